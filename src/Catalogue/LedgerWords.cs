namespace Maatstaf.Catalogue;

/// <summary>What words and codes in a ledger mostly mean; they suggest, they never decide.</summary>
/// <param name="SharedBy">How many other organisations must have a rule before it is suggested to somebody else.</param>
/// <param name="Words">What words in the name of an account mean; the first that fits counts.</param>
/// <param name="Codes">What codes of the reference chart of accounts (RGS) mean, by how they start.</param>
public sealed record LedgerWords(int SharedBy, IReadOnlyList<LedgerWord> Words, IReadOnlyList<LedgerWord> Codes)
{
    internal static LedgerWords Read(string directory, CostTree tree)
    {
        var file = Entry.OfFile(directory, "ledger-words.yaml");
        _ = file.Text("source");
        var words = new LedgerWords(
            file.WholeFrom(2, "shared-by"),
            [.. file.Children("words").Select(entry => ReadWord(entry, entry.Texts("words"), tree))],
            [.. file.Identified("rgs", "prefix").Select(entry => ReadWord(entry, [entry.Text("prefix")], tree))]);
        file.Close();
        return words;
    }

    private static LedgerWord ReadWord(Entry entry, IReadOnlyList<string> words, CostTree tree)
    {
        var category = entry.Text("category");
        if (tree.NumberOfLeaf(category) < 0)
            throw entry.Wrong($"'{category}' is not a leaf of the cost tree");
        var word = new LedgerWord(words, category, entry.OptionalText("employment"), entry.OptionalText("hosting"), entry.OptionalText("theme"));
        var component = tree.ComponentOf(category);
        if (component == CostTree.Personnel != word.Employment is not null)
            throw entry.Wrong("personnel needs an 'employment', and nothing else has one");
        if (word.Hosting is not null && component != CostTree.Software)
            throw entry.Wrong("only software has a 'hosting'");
        entry.Close();
        return word;
    }
}

/// <summary>Words with one meaning, in the codes of the data package.</summary>
/// <param name="Words">The words, or the start of a code.</param>
/// <param name="Category">Leaf of the cost tree.</param>
/// <param name="Employment">Own or hired, for personnel; else null.</param>
/// <param name="Hosting">Where it runs, for software; null = not known.</param>
/// <param name="Theme">Cross-cutting theme; null = none.</param>
public sealed record LedgerWord(IReadOnlyList<string> Words, string Category, string? Employment, string? Hosting, string? Theme);
