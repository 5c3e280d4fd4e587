using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>How long texts about practices may be, in characters.</summary>
/// <param name="LongestTitle">A title.</param>
/// <param name="LongestText">Each other text of a practice.</param>
/// <param name="LongestMessage">A comment, a question or a reason.</param>
/// <param name="FirstYear">The first year in which a practice can have been done.</param>
public sealed record PracticeTexts(int LongestTitle, int LongestText, int LongestMessage, int FirstYear);

/// <summary>How much somebody may write.</summary>
/// <param name="MostUnfinished">Practices of an organisation that others do not see.</param>
/// <param name="MostCommentsADay">Comments of an account in 24 hours.</param>
/// <param name="MostQuestionsADay">Messages of an account to other organisations in 24 hours.</param>
public sealed record PracticeLimits(int MostUnfinished, int MostCommentsADay, int MostQuestionsADay);

/// <summary>Who is shown as doing better.</summary>
/// <param name="MostCauses">Causes that cost more which are shown.</param>
/// <param name="MostParticipants">Municipalities for each cause.</param>
/// <param name="Nearest">Among how many nearest named participants is looked.</param>
/// <param name="LeastDifference">A smaller difference, in euros per inhabitant, is not shown.</param>
public sealed record BetterSettings(int MostCauses, int MostParticipants, int Nearest, double LeastDifference);

/// <summary>How an organisation is called that is not named.</summary>
public sealed record AuthorWords
{
    /// <summary>By id of the size class.</summary>
    public required IReadOnlyDictionary<string, LocalisedText> Sizes { get; init; }

    /// <summary>What follows for a member of a partnership.</summary>
    public required LocalisedText InPartnership { get; init; }

    /// <summary>What follows for who is no member.</summary>
    public required LocalisedText StandAlone { get; init; }

    /// <summary>A municipality of which nothing more is said.</summary>
    public required LocalisedText WithoutSize { get; init; }

    /// <summary>A partnership.</summary>
    public required LocalisedText Partnership { get; init; }

    /// <summary>Somebody of whom nothing is said.</summary>
    public required LocalisedText Participant { get; init; }

    internal static AuthorWords Read(Entry entry, IEnumerable<Group> groups)
    {
        var words = new AuthorWords
        {
            Sizes = entry.Identified("sizes").ToDictionary(static size => size.Text("id"), static size =>
            {
                var text = size.Localised("text");
                size.Close();
                return text;
            }, StringComparer.Ordinal),
            InPartnership = entry.Localised("in-partnership"),
            StandAlone = entry.Localised("stand-alone"),
            WithoutSize = entry.Localised("without-size"),
            Partnership = entry.Localised("partnership"),
            Participant = entry.Localised("participant"),
        };
        if (!words.Sizes.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(groups.Where(static group => group.IsSizeClass).Select(static group => group.Id)))
            throw entry.Wrong("'sizes' must be the size classes of groups.yaml");
        entry.Close();
        return words;
    }
}

/// <summary>What participants tell each other: <c>practices.yaml</c>.</summary>
/// <param name="Texts">How long texts may be.</param>
/// <param name="Limits">How much somebody may write.</param>
/// <param name="Better">Who is shown as doing better.</param>
/// <param name="Authors">How an organisation is called that is not named.</param>
public sealed record PracticeSettings(PracticeTexts Texts, PracticeLimits Limits, BetterSettings Better, AuthorWords Authors)
{
    internal static PracticeSettings Read(string directory, IEnumerable<Group> groups)
    {
        var file = Entry.OfFile(directory, "practices.yaml");
        _ = file.Text("source");
        var (texts, limits, better) = (file.Child("texts"), file.Child("limits"), file.Child("better"));
        var settings = new PracticeSettings(
            new PracticeTexts(Whole(texts, "longest-title"), Whole(texts, "longest-text"), Whole(texts, "longest-message"), Whole(texts, "first-year")),
            new PracticeLimits(Whole(limits, "most-unfinished"), Whole(limits, "most-comments-a-day"), Whole(limits, "most-questions-a-day")),
            new BetterSettings(Whole(better, "most-causes"), Whole(better, "most-participants"), Whole(better, "nearest"), Value(better, "least-difference")),
            AuthorWords.Read(file.Child("authors"), groups));
        texts.Close();
        limits.Close();
        better.Close();
        file.Close();
        return settings;
    }

    private static double Value(Entry entries, string name)
    {
        var entry = entries.Child(name);
        var value = entry.Positive("value");
        _ = entry.Text("unit");
        entry.Close();
        return value;
    }

    private static int Whole(Entry entries, string name) => Value(entries, name) is var value && value == Math.Floor(value) && value <= 99_999
        ? (int)value
        : throw entries.Wrong($"'{name}' must be a whole number up to 99999");
}
