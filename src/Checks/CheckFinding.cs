using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>What a check found in a return.</summary>
public sealed record CheckFinding
{
    /// <summary>Code of the check.</summary>
    public required string Code { get; init; }

    /// <summary>What it means for the return.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where it is.</summary>
    public required Spot Spot { get; init; }

    /// <summary>Table of the form; empty = the return as a whole.</summary>
    public string Table => Spot.Table;

    /// <summary>A line of the table, or the category whose lines together are meant; empty = the table as a whole. Stable over submissions.</summary>
    public string Line => Spot.Line;

    /// <summary>Column of the table; empty = the line as a whole.</summary>
    public string Column => Spot.Column;

    /// <summary>What is wrong or odd and what to do.</summary>
    public required LocalisedText Sentence { get; init; }

    /// <summary>The numbers that the organisation itself may see.</summary>
    public required CheckFacts Facts { get; init; }

    /// <summary>What else the verdict rests on, such as the inhabitants under a cost per inhabitant: subjects as in <see cref="Spot"/>.</summary>
    public ImmutableArray<string> RestsOn { get; init; } = [];

    /// <summary>
    /// By how many euros per inhabitant the edition's headline changes when the amount becomes what was expected; null = it
    /// cannot be told. Rounded to one digit when what was expected comes from others.
    /// </summary>
    public double? Influence { get; init; }
}

/// <summary>A place in a return.</summary>
/// <param name="Table">Table of the form; empty = the return as a whole.</param>
/// <param name="Line">A line of the table or a category; empty = the table as a whole.</param>
/// <param name="Column">Column; empty = the line as a whole.</param>
/// <param name="Subject">What is measured there: a node of the cost tree, or table and column; more precise checks go before on the same subject.</param>
public sealed record Spot(string Table, string Line, string Column, string Subject)
{
    /// <summary>The lines of the table that it is about, the largest amount first.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Spot? other) =>
        other is not null && Table == other.Table && Line == other.Line && Column == other.Column && Subject == other.Subject && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Line, Column, Subject);
}

/// <summary>The numbers behind a finding, in the integer unit of their quantity; null = there is none. Nothing of others is in it.</summary>
/// <param name="Quantity">What they are.</param>
/// <param name="Own">What is delivered.</param>
/// <param name="LastYear">The same of last year.</param>
/// <param name="Expected">What it should be, when the organisation itself can know it.</param>
public sealed record CheckFacts(Quantity Quantity, long? Own, long? LastYear = null, long? Expected = null);
