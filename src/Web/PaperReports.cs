using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>The reports on paper: each is printed when it is first asked for, and kept. A failed attempt is tried anew.</summary>
/// <param name="print">Prints the report of a language and says in which file it is.</param>
internal sealed class PaperReports(Func<Language, Task<string>> print)
{
    private readonly Lock turns = new();
    private readonly Dictionary<Language, Task<string>> printed = [];

    /// <summary>The file of a language.</summary>
    public Task<string> FileAsync(Language language)
    {
        lock (turns)
        {
            if (!printed.TryGetValue(language, out var file) || file.IsFaulted || file.IsCanceled)
                printed[language] = file = print(language);
            return file;
        }
    }
}
