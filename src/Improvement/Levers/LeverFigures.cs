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
            LeverKind.FtePerInhabitant => figures($"{lever.Node}.fte-per-100k"),
            LeverKind.HiredShare => Published($"{lever.Node}.hired-share") ?? Divided(Leaves(lever.Node, ".hired.cost-per-inhabitant"), figures($"{lever.Node}.cost-per-inhabitant"), 1),
            LeverKind.SaasShare => figures($"{lever.Node}.saas-share"),
            _ => figures($"{lever.Node}.cost-per-inhabitant"),
        };
    }

    /// <summary>Euros per fte of own or hired staff, or of both.</summary>
    /// <param name="node">Node under personnel.</param>
    /// <param name="employment">Own or hired; null = both.</param>
    public FigureValue CostPerFte(string node, Employment? employment)
    {
        var part = employment switch { Employment.Own => ".own", Employment.Hired => ".hired", _ => string.Empty };
        if (Published($"{node}{part}.cost-per-fte") is { } published)
            return published;
        return employment is null
            ? Divided(figures($"{node}.cost-per-inhabitant"), figures($"{node}.fte-per-100k"), FteScale(catalogue))
            : Divided(Leaves(node, $"{part}.cost-per-inhabitant"), Leaves(node, $"{part}.fte-per-100k"), FteScale(catalogue));
    }

    /// <summary>The unit in which a lever is told.</summary>
    public static Unit UnitOf(Lever lever, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Indicator(lever.Kind switch
        {
            LeverKind.CostPerFte => $"{CostTree.Personnel}.cost-per-fte",
            LeverKind.FtePerInhabitant => $"{lever.Node}.fte-per-100k",
            LeverKind.HiredShare => $"{CostTree.Personnel}.hired-share",
            LeverKind.SaasShare => $"{lever.Node}.saas-share",
            _ => $"{lever.Node}.cost-per-inhabitant",
        }).Unit;
    }

    /// <summary>How many inhabitants the published fte are about.</summary>
    internal static double FteScale(BenchmarkCatalogue catalogue) => catalogue.Indicator($"{CostTree.Personnel}.fte-per-100k").Scale;

    private FigureValue? Published(string indicator) => catalogue.FindIndicator(indicator) is null ? null : figures(indicator);

    /// <summary>A figure summed over the leaves of a node that were asked.</summary>
    private FigureValue Leaves(string node, string suffix)
    {
        var sum = 0.0;
        foreach (var leaf in catalogue.CostTree.LeavesWithin(node).Select(number => catalogue.CostTree.Leaves[number]).Where(leaf => leaf.IsAsked(year)))
        {
            if (figures(leaf.Id + suffix) is not FigureValue.Known known)
                return figures(leaf.Id + suffix);
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
