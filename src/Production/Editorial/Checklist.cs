using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editorial;

/// <summary>What is looked at before a report is published. The order is that of the checklist.</summary>
public enum ChecklistKind
{
    /// <summary>Questions about returns that are not settled.</summary>
    QuestionsOpen,

    /// <summary>Returns that were begun and do not count.</summary>
    ReturnsNotApproved,

    /// <summary>Figures that nobody sees, because they would tell on somebody.</summary>
    FiguresWithheld,

    /// <summary>Numbers in texts that do not hold any more.</summary>
    NumbersWrong,

    /// <summary>Texts that say another direction than their figures.</summary>
    TextsContradict,

    /// <summary>Links in texts that lead nowhere.</summary>
    LinksDead,

    /// <summary>Figures without words for who cannot see them.</summary>
    AlternativesMissing,

    /// <summary>Computed parts that are left out.</summary>
    PartsLeftOut,

    /// <summary>Texts that are not written in English.</summary>
    EnglishMissing,

    /// <summary>Texts in a chapter that the report does not have now.</summary>
    TextsWithoutPlace,
}

/// <summary>Something to look at before a report is published.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many it is about.</param>
/// <param name="Sentence">What is the matter, and where.</param>
public sealed record ChecklistItem(ChecklistKind Kind, int Count, LocalisedText Sentence)
{
    /// <summary>The organisation that it is about; null = none.</summary>
    public OrganisationCode? Organisation { get; init; }

    /// <summary>Id of the chapter that it is about; null = none.</summary>
    public string? Chapter { get; init; }

    /// <summary>The text that it is about; null = none.</summary>
    public Guid? Text { get; init; }
}

/// <summary>Everything to look at before a report is published, by kind.</summary>
/// <param name="Items">In the order of the kinds.</param>
public sealed record Checklist(IReadOnlyList<ChecklistItem> Items)
{
    /// <summary>The kinds that have an item, in order.</summary>
    public IReadOnlyList<ChecklistKind> Open { get; } = [.. Items.Select(static item => item.Kind).Distinct()];

    /// <summary>What was accepted, with how many, for the audit log: <c>questions-open=3 links-dead=1</c>.</summary>
    public string Accepted => string.Join(' ', Open.Select(kind => FormattableString.Invariant($"{WordOf(kind)}={Items.Where(item => item.Kind == kind).Sum(static item => item.Count)}")));

    /// <summary>Whether typed numbers that do not hold were among what was accepted.</summary>
    /// <param name="accepted">As <see cref="Accepted"/> wrote it.</param>
    public static bool HasWrongNumbers(string accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return accepted.Split(' ').Any(static word => word.StartsWith(WordOf(ChecklistKind.NumbersWrong) + "=", StringComparison.Ordinal));
    }

    /// <summary>The word of a kind in forms and in the audit log.</summary>
    public static string WordOf(ChecklistKind kind) => kind switch
    {
        ChecklistKind.QuestionsOpen => "questions-open",
        ChecklistKind.ReturnsNotApproved => "returns-not-approved",
        ChecklistKind.FiguresWithheld => "figures-withheld",
        ChecklistKind.NumbersWrong => "numbers-wrong",
        ChecklistKind.TextsContradict => "texts-contradict",
        ChecklistKind.LinksDead => "links-dead",
        ChecklistKind.AlternativesMissing => "alternatives-missing",
        ChecklistKind.PartsLeftOut => "parts-left-out",
        ChecklistKind.EnglishMissing => "english-missing",
        _ => "texts-without-place",
    };
}
