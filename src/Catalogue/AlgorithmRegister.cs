namespace Maatstaf.Catalogue;

/// <summary>What of a use case fills a column of the register.</summary>
public enum RegisterContent
{
    /// <summary>Nothing: the benchmark does not ask it.</summary>
    Nothing,

    /// <summary>What the use case does.</summary>
    UseCase,

    /// <summary>Name of the organisation.</summary>
    Organisation,

    /// <summary>For which work.</summary>
    Domain,

    /// <summary>How far it is, as the register calls it.</summary>
    Stage,

    /// <summary>The language of the descriptions.</summary>
    Language,

    /// <summary>Name of the line in the return.</summary>
    Line,
}

/// <summary>The file of the national register of algorithms (Algoritmeregister).</summary>
/// <param name="Columns">Its columns in order, and what fills them.</param>
/// <param name="Language">The language of descriptions, as the register calls it.</param>
/// <param name="Statuses">How the register calls a stage, by the code of the stage; a stage without a name has no place in it.</param>
/// <param name="Source">Where this comes from.</param>
public sealed record AlgorithmRegister(
    IReadOnlyList<(string Name, RegisterContent Holds)> Columns, string Language, IReadOnlyDictionary<string, string> Statuses, string Source)
{
    private static readonly Dictionary<string, RegisterContent> Contents = new(StringComparer.Ordinal)
    {
        ["use-case"] = RegisterContent.UseCase,
        ["organisation"] = RegisterContent.Organisation,
        ["domain"] = RegisterContent.Domain,
        ["stage"] = RegisterContent.Stage,
        ["language"] = RegisterContent.Language,
        ["line"] = RegisterContent.Line,
    };

    internal static AlgorithmRegister Read(string directory, ReturnForm form)
    {
        var file = Entry.OfFile(directory, "algorithm-register.yaml");
        var source = file.Text("source");
        _ = file.Text("unit");
        var columns = file.Identified("columns").Select(ReadColumn).ToArray();
        var language = file.Text("language");
        var stages = form.Find(ReturnForm.Ai)?.Find("stage");
        var statuses = file.Identified("statuses").Select(entry => ReadStatus(entry, stages ?? throw file.Wrong("the form has no column 'stage' for use cases"))).ToDictionary(StringComparer.Ordinal);
        file.Close();
        return new AlgorithmRegister(columns, language, statuses, source);
    }

    private static (string Name, RegisterContent Holds) ReadColumn(Entry entry)
    {
        var column = (entry.Text("id"), entry.OptionalText("holds") switch
        {
            null => RegisterContent.Nothing,
            var word when Contents.TryGetValue(word, out var content) => content,
            var other => throw entry.Wrong($"'holds' is '{other}', expected {string.Join(", ", Contents.Keys)}"),
        });
        entry.Close();
        return column;
    }

    private static KeyValuePair<string, string> ReadStatus(Entry entry, FormColumn stages)
    {
        var stage = entry.Text("id");
        var status = KeyValuePair.Create(stage, entry.Text("is"));
        entry.Close();
        return stages.Find(stage) is null ? throw entry.Wrong($"'{stage}' is no stage of the form") : status;
    }
}
