using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation_Tests;

/// <summary>What one side spends, in whole cents and thousandths of an fte, and the figures that follow from it.</summary>
internal sealed class Books(string name, int year, long inhabitants)
{
    private readonly Dictionary<(string Leaf, int Part), (long MilliFte, long Cents)> amounts = [];
    private readonly Dictionary<string, FigureValue> instead = new(StringComparer.Ordinal);

    private static readonly string[] Hostings = ["saas", "hosted", "on-premises", "hosting-unknown"], Employments = ["own", "hired"];

    public static BenchmarkCatalogue Catalogue => Country.Catalogue;

    public static IReadOnlyList<string> Leaves(string component) =>
        [.. Catalogue.CostTree.Leaves.Where(leaf => Catalogue.CostTree.ComponentOf(leaf.Id) == component).Select(static leaf => leaf.Id)];

    public int Year => year;

    public long Inhabitants => inhabitants;

    public Books Staff(string leaf, Employment employment, long milliFte, long cents) => Put(leaf, (int)employment, milliFte, cents);

    public Books Software(string leaf, Hosting hosting, long cents) => Put(leaf, (int)hosting, 0, cents);

    public Books Infrastructure(string leaf, long cents) => Put(leaf, 0, 0, cents);

    /// <summary>An indicator that is missing or withheld.</summary>
    public Books Without(string indicator, FigureValue value)
    {
        instead[indicator] = value;
        return this;
    }

    public (long MilliFte, long Cents) At(string leaf, int part) => amounts.GetValueOrDefault((leaf, part));

    public Side Side() => Side(new LocalisedText(name, name));

    /// <summary>The side under a name in both languages.</summary>
    public Side Side(LocalisedText called) => new(called, year, Of, inhabitants);

    private Books Put(string leaf, int part, long milliFte, long cents)
    {
        amounts[(leaf, part)] = (milliFte, cents);
        return this;
    }

    private FigureValue Of(string indicator)
    {
        if (instead.TryGetValue(indicator, out var other))
            return other;
        if (Catalogue.FindIndicator(indicator) is not { Numerator: var measure } found || !found.IsAsked(year))
            return new FigureValue.Missing();
        var sum = amounts.Where(entry => Fits(entry.Key.Leaf, entry.Key.Part, measure))
            .Sum(entry => measure.Quantity == Quantity.Fte ? entry.Value.MilliFte : entry.Value.Cents);
        return new FigureValue.Known(sum * (found.Scale / measure.UnitsPerOne) / inhabitants);
    }

    private static bool Fits(string leaf, int part, Measure measure) =>
        Catalogue.CostTree.LeavesWithin(measure.Node!).Contains(Catalogue.CostTree.NumberOfLeaf(leaf))
        && (measure.Employment is null || part == (int)measure.Employment)
        && (measure.Hosting is null || part == (int)measure.Hosting);

    public static string NameOf(Employment employment) => Employments[(int)employment];

    public static string NameOf(Hosting hosting) => Hostings[(int)hosting];
}
