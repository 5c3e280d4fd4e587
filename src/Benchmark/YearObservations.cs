namespace Maatstaf.Benchmark;

/// <summary>
/// The participants of a fiscal year, as columns: one element a municipality, ascending by code.
/// </summary>
internal sealed record YearObservations
{
    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Index of the organisation.</summary>
    public required int[] Municipality { get; init; }

    /// <summary>Cluster, numbered from 0.</summary>
    public required int[] Cluster { get; init; }

    /// <summary>How many clusters there are.</summary>
    public required int ClusterCount { get; init; }

    /// <summary>The groups it is in, as bits: bit g = group g of the catalogue.</summary>
    public required int[] Groups { get; init; }

    /// <summary>Whether it shares the year by name with the other participants.</summary>
    public required bool[] Named { get; init; }

    /// <summary>Partnerships with a participant as a member, ascending by code, and which participants those are.</summary>
    public required IReadOnlyList<(int Organisation, int[] Members)> Partnerships { get; init; }

    /// <summary>Inhabitants.</summary>
    public required long[] Inhabitants { get; init; }

    /// <summary>Total expenditure in cents; null = not known.</summary>
    public required long?[] Budget { get; init; }

    /// <summary>Fte of the whole organisation in thousandths; null = not known.</summary>
    public required long?[] Staff { get; init; }

    /// <summary>ICT workplaces; null = not known.</summary>
    public required long?[] Workplaces { get; init; }

    /// <summary>Sums by cell, then municipality.</summary>
    public required long[][] Cells { get; init; }

    /// <summary>How many participants gave each answer, by table and row of the form.</summary>
    public required IReadOnlyList<ConfidentialAnswers> Answers { get; init; }

    /// <summary>Counts of the participants.</summary>
    public required ParticipantCount Participants { get; init; }

    /// <summary>Municipalities with a return that do not take part, ascending by code.</summary>
    public required IReadOnlyList<NonParticipation> NonParticipants { get; init; }

    /// <summary>How many municipalities take part.</summary>
    public int Count => Municipality.Length;
}
