using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>
/// What a lever stands at, for a group or for oneself: read from the figures that its reader may see, or divided out of them. What one
/// of these withholds is withheld, for the same reason; nothing is derived around it.
/// </summary>
/// <param name="catalogue">What is measured.</param>
/// <param name="year">Fiscal year.</param>
/// <param name="figures">The value of an indicator in that year, or why there is none.</param>
public sealed class LeverFigures(BenchmarkCatalogue catalogue, int year, Func<string, FigureValue> figures)
{
    /// <summary>The value of a lever in the unit of <see cref="UnitOf"/> (a share as a ratio), or why there is none.</summary>
    public FigureValue Of(Lever lever)
    {
        ArgumentNullException.ThrowIfNull(lever);
        return lever.Kind switch
        {
            LeverKind.CostPerFte => CostPerFte(lever.Node, null),
            LeverKind.FtePerInhabitant => Figure(Quotient.FtePerInhabitant(lever.Node)),
            LeverKind.HiredShare => HiredShare(lever.Node),
            LeverKind.SaasShare => Figure(Quotient.SaasShare(lever.Node)),
            _ => Figure(Quotient.CostPerInhabitant(lever.Node)),
        };
    }

    /// <summary>Euros per fte of own or hired staff, or of both.</summary>
    /// <param name="node">Node under personnel.</param>
    /// <param name="employment">Own or hired; null = both.</param>
    public FigureValue CostPerFte(string node, Employment? employment)
    {
        if (Published(Quotient.CostPerFte(node, employment)) is { } published)
            return published;
        var (cost, fte) = employment is null
            ? (Figure(Quotient.CostPerInhabitant(node)), Figure(Quotient.FtePerInhabitant(node)))
            : (Leaves(node, leaf => Quotient.CostPerInhabitant(leaf, employment: employment)), Leaves(node, leaf => Quotient.FtePerInhabitant(leaf, employment)));
        return Divided(cost, fte, FteScale(catalogue));
    }

    /// <summary>The unit in which a lever is told.</summary>
    public static Unit UnitOf(Lever lever, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Indicator(lever.Kind switch
        {
            LeverKind.CostPerFte => Quotient.CostPerFte(CostTree.Personnel),
            LeverKind.FtePerInhabitant => Quotient.FtePerInhabitant(lever.Node),
            LeverKind.HiredShare => Quotient.HiredShare(CostTree.Personnel),
            LeverKind.SaasShare => Quotient.SaasShare(lever.Node),
            _ => Quotient.CostPerInhabitant(lever.Node),
        }).Unit;
    }

    /// <summary>How many inhabitants the published fte are about.</summary>
    internal static double FteScale(BenchmarkCatalogue catalogue) => catalogue.Indicator(Quotient.FtePerInhabitant(CostTree.Personnel)).Scale;

    private FigureValue HiredShare(string node) => Published(Quotient.HiredShare(node))
        ?? Divided(Leaves(node, static leaf => Quotient.CostPerInhabitant(leaf, employment: Employment.Hired)), Figure(Quotient.CostPerInhabitant(node)), 1);

    /// <summary>A figure; null when the catalogue does not measure it.</summary>
    private FigureValue? Published(Quotient measured) => catalogue.FindIndicator(measured) is { } indicator ? figures(indicator.Id) : null;

    /// <summary>A figure; missing when the catalogue does not measure it.</summary>
    private FigureValue Figure(Quotient measured) => Published(measured) ?? new FigureValue.Missing();

    /// <summary>A figure summed over the leaves of a node that were asked.</summary>
    private FigureValue Leaves(string node, Func<string, Quotient> measured)
    {
        var sum = 0.0;
        foreach (var leaf in catalogue.CostTree.LeavesWithin(node).Select(number => catalogue.CostTree.Leaves[number]).Where(leaf => leaf.IsAsked(year)))
        {
            var figure = Figure(measured(leaf.Id));
            if (figure is not FigureValue.Known known)
                return figure;
            sum += known.Value;
        }

        return new FigureValue.Known(sum);
    }

    private static FigureValue Divided(FigureValue numerator, FigureValue denominator, double scale) => (numerator, denominator) switch
    {
        (FigureValue.Known part, FigureValue.Known whole) => whole.Value > 0 ? new FigureValue.Known(part.Value * scale / whole.Value) : new FigureValue.Missing(),
        (FigureValue.Withheld withheld, _) => withheld,
        (FigureValue.Known, var none) => none,
        var (none, _) => none,
    };
}
