using Maatstaf.Catalogue;

namespace Maatstaf.Delivery.Checking;

/// <summary>A node of the cost tree in a return, beside last year and beside others.</summary>
public sealed record NodeBeside
{
    /// <summary>The node.</summary>
    public required CostNode Node { get; init; }

    /// <summary>How deep it is in the tree; 0 = the whole.</summary>
    public required int Depth { get; init; }

    /// <summary>Own cost in cents, without recharges; null = no line was delivered.</summary>
    public required long? Cents { get; init; }

    /// <summary>The same of last year; null = no line was delivered, or last year is not known.</summary>
    public required long? CentsBefore { get; init; }

    /// <summary>Whether the node was asked last year.</summary>
    public required bool WasAsked { get; init; }

    /// <summary>The part of partnerships in cents; null = not known.</summary>
    public required long? CentsElsewhere { get; init; }

    /// <summary>Own cost and the part of partnerships in euros per inhabitant; null = the inhabitants or a part are not known.</summary>
    public required double? PerInhabitant { get; init; }

    /// <summary>Median of the size class in euros per inhabitant; null = there is none, or it is withheld.</summary>
    public required double? ClassMedian { get; init; }

    /// <summary>Own staff and hired staff in thousandths of an fte; null = the node is no personnel.</summary>
    public required long? MilliFte { get; init; }

    /// <summary>Change since last year as a part of last year's amount; null = one of both is not known, or last year's is not above 0.</summary>
    public double? Change => Cents is { } now && CentsBefore is { } before and > 0 ? (now - before) / (double)before : null;

    /// <summary>Euros per fte; null = there is no fte, or no cost.</summary>
    public double? EurosPerFte => MilliFte is { } fte and > 0 && Cents is { } cents ? cents * 10.0 / fte : null;
}

/// <summary>A return beside last year and beside others.</summary>
/// <param name="Nodes">All nodes that are asked this year, parents before children.</param>
/// <param name="SizeClass">Id of the group whose medians stand beside it; null = there are none.</param>
/// <param name="MedianYear">Fiscal year of these medians.</param>
public sealed record ReturnBeside(IReadOnlyList<NodeBeside> Nodes, string? SizeClass, int MedianYear);
