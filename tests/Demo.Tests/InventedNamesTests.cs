namespace Maatstaf.Demo_Tests;

public sealed class InventedNamesTests
{
    private static readonly string[] RealSuppliers =
    [
        "Centric", "PinkRoccade", "Roxit", "Visma", "Exact", "Unit4", "AFAS", "Decos", "Atos", "Microsoft", "Oracle", "SAP", "Citrix", "VMware", "Cognos",
        "Qlik", "TopDesk", "Esri", "JCC", "iBurgerzaken", "GouwIT", "Genetics", "Green Valley", "Vicrea", "Enable-U", "SIMgroep", "BCT", "Stipter", "Conxillium",
    ];

    [Fact]
    public void No_municipality_or_partnership_bears_the_name_of_a_real_municipality()
    {
        // Names: CBS, table 03759ned, 2019 to 2026 (CC BY 4.0).
        var real = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "real-municipalities.csv")).Skip(1).Select(n => n.Trim('"')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        real.Count.ShouldBeGreaterThan(340);
        Country.Package.Organisations.Select(o => o.Name).Where(real.Contains).ShouldBeEmpty();
    }

    [Fact]
    public void No_supplier_or_application_bears_the_name_of_a_real_supplier()
    {
        var names = Country.Package.Software.SelectMany(l => (string[])[l.Supplier, l.Application]).Distinct();
        names.Where(n => RealSuppliers.Any(r => n.Split(' ').Contains(r, StringComparer.OrdinalIgnoreCase))).ShouldBeEmpty();
    }

    [Fact]
    public void The_codes_are_none_that_CBS_gives_to_a_municipality()
    {
        var codes = Country.Package.Organisations.Where(o => o.Kind == "municipality").Select(o => int.Parse(o.Organisation[2..]));
        codes.ShouldAllBe(code => code > 9000);
    }

    [Fact]
    public void Names_are_unique()
    {
        Country.Package.Organisations.Select(o => o.Name).ShouldBeUnique();
    }
}
