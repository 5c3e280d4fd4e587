using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Storage_Tests;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web.Accounts;

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
        log.Body.ShouldContain("team@kept.example Team");
        (await site.Kept.Delivery.VerifyAuditAsync(ct: stop)).FirstWrong.ShouldBeNull();
        var letter = (await site.Kept.Delivery.MailAsync(unsentOnly: true, stop)).ShouldHaveSingleItem();
        letter.Text.ShouldNotContain("/uitnodiging/");
        letter.At.Year.ShouldBeGreaterThan(2000);
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
