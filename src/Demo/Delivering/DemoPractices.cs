using Maatstaf.Demo.Calibration;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering;

/// <summary>How far a practice of the demo is.</summary>
public enum DemoPracticeEnd
{
    /// <summary>It waits for the team.</summary>
    Submitted,

    /// <summary>The team approved it.</summary>
    Approved,

    /// <summary>The team sent it back.</summary>
    Returned,
}

/// <summary>An invented practice.</summary>
public sealed record DemoPractice
{
    /// <summary>Names it within the demo.</summary>
    public required string Key { get; init; }

    /// <summary>Who wrote it.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Whether it is shown by name.</summary>
    public required bool ShowsName { get; init; }

    /// <summary>How far it is.</summary>
    public required DemoPracticeEnd End { get; init; }

    /// <summary>When it was done.</summary>
    public required int Year { get; init; }

    /// <summary>Node of the cost tree.</summary>
    public required string Node { get; init; }

    /// <summary>Theme of projects; empty = none.</summary>
    public required string Theme { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What was done.</summary>
    public required string Done { get; init; }

    /// <summary>What it cost.</summary>
    public required string Cost { get; init; }

    /// <summary>What it brought.</summary>
    public required string Result { get; init; }
}

/// <summary>An invented comment.</summary>
/// <param name="Practice">Key of the practice.</param>
/// <param name="Organisation">Who says it.</param>
/// <param name="ShowsName">Whether it is shown by name.</param>
/// <param name="Text">What is said.</param>
public sealed record DemoComment(string Practice, OrganisationCode Organisation, bool ShowsName, string Text);

/// <summary>An invented thread between two organisations.</summary>
/// <param name="Practice">Key of the practice.</param>
/// <param name="Organisation">Who asks.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Answer">What is answered; empty = nothing yet.</param>
public sealed record DemoContact(string Practice, OrganisationCode Organisation, string Question, string Answer);

/// <summary>What the invented participants tell each other.</summary>
public static class DemoPractices
{
    private const char Separator = ';', LineBreak = '|';

    /// <summary>All practices.</summary>
    public static IReadOnlyList<DemoPractice> All { get; } =
    [
        .. CalibrationTable.Read("delivery/practices.csv", Separator).Rows.Select(static row => new DemoPractice
        {
            Key = row["key"],
            Organisation = OrganisationCode.Parse(row["organisation"]),
            ShowsName = row["named"] == "yes",
            End = Enum.Parse<DemoPracticeEnd>(row["ends"], ignoreCase: true),
            Year = row.Whole("year"),
            Node = row["node"],
            Theme = row["theme"],
            Title = row["title"],
            Done = Lines(row["done"]),
            Cost = Lines(row["cost"]),
            Result = Lines(row["result"]),
        }),
    ];

    /// <summary>All comments, in order.</summary>
    public static IReadOnlyList<DemoComment> Comments { get; } =
        [.. CalibrationTable.Read("delivery/practice-comments.csv", Separator).Rows.Select(static row => new DemoComment(row["practice"], OrganisationCode.Parse(row["organisation"]), row["named"] == "yes", row["text"]))];

    /// <summary>All threads.</summary>
    public static IReadOnlyList<DemoContact> Contacts { get; } =
        [.. CalibrationTable.Read("delivery/practice-contacts.csv", Separator).Rows.Select(static row => new DemoContact(row["practice"], OrganisationCode.Parse(row["organisation"]), row["question"], row["answer"]))];

    private static string Lines(string cell) => cell.Replace(LineBreak, '\n');
}
