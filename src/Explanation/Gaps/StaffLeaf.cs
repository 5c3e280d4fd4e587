using System.Collections.Immutable;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>Own or hired staff of a function.</summary>
/// <param name="Employment">Which.</param>
/// <param name="Fte">Fte per inhabitant.</param>
/// <param name="Cost">Cost per inhabitant.</param>
internal sealed record StaffCell(Employment Employment, Pair Fte, Pair Cost)
{
    /// <summary>Whether there is a cost per fte on every side with cost: cost without fte, or below 0, has none.</summary>
    public bool HasPrice => Priced(Fte.Own, Cost.Own) && Priced(Fte.Other, Cost.Other);

    /// <summary>Cost per fte. A side without fte has the price of the other one: who has nobody pays no other price.</summary>
    public Pair Price
    {
        get
        {
            double? own = Fte.Own > 0 ? Cost.Own / Fte.Own : null, other = Fte.Other > 0 ? Cost.Other / Fte.Other : null;
            return new Pair(own ?? other ?? 0, other ?? own ?? 0);
        }
    }

    /// <summary>Fte and cost per fte as they are; none when nobody is there on either side.</summary>
    public IEnumerable<GapMeasure> Measures => this is { Fte: { Own: 0, Other: 0 }, Cost: { Own: 0, Other: 0 } }
        ? []
        :
        [
            new(MeasureKind.FtePerInhabitant, Fte.Own, Fte.Other, Employment),
            new(MeasureKind.CostPerFte, Fte.Own > 0 ? Cost.Own / Fte.Own : null, Fte.Other > 0 ? Cost.Other / Fte.Other : null, Employment),
        ];

    private static bool Priced(double fte, double cost) => fte > 0 ? cost >= 0 : fte == 0 && cost == 0;
}

/// <summary>
/// A function: cost = fte per inhabitant × Σ over own and hired of share × cost per fte. The three factors by Shapley; the
/// fte of a function = fte of all functions × share of the function, these two by Bennet.
/// </summary>
/// <param name="Node">Node of the cost tree.</param>
/// <param name="Cost">Cost per inhabitant.</param>
/// <param name="Cells">Own and hired staff with a cost per fte.</param>
/// <param name="Unpriced">Own or hired staff without one: its difference is not split.</param>
/// <param name="Stop">That parts were taken together; null = they were not.</param>
internal sealed record StaffLeaf(string Node, Pair Cost, ImmutableArray<StaffCell> Cells, ImmutableArray<StaffCell> Unpriced, Stop? Stop) : CostLeaf(Node, Cost, Stop)
{
    /// <summary>Fte per inhabitant of the staff with a cost per fte.</summary>
    public Pair Fte => Cells.Aggregate(default(Pair), static (sum, cell) => sum + cell.Fte);

    public static CostLeaf Read(TwoSides sides, string node, Pair cost, Stop? merged)
    {
        var cells = new StaffCell[2];
        foreach (var employment in Enum.GetValues<Employment>())
        {
            var (fte, noFte) = sides.ReadLeaves(node, leaf => Quotient.FtePerInhabitant(leaf, employment));
            var (part, noCost) = sides.ReadLeaves(node, leaf => Quotient.CostPerInhabitant(leaf, employment: employment));
            if ((noFte ?? noCost) is { } stop)
                return new WholeLeaf(node, cost, stop);
            cells[(int)employment] = new StaffCell(employment, new Pair(fte.Own / sides.FteScale, fte.Other / sides.FteScale), part);
        }

        return TwoSides.AddUp(cost, cells[0].Cost, cells[1].Cost)
            ? new StaffLeaf(node, cost, [.. cells.Where(static cell => cell.HasPrice)], [.. cells.Where(static cell => !cell.HasPrice)], merged)
            : new WholeLeaf(node, cost, new Stop(StopReason.PartsDiffer));
    }

    /// <summary>The share of own or hired in the fte. A side without fte has the shares of the other one.</summary>
    public Pair ShareOf(StaffCell cell) => Shares(cell.Fte, Fte);

    public override IEnumerable<GapMeasure> Measures => Cells.Concat(Unpriced).OrderBy(static cell => cell.Employment).SelectMany(static cell => cell.Measures);

    public override IEnumerable<Effect> Effects(Pair? allStaff)
    {
        var fte = Fte;
        var weight = Cells.Sum(cell => Factors.ShapleyWeight(ShareOf(cell), cell.Price));
        if (allStaff is { } all)
        {
            var share = Shares(fte, all);
            yield return Effect.Of(Node, EffectKind.Volume, weight * Factors.Bennet(all, share));
            yield return Effect.Of(Node, EffectKind.FunctionMix, weight * Factors.Bennet(share, all));
        }
        else
        {
            yield return Effect.Of(Node, EffectKind.Volume, weight * fte.Difference);
        }

        yield return Effect.Of(Node, EffectKind.EmploymentMix, Cells.Sum(cell => ShareOf(cell).Difference * Factors.ShapleyWeight(fte, cell.Price)));
        foreach (var cell in Cells)
            yield return Effect.Of(Node, EffectKind.Price, cell.Price.Difference * Factors.ShapleyWeight(fte, ShareOf(cell)), cell.Employment);
        foreach (var cell in Unpriced)
            yield return Effect.Of(Node, EffectKind.NotSplit, cell.Cost.Difference, cell.Employment);
    }

    private static Pair Shares(Pair part, Pair whole)
    {
        double? own = whole.Own > 0 ? part.Own / whole.Own : null, other = whole.Other > 0 ? part.Other / whole.Other : null;
        return new Pair(own ?? other ?? 0, other ?? own ?? 0);
    }
}
