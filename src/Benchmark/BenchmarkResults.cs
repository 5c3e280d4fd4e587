using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>A computed figure before disclosure control: confidential, whatever it is about.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Value">Full precision, in the unit of the indicator.</param>
/// <param name="N">Municipalities behind it.</param>
/// <param name="Clusters">Independent units among them.</param>
public readonly record struct ConfidentialFigure(FigureKey Key, double Value, int N, int Clusters);

/// <summary>Why a municipality with a return does not take part in a year.</summary>
/// <param name="Municipality">Which.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Reason">The reason.</param>
public sealed record NonParticipation(OrganisationCode Municipality, int Year, NonParticipationReason Reason);

/// <summary>Reasons for not taking part (method of the benchmark, part 1.3).</summary>
public enum NonParticipationReason
{
    /// <summary>The return is a draft or waits for approval.</summary>
    ReturnNotApproved,

    /// <summary>Inhabitants are not known.</summary>
    InhabitantsUnknown,

    /// <summary>No positive software cost after allocation.</summary>
    NoSoftware,

    /// <summary>No positive personnel cost after allocation.</summary>
    NoPersonnel,

    /// <summary>No positive infrastructure cost after allocation.</summary>
    NoInfrastructure,
}

/// <summary>Who took part in a fiscal year.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Municipalities">Number of participants.</param>
/// <param name="Inhabitants">Their inhabitants.</param>
/// <param name="Clusters">Independent units among them.</param>
/// <param name="InPartnership">How many of them were a member of a partnership.</param>
/// <param name="Partnerships">Partnerships with at least one of them as a member.</param>
public sealed record ParticipantCount(int Year, int Municipalities, long Inhabitants, int Clusters, int InPartnership, int Partnerships);

/// <summary>Everything that the engine computes for an edition. Nothing of it may be shown before disclosure control.</summary>
public sealed record BenchmarkResults
{
    /// <summary>The edition; results cover its fiscal year and all years before it.</summary>
    public required Edition Edition { get; init; }

    /// <summary>What the data is called.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the data calls itself invented.</summary>
    public required bool Fictional { get; init; }

    /// <summary>The price index that was used.</summary>
    public required Deflator Deflator { get; init; }

    /// <summary>The bounds of the size classes in the edition's fiscal year, ascending.</summary>
    public IReadOnlyList<(string Class, int FromInhabitants)> SizeClasses { get; init; } = [];

    /// <summary>All figures, sorted by indicator, year, group, statistic (ordinal).</summary>
    public required IReadOnlyList<ConfidentialFigure> Figures { get; init; }

    /// <summary>Headlines of the indicators that only explain gaps, sorted in the same way; never a part of the statistics.</summary>
    public IReadOnlyList<ConfidentialFigure> ExplainingFigures { get; init; } = [];

    /// <summary>Participants by year, ascending; only years with participants.</summary>
    public required IReadOnlyList<ParticipantCount> Participants { get; init; }

    /// <summary>What every participant brings to the figures, by year, ascending; made when it is first asked for. For disclosure control alone.</summary>
    public Lazy<IReadOnlyList<ConfidentialYear>> Contributions { get; init; } = new([]);

    /// <summary>Who returned something but does not take part, and why.</summary>
    public required IReadOnlyList<NonParticipation> NonParticipants { get; init; }

    /// <summary>How many participants gave each answer about the edition's fiscal year, by table and row of the form.</summary>
    public IReadOnlyList<ConfidentialAnswers> Answers { get; init; } = [];

    /// <summary>Every participant's own ratios.</summary>
    public required OwnRatios Own { get; init; }
}
