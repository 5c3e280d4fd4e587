using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>Everything that checks look at: the return, and what is known around it. A check that lacks something does not run.</summary>
public sealed class CheckContext
{
    private ReturnSums? sums;
    private ReturnSums? sumsAsLastYear;
    private ReturnSums? lastYearSums;
    private IReadOnlyList<Measured>? costs;
    private IReadOnlyList<Measured>? costsBesideLastYear;
    private ILookup<(string Table, string Category), CostLine>? costLines;

    /// <summary>The return that is checked.</summary>
    public required YearReturn Return { get; init; }

    /// <summary>The catalogue whose codes the return carries.</summary>
    public required BenchmarkCatalogue Catalogue { get; init; }

    /// <summary>Whether the return is a partnership's.</summary>
    public required bool IsPartnership { get; init; }

    /// <summary>The same organisation's return of the year before that counts; null = there is none.</summary>
    public YearReturn? LastYear { get; init; }

    /// <summary>What is usual at others.</summary>
    public Comparison Comparison { get; init; } = Comparison.None;

    /// <summary>The inhabitants of a partnership's members together; null = not known. A municipality has its own in its return.</summary>
    public int? InhabitantsOfMembers { get; init; }

    /// <summary>
    /// What others deliver for the same inhabitants: a municipality's part of its partnerships, or what the members of a
    /// partnership deliver themselves. Null = somebody among them has not delivered yet, so the whole is not known.
    /// </summary>
    public ElsewhereDelivered? Elsewhere { get; init; } = ElsewhereDelivered.Nothing;

    /// <summary>What members paid and what their partnerships deliver; empty = nothing to match.</summary>
    public IReadOnlyList<RechargeMatch> Recharges { get; init; } = [];

    /// <summary>Totals that were stated with the delivery; empty = none.</summary>
    public IReadOnlyList<StatedTotal> StatedTotals { get; init; } = [];

    /// <summary>What the edition's headline is made of, without this return; null = influence cannot be told.</summary>
    public HeadlineOfOthers? Headline { get; init; }

    /// <summary>The inhabitants that the cost is for; null = not known.</summary>
    internal int? Inhabitants => IsPartnership ? InhabitantsOfMembers : Return.Profile?.Inhabitants;

    /// <summary>The return added up.</summary>
    internal ReturnSums Sums => sums ??= new ReturnSums(Return, Catalogue.CostTree, Return.FiscalYear);

    /// <summary>The return added up in the categories of the year before, to compare with it.</summary>
    internal ReturnSums SumsAsLastYear => sumsAsLastYear ??= new ReturnSums(Return, Catalogue.CostTree, Return.FiscalYear - 1);

    /// <summary>Cost by leaf of the cost tree, in the categories of this year.</summary>
    internal IReadOnlyList<Measured> Costs => costs ??= [.. Measured.Costs(this)];

    /// <summary>Cost by leaf beside last year's, in the categories of last year; none when there is no last year.</summary>
    internal IReadOnlyList<Measured> CostsBesideLastYear => costsBesideLastYear ??= [.. Measured.CostsBesideLastYear(this)];

    /// <summary>The lines of a category, recharges left out.</summary>
    internal IEnumerable<CostLine> LinesOf(string table, string category) =>
        (costLines ??= CostLine.Tables.SelectMany(known => CostLine.Of(Return, known)).Where(static line => line.Recharge is null).ToLookup(static line => (line.Table, line.Category)))[(table, category)];

    /// <summary>The year before added up; null = there is none.</summary>
    internal ReturnSums? LastYearSums => LastYear is null ? null : lastYearSums ??= new ReturnSums(LastYear, Catalogue.CostTree, Return.FiscalYear - 1);
}

/// <summary>Amounts that others deliver for the same inhabitants.</summary>
/// <param name="CentsByLeaf">Cost in cents by leaf of the cost tree; a leaf that is not here has none.</param>
/// <param name="MilliFte">Thousandths of an fte.</param>
public sealed record ElsewhereDelivered(IReadOnlyDictionary<string, long> CentsByLeaf, long MilliFte)
{
    /// <summary>Nobody else delivers anything.</summary>
    public static ElsewhereDelivered Nothing { get; } = new(new Dictionary<string, long>(), 0);

    /// <summary>Cost in cents of a leaf.</summary>
    public long Cents(string leaf) => CentsByLeaf.GetValueOrDefault(leaf);
}

/// <summary>A total that was stated with the delivery.</summary>
/// <param name="Table">Table of the form.</param>
/// <param name="Cents">The total in cents.</param>
public sealed record StatedTotal(string Table, long Cents);

/// <summary>What the edition's headline (cost per inhabitant) is made of, without the return that is checked.</summary>
/// <param name="Cents">Cost in cents of all other lines that count.</param>
/// <param name="Inhabitants">Inhabitants of all who take part, without the municipality that is checked.</param>
/// <param name="CountedShare">The share of the return that counts: below 1 for a partnership of which not all members take part.</param>
public sealed record HeadlineOfOthers(long Cents, long Inhabitants, double CountedShare = 1);
