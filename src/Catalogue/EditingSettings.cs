namespace Maatstaf.Catalogue;

/// <summary>Words that say which way a number went, by language.</summary>
/// <param name="Dutch">In Dutch.</param>
/// <param name="English">In English.</param>
public sealed record DirectionWords(IReadOnlyList<string> Dutch, IReadOnlyList<string> English)
{
    /// <summary>The words of a language.</summary>
    public IReadOnlyList<string> In(Vocabulary.Language language) => language == Vocabulary.Language.Dutch ? Dutch : English;

    internal static DirectionWords Read(Entry entry)
    {
        var words = new DirectionWords(entry.Texts("nl"), entry.Texts("en"));
        entry.Close();
        return words;
    }
}

/// <summary>What the team may write in a report: <c>editing.yaml</c>.</summary>
public sealed record EditingSettings
{
    /// <summary>Most characters of a text in a language.</summary>
    public required int LongestText { get; init; }

    /// <summary>Most texts of a report.</summary>
    public required int MostTexts { get; init; }

    /// <summary>Most characters of a reason to leave something out.</summary>
    public required int LongestReason { get; init; }

    /// <summary>Most figures that a search shows.</summary>
    public required int MostFound { get; init; }

    /// <summary>Most people who see a preview.</summary>
    public required int MostReaders { get; init; }

    /// <summary>Words that say that something went up.</summary>
    public required DirectionWords Rises { get; init; }

    /// <summary>Words that say that something went down.</summary>
    public required DirectionWords Falls { get; init; }

    internal static EditingSettings Read(string directory)
    {
        var file = Entry.OfFile(directory, "editing.yaml");
        _ = file.Text("source");
        var limits = file.Child("limits");
        var settings = new EditingSettings
        {
            LongestText = Limit(limits, "longest-text"),
            MostTexts = Limit(limits, "most-texts"),
            LongestReason = Limit(limits, "longest-reason"),
            MostFound = Limit(limits, "most-found"),
            MostReaders = Limit(limits, "most-readers"),
            Rises = DirectionWords.Read(file.Child("rises")),
            Falls = DirectionWords.Read(file.Child("falls")),
        };
        limits.Close();
        file.Close();
        return settings;
    }

    private static int Limit(Entry limits, string name)
    {
        var entry = limits.Child(name);
        var value = entry.WholeFrom(1, "value");
        _ = entry.Text("unit");
        entry.Close();
        return value;
    }
}
