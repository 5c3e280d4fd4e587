namespace Maatstaf.Benchmark;

/// <summary>
/// How many participants gave each answer to one question of the return: how far they are with a law, where a function is placed.
/// Confidential: a count of none or of all tells what everybody answered.
/// </summary>
public sealed record ConfidentialAnswers
{
    /// <summary>Table of the form.</summary>
    public required string Table { get; init; }

    /// <summary>Code of the row in that table: a law, a question.</summary>
    public required string Row { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>How many participants gave each answer, in the order in which the form offers them.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    /// <summary>Independent units among those who answered.</summary>
    public required int Clusters { get; init; }

    /// <summary>How many of those who answered are in the largest of these units.</summary>
    public required int LargestCluster { get; init; }

    /// <summary>How many participants answered.</summary>
    public int Answered => Counts.Sum();
}
