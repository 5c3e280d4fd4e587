using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>A part of the own cost that is changed as a whole: a leaf of the cost tree, of staff by employment, of software by hosting.</summary>
/// <param name="Leaf">Leaf of the cost tree.</param>
/// <param name="Employment">Own or hired staff; null = no staff.</param>
/// <param name="Hosting">Where software runs; null = no software.</param>
/// <param name="MilliFte">Thousandths of an fte.</param>
/// <param name="Cents">Cost in cents.</param>
public sealed record OwnAmount(string Leaf, Employment? Employment, Hosting? Hosting, long MilliFte, long Cents);

/// <summary>What a municipality spends in a year, as far as a calculation needs it apart.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Inhabitants">Inhabitants on 1 January.</param>
/// <param name="Parts">Parts that together are the whole cost.</param>
public sealed record OwnAmounts(int Year, long Inhabitants, IReadOnlyList<OwnAmount> Parts)
{
    /// <summary>The whole cost in euros.</summary>
    public double Euros => Parts.Sum(static part => part.Cents) / 100.0;

    /// <summary>Reads them from the own figures; null when the municipality did not take part in the year, or a part is not known.</summary>
    /// <param name="own">The own figures.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="catalogue">The cost tree, and what is measured of it.</param>
    public static OwnAmounts? Read(OwnFigures own, int year, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(catalogue);
        if (own.Of(year) is not { } known)
            return null;
        long? Sum(Quotient measured) => catalogue.FindIndicator(measured) is { } indicator ? own.Ratio(indicator.Id, year)?.Numerator : null;
        var parts = new List<OwnAmount>();
        foreach (var leaf in catalogue.CostTree.Leaves.Where(leaf => leaf.IsAsked(year)))
            parts.AddRange(PartsOf(leaf.Id, catalogue.CostTree.ComponentOf(leaf.Id), measured => Sum(measured) ?? 0));
        return parts.Sum(static part => part.Cents) == Sum(Quotient.CostPerInhabitant(CostTree.Root))
            ? new OwnAmounts(year, known.Inhabitants, [.. parts.Where(static part => part is not { Cents: 0, MilliFte: 0 })])
            : null;
    }

    private static IEnumerable<OwnAmount> PartsOf(string leaf, string? component, Func<Quotient, long> sum)
    {
        OwnAmount Staff(Employment employment) =>
            new(leaf, employment, null, sum(Quotient.FtePerInhabitant(leaf, employment)), sum(Quotient.CostPerInhabitant(leaf, employment: employment)));
        OwnAmount Software(Hosting hosting) => new(leaf, null, hosting, 0, sum(Quotient.CostPerInhabitant(leaf, hosting)));
        return component switch
        {
            CostTree.Personnel => Enum.GetValues<Employment>().Select(Staff),
            CostTree.Software => Enum.GetValues<Hosting>().Select(Software),
            _ => [new OwnAmount(leaf, null, null, 0, sum(Quotient.CostPerInhabitant(leaf)))],
        };
    }
}
