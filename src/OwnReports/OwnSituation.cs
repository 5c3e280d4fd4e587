using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Explanation;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Position.Peers;
using Maatstaf.Returns;

namespace Maatstaf.OwnReports;

/// <summary>What the report of a municipality is made of: what it may see of itself and of a group, and what its own contracts hold.</summary>
public sealed record OwnSituation
{
    /// <summary>What participants may see: it knows the edition, the prices and what the data is called.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The own figures.</summary>
    public required OwnFigures Own { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Beside whom.</summary>
    public required ComparisonGroup Group { get; init; }

    /// <summary>Why the own cost differs from that of the group; null when that cannot be said.</summary>
    public required ToldExplanation? Gap { get; init; }

    /// <summary>What was found in the own contracts; null when no approved return of the year is kept.</summary>
    public required ContractReview? Contracts { get; init; }

    /// <summary>What the municipality said of laws; empty when it said nothing.</summary>
    public IReadOnlyList<LawEntry> Laws { get; init; } = [];

    /// <summary>What is known of its applications; null when no approved return of the year is kept.</summary>
    public CloudSituation? Cloud { get; init; }

    /// <summary>The day on which contracts and laws are looked at.</summary>
    public required DateOnly Today { get; init; }
}
