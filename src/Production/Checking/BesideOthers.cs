using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Delivery.Checking;
using Maatstaf.Disclosure;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Checking;

/// <summary>Puts a return beside last year and beside the middle of its size class.</summary>
/// <param name="desk">Where returns are opened.</param>
/// <param name="figures">What counts.</param>
public sealed class BesideOthers(ReturnDesk desk, StandingFigures figures)
{
    private readonly SurroundingsReader reader = new(desk, figures);
    private readonly Lock turns = new();
    private readonly Dictionary<Edition, (long DataVersion, Publication? Publication)> published = [];

    /// <summary>The return beside last year and others; null when its form has mistakes, so that there are no amounts.</summary>
    public async Task<ReturnBeside?> OfAsync(OpenReturn open, CancellationToken ct = default)
    {
        if (open.Reading.Year is not { } year)
            return null;
        var around = await reader.OfAsync(open, year, ct);
        var inhabitants = open.Register.IsPartnership ? null : around.Compared.Inhabitants;
        var dataVersion = await desk.Store.DataVersionAsync(ct);
        var (publication, group) = MediansFor(open.Edition.Edition, inhabitants, dataVersion);
        var (now, before) = (CostSums.Of(year), open.LastYear is { } lastYear ? CostSums.Of(lastYear) : null);
        var nodes = desk.Catalogue.CostTree.Nodes.Where(node => node.IsAsked(open.FiscalYear)).Select(node =>
        {
            var cents = Sum(now, node);
            var elsewhere = around.Elsewhere is { } known ? Sum(known, node) ?? 0 : (long?)null;
            return new NodeBeside
            {
                Node = node,
                Depth = DepthOf(node),
                Cents = cents,
                CentsBefore = before is null ? null : Sum(before, node),
                WasAsked = node.IsAsked(open.FiscalYear - 1),
                CentsElsewhere = open.Register.IsPartnership ? null : elsewhere,
                PerInhabitant = inhabitants is { } people && elsewhere is { } part ? ((cents ?? 0) + part) / 100.0 / people : null,
                ClassMedian = group is null || publication is null ? null : MedianOf(publication, node.Id, publication.Edition.FiscalYear, group),
                MilliFte = FteOf(year, node),
            };
        });
        return new ReturnBeside([.. nodes], publication is null ? null : group, publication?.Edition.FiscalYear ?? open.FiscalYear);
    }

    /// <summary>This year's medians when the class has one, else those of the year before.</summary>
    private (Publication? Publication, string? Group) MediansFor(Edition edition, int? inhabitants, long dataVersion)
    {
        if (inhabitants is not { } people)
            return (null, null);
        foreach (var candidate in (Edition[])[edition, Edition.About(edition.FiscalYear - 1)])
        {
            if (Published(candidate, dataVersion) is not { } publication)
                continue;
            var group = publication.SizeClasses.LastOrDefault(known => known.FromInhabitants <= people)?.Group;
            if (group is not null && MedianOf(publication, CostTree.Root, candidate.FiscalYear, group) is not null)
                return (publication, group);
        }

        return (null, null);
    }

    /// <summary>The middle of the cost per inhabitant in a class; null when it is not measured, withheld or not there.</summary>
    private double? MedianOf(Publication publication, string node, int year, string group) =>
        desk.Catalogue.FindIndicator(Quotient.CostPerInhabitant(node)) is { } cost ? publication.Number(cost.Id, year, group, StatisticIds.Median) : null;

    private Publication? Published(Edition edition, long dataVersion)
    {
        lock (turns)
        {
            if (!published.TryGetValue(edition, out var known) || known.DataVersion != dataVersion)
                published[edition] = known = (dataVersion, figures.ForTeam(edition));
            return known.Publication;
        }
    }

    private long? Sum(ElsewhereDelivered costs, CostNode node)
    {
        var leaves = desk.Catalogue.CostTree.LeavesWithin(node.Id).Select(leaf => desk.Catalogue.CostTree.Leaves[leaf].Id).Where(costs.CentsByLeaf.ContainsKey).ToArray();
        return leaves.Length == 0 ? null : leaves.Sum(leaf => costs.CentsByLeaf[leaf]);
    }

    private long? FteOf(YearReturn year, CostNode node)
    {
        if (desk.Catalogue.CostTree.ComponentOf(node.Id) != CostTree.Personnel)
            return null;
        var leaves = desk.Catalogue.CostTree.LeavesWithin(node.Id).Select(leaf => desk.Catalogue.CostTree.Leaves[leaf].Id).ToHashSet(StringComparer.Ordinal);
        return year.Personnel.Where(line => line.Recharge is null && leaves.Contains(line.Function)).Sum(static line => line.MilliFte);
    }

    private int DepthOf(CostNode node) => node.Parent is { } parent ? 1 + DepthOf(desk.Catalogue.CostTree[parent]) : 0;
}
