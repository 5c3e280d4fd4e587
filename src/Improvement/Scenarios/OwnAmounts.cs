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
    /// <param name="catalogue">The cost tree.</param>
    public static OwnAmounts? Read(OwnFigures own, int year, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(catalogue);
        if (own.Of(year) is not { } known)
            return null;
        var parts = new List<OwnAmount>();
        foreach (var leaf in catalogue.CostTree.Leaves.Where(leaf => leaf.IsAsked(year)))
            parts.AddRange(PartsOf(own, year, leaf.Id, catalogue.CostTree.ComponentOf(leaf.Id)));
        return parts.Sum(static part => part.Cents) == own.Ratio($"{CostTree.Root}.cost-per-inhabitant", year)?.Numerator
            ? new OwnAmounts(year, known.Inhabitants, [.. parts.Where(static part => part is not { Cents: 0, MilliFte: 0 })])
            : null;
    }

    private static IEnumerable<OwnAmount> PartsOf(OwnFigures own, int year, string leaf, string? component)
    {
        long Sum(string suffix) => own.Ratio(leaf + suffix, year)?.Numerator ?? 0;
        return component switch
        {
            CostTree.Personnel =>
            [
                new(leaf, Employment.Own, null, Sum(".own.fte-per-100k"), Sum(".own.cost-per-inhabitant")),
                new(leaf, Employment.Hired, null, Sum(".hired.fte-per-100k"), Sum(".hired.cost-per-inhabitant")),
            ],
            CostTree.Software =>
            [
                new(leaf, null, Hosting.Saas, 0, Sum(".saas.cost-per-inhabitant")),
                new(leaf, null, Hosting.Hosted, 0, Sum(".hosted.cost-per-inhabitant")),
                new(leaf, null, Hosting.OnPremises, 0, Sum(".on-premises.cost-per-inhabitant")),
                new(leaf, null, Hosting.Unknown, 0, Sum(".hosting-unknown.cost-per-inhabitant")),
            ],
            _ => [new(leaf, null, null, 0, Sum(".cost-per-inhabitant"))],
        };
    }
}
