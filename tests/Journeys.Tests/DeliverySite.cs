using System.Net;
using System.Net.Sockets;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Pages;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>The demo country with an edition that takes returns, on a database of its own, the files to deliver, and a page with its e-mail.</summary>
public class DeliverySite(DemoSite demo) : IAsyncLifetime
{
    /// <summary>The password of everyone whom <see cref="AddAsync"/> makes.</summary>
    public const string Password = "paars fietspad langs het kanaal";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-delivering-");
    private DeliveryCountry country = null!;
    private readonly List<IBrowserContext> browsers = [];
    private ReturnStore store = null!;
    private WebApplication site = null!;

    public static Edition Edition { get; } = Edition.About(DemoDeliveries.FiscalYear);

    public IDeliveryStore Store => store.Delivery;

    /// <summary>Where people reach the site. Browsers take a cookie that is Secure over loopback when it is called localhost.</summary>
    public string Address { get; } = $"http://localhost:{FreePort()}";

    /// <summary>What is delivered in the invented country.</summary>
    public DemoDeliveries Deliveries => country.Deliveries;

    public string FileOf(string name) => country.FileOf(name);

    public async ValueTask InitializeAsync()
    {
        country = await CountryAsync(demo);
        var database = Path.Combine(folder.FullName, "maatstaf.db");
        Fill(country, database);
        store = await ReturnStore.OpenSqliteAsync(database, TimeProvider.System);
        await OpenEditionAsync();
        site = SiteHost.Build(FirstOf(demo), new SiteOptions
        {
            Urls = Address,
            Desk = new DeskOptions
            {
                Store = Store,
                OpenAccounts = store.OpenAccounts,
                Figures = StandingFigures.Of(
                    await DataAsync(country, store), demo.Catalogue, Environment.ProcessorCount, await Store.DataVersionAsync(), stop => store.LoadAsync(demo.Catalogue, keepDetails: false, stop)),
                PublicAddress = Address,
                Demo = true,
            },
        });
        await site.StartAsync();
    }

    private static Caller Program => DeliveryCountry.Program;

    /// <summary>What everyone sees while no edition is published.</summary>
    protected virtual SiteContent FirstOf(DemoSite demo) => new(demo.Publication, demo.Report, demo.Catalogue);

    /// <summary>Puts the earlier years of the country in a database that is not there yet.</summary>
    protected virtual void Fill(DeliveryCountry country, string database) => country.CopyDatabaseTo(database);

    /// <summary>What counts when the site starts.</summary>
    protected virtual Task<ReturnedData> DataAsync(DeliveryCountry country, ReturnStore kept) => Task.FromResult(country.Data);

    /// <summary>The country whose earlier years are kept.</summary>
    protected virtual Task<DeliveryCountry> CountryAsync(DemoSite demo) => demo.AllYears.Value;

    /// <summary>Opens the edition that takes returns.</summary>
    protected virtual Task OpenEditionAsync() => Store.ChangeAsync(Program, "edition.open", Edition.ToString(), change =>
    {
        change.Put(new EditionRecord(Edition, EditionState.Open, new DateOnly(Edition.Year, 5, 1), 0));
        foreach (var partnership in Deliveries.Memberships.GroupBy(static row => row.Partnership))
        {
            var code = OrganisationCode.Parse(partnership.Key);
            change.PutMembers(code, Edition.FiscalYear, [.. partnership.Select(row => new MembershipEntry(code, OrganisationCode.Parse(row.Municipality), Edition.FiscalYear, null))]);
        }
    });

    /// <summary>A link with which the first administrator comes in, as the command line prints it.</summary>
    public async Task<string> LinkForAdministratorAsync(string email) => (await PrintedInvitation.MakeAsync(
        Store, store.OpenAccounts, Address, email, Role.Administrator, string.Empty, Language.Dutch, TimeProvider.System.GetUtcNow())).Link!;

    /// <summary>Makes somebody with roles for organisations.</summary>
    public async Task AddAsync(string name, params (Role Role, string Organisation)[] roles)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = $"{name}@voorbeeld.example", Email = $"{name}@voorbeeld.example", EmailConfirmed = true, DisplayName = name };
        (await users.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        accounts.Grants.AddRange(roles.Select(role => new AccountGrant { AccountId = account.Id, Role = role.Role, Organisation = role.Organisation }));
        await accounts.SaveChangesAsync();
    }

    /// <summary>Counts a changed return of an earlier year, as an approval does.</summary>
    public async Task CountAsync(string organisation, int fiscalYear, Func<YearReturn, YearReturn> change)
    {
        var changed = change((await Store.CountedAsync(OrganisationCode.Parse(organisation), fiscalYear))!);
        await Store.ChangeAsync(Program, "return.approve", $"{organisation}/{fiscalYear}", to => to.Count(changed));
        site.Services.GetRequiredService<StandingFigures>().Count(changed);
    }

    /// <summary>A browser of somebody's own, with the page for signing in.</summary>
    public async Task<IPage> OpenAsync(bool script = true, int width = 1440)
    {
        var browser = await demo.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        browsers.Add(browser);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/inloggen");
        return page;
    }

    /// <summary>A page in a browser of somebody's own, signed in.</summary>
    public async Task<IPage> SignInAsync(string name, bool script = true, int width = 1440)
    {
        var page = await OpenAsync(script, width);
        await page.FillAsync("input[name=email]", $"{name}@voorbeeld.example");
        await page.FillAsync("input[name=wachtwoord]", Password);
        await page.Locator("form:has(input[name=wachtwoord]) button").First.ClickAsync();
        return page;
    }

    /// <summary>The data package with which an organisation of the demo would deliver, planted mistake included.</summary>
    public byte[] PackageOf(string organisation) =>
        FirstReturnFiles.PackageOf(Deliveries.All.Single(delivery => delivery.Organisation.ToString() == organisation), country.Package, Deliveries);

    /// <summary>The data package with which an organisation of the demo would deliver if nobody made a mistake.</summary>
    public byte[] PackageOf(DemoDelivery delivery) =>
        FirstReturnFiles.PackageOf(delivery with { Year = Deliveries.Unspoiled[delivery.Organisation.ToString()] }, country.Package, Deliveries);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var browser in browsers)
            await browser.DisposeAsync();
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    // Letters hold whole addresses, so the port must be known before the site listens.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
