using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Storage_Tests;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>The site with accounts and log in the database that it really has.</summary>
public abstract class KeptSite : DeskSite
{
    public ReturnStore Kept { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        Kept = await OpenStoreAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await Kept.DisposeAsync();
    }

    protected abstract Task<ReturnStore> OpenStoreAsync();

    protected override DeskOptions Change(DeskOptions options) => options with { Store = Kept.Delivery, OpenAccounts = Kept.OpenAccounts };
}

/// <summary>All in a file.</summary>
public sealed class KeptInFileSite : KeptSite
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-accounts-");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override Task<ReturnStore> OpenStoreAsync() => ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System);
}

/// <summary>All on a server.</summary>
public sealed class KeptOnServerSite(PostgresServer server) : KeptSite
{
    protected override async Task<ReturnStore> OpenStoreAsync() => await ReturnStore.OpenPostgresAsync(await server.CreateDatabaseAsync(), TimeProvider.System);
}

/// <summary>The first administrator comes in by a link, invites somebody, and all of it stands in a log that is whole.</summary>
public abstract class KeptAccountsTests(KeptSite site)
{
    [Fact]
    public async Task The_first_administrator_comes_in_by_a_link_and_the_log_says_so()
    {
        var stop = TestContext.Current.CancellationToken;
        var (link, _) = await PrintedInvitation.MakeAsync(site.Kept.Delivery, site.Kept.OpenAccounts, "https://maatstaf.example", "eerste@kept.example", Role.Administrator, string.Empty, Language.Dutch, site.Clock.GetUtcNow(), stop);
        var path = new Uri(link.ShouldNotBeNull()).PathAndQuery;
        using var browser = site.NewBrowser();
        (await browser.FillInAsync(path, path, ("naam", "Eerste"), ("wachtwoord", DeskSite.Password))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.FillInAsync("/beheer/accounts/uitnodigen", "/beheer/accounts/uitnodigen", ("naam", "Team"), ("email", "team@kept.example"), ("taal", "nl"), ("rol", "Team"))).Location!.ShouldContain("uitgenodigd");
        var log = await browser.GetAsync("/beheer/logboek");
        log.Body.ShouldContain("de keten klopt");
        log.Body.ShouldContain("uitnodiging voor Team (");
        log.Body.ShouldNotContain("team@kept.example");
        (await site.Kept.Delivery.VerifyAuditAsync(ct: stop)).FirstWrong.ShouldBeNull();
        var letter = (await site.Kept.Delivery.MailAsync(unsentOnly: true, stop)).ShouldHaveSingleItem();
        letter.Text.ShouldNotContain("/uitnodiging/");
        letter.At.Year.ShouldBeGreaterThan(2000);
    }

    [Fact]
    public async Task An_administrator_removes_who_left_and_the_log_goes_on_without_the_name()
    {
        var stop = TestContext.Current.CancellationToken;
        await site.AddAccountAsync("sami@kept.example", DeskSite.For(Role.Administrator));
        var leaver = await site.AddAccountAsync("vertrekker@kept.example", DeskSite.For(Role.Coordinator, "GM9001"));
        using var left = await site.SignInAsync("vertrekker@kept.example");
        using var browser = await site.SignInAsync("sami@kept.example");
        var path = $"/beheer/accounts/{leaver.Id}";
        (await browser.GetAsync(path)).Body.ShouldContain($"{path}/verwijderen");
        var page = await browser.GetAsync($"{path}/verwijderen");
        page.Body.ShouldContain("kan niet ongedaan worden gemaakt");
        page.Body.ShouldContain("dit is de enige coördinator van");

        (await browser.FillInAsync($"{path}/verwijderen", $"{path}/verwijderen")).Location.ShouldBe("/beheer/accounts?gedaan=verwijderd");

        (await left.GetAsync("/account")).Location!.ShouldStartWith("/inloggen");
        (await browser.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync("/beheer/accounts")).Body.ShouldNotContain("vertrekker");
        var log = await browser.GetAsync("/beheer/logboek");
        log.Body.ShouldContain($"verwijderd account ({leaver.Id.ToString("N")[..8]})");
        log.Body.ShouldNotContain("vertrekker");
        (await browser.GetAsync("/en/beheer/logboek")).Body.ShouldContain("removed account (");
        (await site.Kept.Delivery.VerifyAuditAsync(ct: stop)).FirstWrong.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_removes_the_own_account_and_a_proof_of_long_ago_removes_nobody()
    {
        var own = await site.AddAccountAsync("zelf@kept.example", DeskSite.For(Role.Administrator));
        var other = await site.AddAccountAsync("ander@kept.example");
        using var browser = await site.SignInAsync("zelf@kept.example");
        (await browser.GetAsync($"/beheer/accounts/{own.Id}")).Body.ShouldNotContain("/verwijderen");
        (await browser.FillInAsync($"/beheer/accounts/{other.Id}/verwijderen", $"/beheer/accounts/{own.Id}/verwijderen")).Body.ShouldContain("Uw eigen account");
        site.Clock.Moved += TimeSpan.FromMinutes(11);
        (await browser.FillInAsync($"/beheer/accounts/{other.Id}/verwijderen", $"/beheer/accounts/{other.Id}/verwijderen")).Location!.ShouldStartWith("/account/bewijs");
        (await browser.GetAsync($"/beheer/accounts/{other.Id}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Accounts_that_nobody_used_for_two_years_are_shown_to_who_may_remove_them()
    {
        await site.AddAccountAsync("wakker@kept.example", DeskSite.For(Role.Administrator));
        var asleep = await site.AddAccountAsync("slaper@kept.example");
        await using (var accounts = site.Kept.OpenAccounts())
        {
            accounts.Attach(asleep).Entity.LastSignInAt = site.Clock.GetUtcNow().AddMonths(-23);
            await accounts.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var browser = await site.SignInAsync("wakker@kept.example");
        (await browser.GetAsync("/beheer/accounts")).Body.ShouldNotContain($"{asleep.Id}/verwijderen");
        await using (var accounts = site.Kept.OpenAccounts())
        {
            accounts.Attach(asleep).Entity.LastSignInAt = site.Clock.GetUtcNow().AddMonths(-25);
            await accounts.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await browser.GetAsync("/beheer/accounts")).Body.ShouldContain($"{asleep.Id}/verwijderen");
    }

    [Fact]
    public async Task Who_asks_gets_what_is_kept_of_them_and_nothing_that_lets_anybody_in()
    {
        var account = await site.AddAccountAsync("vrager@kept.example", DeskSite.For(Role.Reader, "GM9001"));
        using var browser = await site.SignInAsync("vrager@kept.example");
        (await browser.GetAsync("/account")).Body.ShouldContain("/account/gegevens");
        var answer = await browser.GetAsync("/account/gegevens");
        using var kept = System.Text.Json.JsonDocument.Parse(answer.Body);
        kept.RootElement.GetProperty("account").GetProperty("email").GetString().ShouldBe("vrager@kept.example");
        kept.RootElement.GetProperty("roles")[0].GetProperty("organisation").GetString().ShouldBe("GM9001");
        kept.RootElement.GetProperty("auditLog").EnumerateArray().Select(static entry => entry.GetProperty("action").GetString()).ShouldContain("session.start");
        kept.RootElement.GetProperty("auditLog").EnumerateArray().ShouldAllBe(entry => entry.GetProperty("actor").GetString() == account.Id.ToString());
        await using var accounts = site.Kept.OpenAccounts();
        var stored = accounts.Users.Single(user => user.Id == account.Id);
        answer.Body.ShouldNotContain(stored.PasswordHash!);
        answer.Body.ShouldNotContain(stored.SecurityStamp!);
    }

    [Fact]
    public async Task What_was_typed_for_signing_in_does_not_stand_in_the_log()
    {
        var account = await site.AddAccountAsync("typer@kept.example");
        using var browser = site.NewBrowser();
        foreach (var name in (string[])["typer@kept.example", "mijn geheime wachtwoord"])
            await browser.FillInAsync("/inloggen", "/inloggen", ("email", name), ("wachtwoord", "verkeerd wachtwoord"));
        var entries = await site.Kept.Delivery.AuditAsync(null, 2, TestContext.Current.CancellationToken);
        entries.Select(static entry => entry.Object).ShouldBe([Maatstaf.Delivery.Keeping.AuditEntry.UnknownAccount, account.Id.ToString()]);
    }

    [Fact]
    public async Task Once_a_day_what_was_kept_long_enough_goes()
    {
        var stop = TestContext.Current.CancellationToken;
        await site.AskAsync(async services =>
        {
            await services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<RetentionRound>().Single().GoAsync(stop);
            return true;
        });
        (await site.Kept.Delivery.AuditAsync(null, 1, stop)).Single().Action.ShouldBe("retention.clean");
    }

    [Fact]
    public async Task Something_that_is_no_address_is_not_invited() =>
        (await PrintedInvitation.MakeAsync(site.Kept.Delivery, site.Kept.OpenAccounts, "https://maatstaf.example", "geen adres", Role.Administrator, string.Empty, Language.Dutch, site.Clock.GetUtcNow(), TestContext.Current.CancellationToken)).Link.ShouldBeNull();

    [Fact]
    public async Task Twenty_people_who_sign_in_at_once_all_get_in()
    {
        var names = Enumerable.Range(1, 20).Select(static number => $"tegelijk{number}@kept.example").ToArray();
        foreach (var name in names)
            await site.AddAccountAsync(name, DeskSite.For(Role.Reader, "GM9001"));
        var browsers = await Task.WhenAll(names.Select(site.SignInAsync));
        foreach (var browser in browsers)
        {
            (await browser.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
            browser.Dispose();
        }
    }
}

/// <summary>The log of accounts in a file.</summary>
public sealed class KeptInFileTests(KeptInFileSite site) : KeptAccountsTests(site), IClassFixture<KeptInFileSite>;

/// <summary>The log of accounts on a server.</summary>
public sealed class KeptOnServerTests(KeptOnServerSite site) : KeptAccountsTests(site), IClassFixture<KeptOnServerSite>;
