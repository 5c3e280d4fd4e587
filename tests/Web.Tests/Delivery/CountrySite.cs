using System.Globalization;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.People;
using Maatstaf.Pages;
using Maatstaf.Pages_Tests;
using Maatstaf.Production.Standing;
using Maatstaf.Returns;
using Maatstaf.Returns.Delivered;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web_Tests.Desk;
using Maatstaf.Workbook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>The whole site on a real database, with an open edition and a coordinator for every municipality of a country.</summary>
internal sealed class CountrySite : IAsyncDisposable
{
    public const int Lines = 1000;
    public static readonly Edition Edition = new(2026);
    private readonly WebApplication site;

    private CountrySite(ReturnStore store, WebApplication site, OrganisationCode[] municipalities)
    {
        Store = store;
        this.site = site;
        Municipalities = municipalities;
    }

    public ReturnStore Store { get; }

    public OrganisationCode[] Municipalities { get; }

    public static Task<CountrySite> OpenAsync(ReturnStore store, int municipalities, Edition? edition = null, TimeProvider? clock = null, Uri? statistics = null, string scanner = "", TelemetryOptions? telemetry = null, Func<DeskOptions, DeskOptions>? change = null)
    {
        OrganisationCode[] codes = [.. Enumerable.Range(1, municipalities).Select(static number => OrganisationCode.Parse($"GM{number:D4}"))];
        var country = codes.Aggregate(new Country(), static (country, code) => country.Municipality(code.ToString(), 2024, 20_000).Costs(code.ToString(), 2024, 200_000, 300_000, 100_000));
        return OpenAsync(store, country, codes, edition, clock, statistics, scanner: scanner, telemetry: telemetry, change: change);
    }

    /// <summary>The site of a country of one's own.</summary>
    public static async Task<CountrySite> OpenAsync(ReturnStore store, Country country, OrganisationCode[] codes, Edition? edition = null, TimeProvider? clock = null, Uri? statistics = null, Func<SiteContent, Language, CancellationToken, Task<byte[]>>? print = null, string scanner = "", TelemetryOptions? telemetry = null, Func<DeskOptions, DeskOptions>? change = null)
    {
        var ct = TestContext.Current.CancellationToken;
        var program = Caller.Program("test");
        await store.KeepAsync(program, country.Data(), "country", Country.Catalogue, ct: ct);
        await store.Delivery.ChangeAsync(program, "edition.open", "2026", change => change.Put(new EditionRecord(edition ?? Edition, EditionState.Open, null, 0)), ct);
        var desk = new DeskOptions
        {
            Store = store.Delivery,
            OpenAccounts = store.OpenAccounts,
            Figures = StandingFigures.Of(country.Data(), Country.Catalogue, 2),
            PublicAddress = "https://maatstaf.example",
            Clock = clock ?? TimeProvider.System,
            Statistics = statistics,
            Scanner = scanner,
            Print = print,
        };
        var site = SiteHost.Build(Sample.Content, new SiteOptions
        {
            Urls = "http://127.0.0.1:0",
            Telemetry = telemetry,
            Desk = change?.Invoke(desk) ?? desk,
        });
        await site.StartAsync(ct);
        return new CountrySite(store, site, codes);
    }

    /// <summary>A browser in which the coordinator of a municipality signed in.</summary>
    public Task<Browser> SignInAsync(OrganisationCode municipality) => SignInAsync(municipality.ToString(), Role.Coordinator, municipality);

    /// <summary>A browser in which somebody of the benchmark team signed in.</summary>
    public Task<Browser> SignInTeamAsync() => SignInAsync("team", Role.Team, null);

    /// <summary>A browser in which an administrator signed in.</summary>
    public Task<Browser> SignInAdministratorAsync() => SignInAsync("beheer", Role.Administrator, null);

    /// <summary>A browser in which nobody signed in.</summary>
    public Browser NewBrowser() => new(new Uri(site.Urls.Single()));

    /// <summary>Counts a changed return as an approval does.</summary>
    public async Task CountAsync(OrganisationCode municipality, int fiscalYear, Func<YearReturn, YearReturn> change)
    {
        var ct = TestContext.Current.CancellationToken;
        var changed = change((await Store.Delivery.CountedAsync(municipality, fiscalYear, ct))!);
        await Store.Delivery.ChangeAsync(Caller.Program("test"), "return.approve", $"{municipality}/{fiscalYear}", to => to.Count(changed), ct);
        site.Services.GetRequiredService<StandingFigures>().Count(changed);
    }

    private async Task<Browser> SignInAsync(string name, Role role, OrganisationCode? organisation)
    {
        var email = $"{name}@voorbeeld.example";
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = new Account { UserName = email, Email = email, EmailConfirmed = true, DisplayName = name };
            (await users.CreateAsync(account, DeskSite.Password)).Succeeded.ShouldBeTrue();
            var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
            accounts.Grants.Add(new AccountGrant { AccountId = account.Id, Role = role, Organisation = organisation?.ToString() ?? string.Empty });
            await accounts.SaveChangesAsync();
        }

        var browser = NewBrowser();
        (await browser.FillInAsync("/inloggen", "/inloggen", ("email", email), ("wachtwoord", DeskSite.Password))).Status.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        return browser;
    }

    /// <summary>A filled-in workbook of a thousand lines in which every amount is the number of the municipality.</summary>
    public static byte[] WorkbookOf(OrganisationCode municipality)
    {
        var amount = AmountOf(municipality).ToString(CultureInfo.InvariantCulture);
        var rows = Enumerable.Range(1, Lines).Select(line => DeliveredRow.Of(
            "software",
            line.ToString(CultureInfo.InvariantCulture),
            [new("category", "software.front-office"), new("amount_eur", amount), new("hosting", "saas"), new("application", $"Toepassing {line}")],
            Provenance.Typed));
        using var bytes = new MemoryStream();
        WorkbookTemplate.Write(
            new WorkbookContent
            {
                Edition = Edition,
                Organisation = municipality,
                OrganisationName = municipality.ToString(),
                IsPartnership = false,
                Names = Country.Catalogue.Names,
                Form = Country.Catalogue.Form,
                Language = Language.Dutch,
                Draft = DeliveredYear.Of(municipality, Edition.FiscalYear, rows),
            },
            bytes);
        return bytes.ToArray();
    }

    public static int AmountOf(OrganisationCode municipality) => int.Parse(municipality.ToString()[2..], CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync() => await site.DisposeAsync();
}
