using Maatstaf.Catalogue;
using Maatstaf.Checks;
using Maatstaf.Demo.Delivering;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo_Tests;

/// <summary>The edition that is being delivered, and what the checks say about it when everybody has delivered.</summary>
internal static class Delivering
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    private static readonly CheckSettings Settings = CheckSettings.Of(Catalogue);

    private static readonly ReturnedData Country = Computation.Reading(Demo_Tests.Country.Package).Data!;

    public static DemoDeliveries Deliveries { get; } = DemoDeliveries.Of(Demo_Tests.Country.Package);

    private static readonly IReadOnlyDictionary<string, YearReturn> Unspoiled = Deliveries.Unspoiled;

    private static readonly Dictionary<string, YearReturn> Before = Unspoiled.Keys
        .Where(static code => Demo_Tests.Country.Package.Returns.Any(row => row.Organisation == code && row.Year == DemoDeliveries.FiscalYear - 1 && row.Status == "approved"))
        .ToDictionary(static code => code, static code => Country.YearOf(OrganisationCode.Parse(code), DemoDeliveries.FiscalYear - 1, Catalogue));

    /// <summary>What the checks find in a return, while all others are as they should be.</summary>
    public static IReadOnlyList<CheckFinding> Findings(YearReturn year)
    {
        var code = year.Organisation.ToString();
        return CheckRun.Of(
            new CheckContext
            {
                Return = year,
                Catalogue = Catalogue,
                IsPartnership = IsPartnership(code),
                LastYear = Before.GetValueOrDefault(code),
                Comparison = IsPartnership(code) ? Comparison.None : new Comparison { Levels = Levels(code), Changes = Changes(code) },
                InhabitantsOfMembers = IsPartnership(code) ? Members(code).Sum(static member => Unspoiled[member].Profile!.Inhabitants) : null,
                Elsewhere = Elsewhere(code),
                Recharges = [.. PartnershipsOf(code).Select(partnership => Match(year, partnership))],
            },
            Settings);
    }

    private static bool IsPartnership(string code) => code.StartsWith("SV", StringComparison.Ordinal);

    private static IEnumerable<string> Members(string partnership) => Deliveries.Memberships.Where(row => row.Partnership == partnership).Select(static row => row.Municipality);

    private static IEnumerable<string> PartnershipsOf(string municipality) => Deliveries.Memberships.Where(row => row.Municipality == municipality).Select(static row => row.Partnership);

    private static double PartOf(string municipality, string partnership)
    {
        double Weight(string member) => Deliveries.Memberships.Single(row => row.Municipality == member && row.Partnership == partnership).Share ?? Unspoiled[member].Profile!.Inhabitants;
        return Weight(municipality) / Members(partnership).Sum(Weight);
    }

    private static RechargeMatch Match(YearReturn year, string partnership)
    {
        var paid = Lines(year).Where(line => line.Recharge?.ToString() == partnership).Sum(static line => line.Cents);
        return new RechargeMatch(OrganisationCode.Parse(partnership), partnership, paid, (long)(PartOf(year.Organisation.ToString(), partnership) * Lines(Unspoiled[partnership]).Sum(static line => line.Cents)));
    }

    private static ElsewhereDelivered Elsewhere(string code)
    {
        var parts = IsPartnership(code)
            ? Members(code).Select(static member => (Year: Unspoiled[member], Part: 1.0))
            : PartnershipsOf(code).Select(partnership => (Year: Unspoiled[partnership], Part: PartOf(code, partnership)));
        var list = parts.ToList();
        return new ElsewhereDelivered(
            list.SelectMany(part => Lines(part.Year).Where(static line => line.Recharge is null).Select(line => (line.Category, Cents: line.Cents * part.Part)))
                .GroupBy(static line => line.Category).ToDictionary(static group => group.Key, static group => (long)group.Sum(static line => line.Cents)),
            (long)list.Sum(part => part.Year.Personnel.Sum(static line => line.MilliFte) * part.Part));
    }

    private static Dictionary<string, LevelSpread> Levels(string code)
    {
        var others = Unspoiled.Where(pair => pair.Key != code && !IsPartnership(pair.Key) && SizeOf(pair.Key) == SizeOf(code)).ToList();
        return Catalogue.CostTree.Leaves.ToDictionary(static leaf => leaf.Id, leaf => LevelSpread.Of([.. others.Select(other =>
            (Own(other.Value, leaf.Id) + Elsewhere(other.Key).Cents(leaf.Id)) / 100.0 / other.Value.Profile!.Inhabitants)]))
            .Where(static pair => pair.Value is not null).ToDictionary(static pair => pair.Key, static pair => pair.Value!);
    }

    private static Dictionary<string, ChangeSpread> Changes(string code) => Catalogue.CostTree.Leaves
        .Select(leaf => (leaf.Id, Spread: ChangeSpread.Of(
            Before.Keys.Where(other => other != code && IsPartnership(other) == IsPartnership(code)).Select(other => (Own(Before[other], leaf.Id), Own(Unspoiled[other], leaf.Id))), 0.5)))
        .Where(static pair => pair.Spread is not null).ToDictionary(static pair => pair.Id, static pair => pair.Spread!);

    private static int SizeOf(string municipality)
    {
        var bounds = Demo_Tests.Country.Package.SizeClasses.Where(static row => row.Year == DemoDeliveries.FiscalYear - 1);
        return bounds.Count(bound => Unspoiled[municipality].Profile!.Inhabitants >= bound.FromInhabitants);
    }

    private static long Own(YearReturn year, string leaf) => Lines(year).Where(line => line.Recharge is null && line.Category == leaf).Sum(static line => line.Cents);

    private static IEnumerable<(string Category, long Cents, OrganisationCode? Recharge)> Lines(YearReturn year) =>
    [
        .. year.Software.Select(static line => (line.Category, line.Cents, line.Recharge)),
        .. year.Personnel.Select(static line => (line.Function, line.Cents, line.Recharge)),
        .. year.Infrastructure.Select(static line => (line.Category, line.Cents, line.Recharge)),
    ];
}
