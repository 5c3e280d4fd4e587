using Maatstaf.Catalogue;
using Maatstaf.Demo;
using Maatstaf.Disclosure;
using Maatstaf.Journeys_Tests;
using Maatstaf.Production;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DemoSite))]

namespace Maatstaf.Journeys_Tests;

/// <summary>The demo country the whole way, from its data package to a site on a free port, with a browser before it.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private const int FirstOfFewYears = 2022;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-journeys-");
    private readonly DemoPackage country = DemoCountry.Make();
    private WebApplication site = null!;
    private IPlaywright playwright = null!;

    public BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    public Publication Publication { get; private set; } = null!;

    public TrendReport Report { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public string Address { get; private set; } = null!;

    /// <summary>The country to deliver in.</summary>
    public Lazy<Task<DeliveryCountry>> AllYears { get; private set; } = null!;

    /// <summary>The country to deliver in, of which few years are known.</summary>
    public Lazy<Task<DeliveryCountry>> FewYears { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        AllYears = new(() => DeliveryCountry.MakeAsync(country, Catalogue, folder.CreateSubdirectory("all-years")));
        FewYears = new(() => DeliveryCountry.MakeAsync(Since(FirstOfFewYears), Catalogue, folder.CreateSubdirectory("few-years")));
        country.WriteTo(folder.FullName);
        var production = new BenchmarkProduction(Catalogue, Environment.ProcessorCount);
        var data = production.Read(folder.FullName, keepDetails: false).Data!;
        Publication = production.Publish(data, BenchmarkProduction.NewestEdition(data)!.Value, Audience.Public, withIntervals: true);
        Report = TrendReportBuilder.Build(Publication, Catalogue);
        site = SiteHost.Build(new(Publication, Report, Catalogue), new SiteOptions { Urls = "http://127.0.0.1:0" });
        await site.StartAsync();
        Address = site.Urls.Single();
        playwright = await Playwright.CreateAsync();
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(60_000);
        Browser = await TestBrowser.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
        await site.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private DemoPackage Since(int first) => new()
    {
        Organisations = country.Organisations,
        Memberships = [.. country.Memberships.Where(row => row.Year >= first)],
        Profiles = [.. country.Profiles.Where(row => row.Year >= first)],
        Returns = [.. country.Returns.Where(row => row.Year >= first)],
        Software = [.. country.Software.Where(row => row.Year >= first)],
        Personnel = [.. country.Personnel.Where(row => row.Year >= first)],
        Infrastructure = [.. country.Infrastructure.Where(row => row.Year >= first)],
        Projects = [.. country.Projects.Where(row => row.Year >= first)],
        Laws = [.. country.Laws.Where(row => row.Year >= first)],
        Maturity = [.. country.Maturity.Where(row => row.Year >= first)],
        Ai = [.. country.Ai.Where(row => row.Year >= first)],
        SizeClasses = [.. country.SizeClasses.Where(row => row.Year >= first)],
    };
}
