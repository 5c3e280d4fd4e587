using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>What a word means.</summary>
/// <param name="Id">Stable id, also the anchor of the word on its page.</param>
/// <param name="Label">The word.</param>
/// <param name="Meaning">What it means, in plain words.</param>
public sealed record Term(string Id, LocalisedText Label, LocalisedText Meaning)
{
    internal static IReadOnlyList<Term> ReadAll(string directory)
    {
        var file = Entry.OfFile(directory, "glossary.yaml");
        _ = file.Text("source");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<Term> terms = [.. file.Children("terms").Select(entry => ReadOne(entry, seen))];
        file.Close();
        return terms;
    }

    private static Term ReadOne(Entry entry, HashSet<string> seen)
    {
        var term = new Term(entry.Text("id"), entry.Localised("label"), entry.Localised("meaning"));
        entry.Close();
        return seen.Add(term.Id) ? term : throw entry.Wrong($"'{term.Id}' stands here twice");
    }
}
