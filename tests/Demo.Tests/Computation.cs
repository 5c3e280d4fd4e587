using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Demo;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo_Tests;

/// <summary>Gives the demo country to the engine.</summary>
internal static class Computation
{
    private static readonly BenchmarkCatalogue Catalogue = Situations.Country.Catalogue;
    private static readonly Edition Edition = Edition.About(2024);

    public static BenchmarkResults Of(DemoPackage package)
    {
        var observations = Observations.Of(Data(package), Catalogue, Edition, cores: 1);
        return new BenchmarkEngine(Catalogue, observations, new ComputeOptions(WithIntervals: false, Cores: 1)).Compute(observations, Edition);
    }

    private static ReturnedData Data(DemoPackage package)
    {
        var country = new Situations.Country();
        AddOrganisations(country, package);
        foreach (var l in package.Software)
            country.Software(l.Organisation, l.Year, l.Category, l.Cents, HostingOf(l.Hosting), ThemeOf(l.Theme), OrNone(l.Recharge));
        foreach (var l in package.Personnel)
            country.Personnel(l.Organisation, l.Year, l.Function, l.Employment == "own" ? Employment.Own : Employment.Hired, l.FteThousandths, l.Cents, ThemeOf(l.Theme), OrNone(l.Recharge));
        foreach (var l in package.Infrastructure)
            country.Infrastructure(l.Organisation, l.Year, l.Category, l.Cents, OrNone(l.Recharge));
        foreach (var l in package.Projects)
            country.Project(l.Organisation, l.Year, l.Theme, l.HoursHundredths);
        foreach (var c in package.SizeClasses)
            country.SizeClass(c.Year, c.Class, c.FromInhabitants);
        return country.Data();
    }

    private static void AddOrganisations(Situations.Country country, DemoPackage package)
    {
        var status = package.Returns.ToDictionary(r => (r.Organisation, r.Year), r => Enum.Parse<ReturnStatus>(r.Status, ignoreCase: true));
        foreach (var p in package.Profiles)
        {
            if (status.TryGetValue((p.Municipality, p.Year), out var known))
                country.Municipality(p.Municipality, p.Year, p.Inhabitants, p.BudgetCents, p.StaffFteThousandths, p.Workplaces, known);
            else
                country.Bystander(p.Municipality, p.Year, p.Inhabitants);
        }

        foreach (var p in package.Memberships.GroupBy(m => (m.Partnership, m.Year)))
        {
            if (p.All(m => m.Share is null))
                country.Partnership(p.Key.Partnership, p.Key.Year, status.TryGetValue(p.Key, out var known) ? known : null, [.. p.Select(m => m.Municipality)]);
            else
                country.Partnership(p.Key.Partnership, p.Key.Year, [.. p.Select(m => (m.Municipality, FormattableString.Invariant($"{m.Share}")))]);
        }
    }

    private static Hosting HostingOf(string text) => text switch { "saas" => Hosting.Saas, "hosted" => Hosting.Hosted, _ => Hosting.OnPremises };

    private static LineTheme ThemeOf(string text) => text switch { "security" => LineTheme.Security, "bi" => LineTheme.Bi, _ => LineTheme.None };

    private static string? OrNone(string text) => text.Length == 0 ? null : text;
}
