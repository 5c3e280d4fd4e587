using System.Security.Cryptography;
using System.Text;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Disclosure;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Reports;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web_Tests.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>The whole site of one world, on a real database and with figures as participants and everybody may see them. Time stands still.</summary>
internal sealed class WorldSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly ReturnStore kept;
    private readonly WebApplication site;

    private WorldSite(World world, DirectoryInfo folder, ReturnStore kept, WebApplication site, CountedStore asked)
    {
        World = world;
        this.folder = folder;
        this.kept = kept;
        this.site = site;
        Asked = asked;
    }

    public World World { get; }

    /// <summary>What was asked of the store.</summary>
    public CountedStore Asked { get; }

    public IDeliveryStore Store => kept.Delivery;

    public IEnumerable<RouteEndpoint> Routes => ((IEndpointRouteBuilder)site).DataSources.SelectMany(static source => source.Endpoints).OfType<RouteEndpoint>();

    public static async Task<WorldSite> OpenAsync(World world)
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-world-");
        var kept = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), StillClock.AtNoon, ct);
        var program = Caller.Program("test");
        var catalogue = Situations.Country.Catalogue;
        await kept.KeepAsync(program, World.Country().Data(), "world", catalogue, ct: ct);
        await kept.Delivery.ChangeAsync(program, "world", world.Name, change =>
        {
            WorldRecords.PutCommon(change);
            WorldRecords.PutSecret(change, World.Zwijgveld, world.First, withThread: true);
            WorldRecords.PutSecret(change, World.Stilmeer, world.Second, withThread: false);
        }, ct);
        foreach (var year in World.Years)
        {
            await kept.Delivery.ChangeAsync(program, "return.approve", $"{World.Zwijgveld}/{year}", change => change.Count(world.First.ReturnOf(World.Zwijgveld, year)), ct);
            await kept.Delivery.ChangeAsync(program, "return.approve", $"{World.Stilmeer}/{year}", change => change.Count(world.Second.ReturnOf(World.Stilmeer, year)), ct);
        }

        var figures = StandingFigures.Of(await kept.LoadAsync(catalogue, keepDetails: false, ct), catalogue, 2);
        await using var protection = new Protection(figures, catalogue, kept.Delivery, 2);
        var publication = (await protection.OfAsync(Edition.About(World.StandingYear), ct)).ShouldNotBeNull().Public;
        var (store, asked) = CountedStore.Around(kept.Delivery);
        var site = SiteHost.Build(new(publication, TrendReportBuilder.Build(publication, catalogue), catalogue), new SiteOptions
        {
            Urls = "http://127.0.0.1:0",
            Desk = new DeskOptions { Store = store, OpenAccounts = kept.OpenAccounts, Figures = figures, PublicAddress = "https://maatstaf.example", Clock = StillClock.AtNoon },
        });
        await site.StartAsync(ct);
        // What is asked of the store once, when the figures are first needed, belongs to nobody's question.
        await await site.Services.GetRequiredService<CircleFigures>().BeginAsync(Edition.About(World.StandingYear), ct);
        foreach (var who in (Asker[])[.. Asker.All, Asker.Owner])
            await AddAsync(site, who);
        return new WorldSite(world, folder, kept, site, asked);
    }

    /// <summary>A browser in which nobody signed in.</summary>
    public Browser NewBrowser() => new(new Uri(site.Urls.Single()));

    /// <summary>A browser in which somebody signed in.</summary>
    public async Task<Browser> SignInAsync(Asker who)
    {
        var browser = NewBrowser();
        (await browser.FillInAsync("/inloggen", "/inloggen", ("email", EmailOf(who)), ("wachtwoord", DeskSite.Password))).Status.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await kept.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string EmailOf(Asker who) => $"{who.Name}@voorbeeld.example";

    /// <summary>Accounts have the same ids in every world.</summary>
    private static async Task AddAsync(WebApplication site, Asker who)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var account = new Account { Id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(who.Name))[..16]), UserName = EmailOf(who), Email = EmailOf(who), EmailConfirmed = true, DisplayName = who.Name };
        (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, DeskSite.Password)).Succeeded.ShouldBeTrue();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        accounts.Grants.AddRange(who.Grants.Select(grant => new AccountGrant { AccountId = account.Id, Role = grant.Role, Organisation = grant.Organisation?.ToString() ?? string.Empty }));
        await accounts.SaveChangesAsync();
    }

    private sealed class StillClock : TimeProvider
    {
        public static StillClock AtNoon { get; } = new();

        public override DateTimeOffset GetUtcNow() => new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
