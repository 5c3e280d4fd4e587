using Maatstaf.Delivery.People;
using Maatstaf.Pages_Tests;
using Maatstaf.Production.Standing;
using Maatstaf.Situations;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web.Mailing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>A clock that goes on by itself and can be moved.</summary>
public sealed class MovableClock : TimeProvider
{
    public TimeSpan Moved { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Moved;
}

/// <summary>The whole site with accounts, on a free port.</summary>
public class DeskSite : IAsyncLifetime
{
    public const string Password = "paars fietspad langs het kanaal";

    private static readonly StandingFigures Figures = StandingFigures.Of(new Country().Municipality("GM9001", 2024, 20_000).Municipality("GM9002", 2024, 40_000).Data(), Sample.Catalogue, 1);
    private readonly SqliteConnection database = new($"Data Source=file:accounts-{Guid.NewGuid():N}?mode=memory&cache=shared");
    private readonly Lazy<WebApplication> site;
    private int opened;

    public DeskSite()
    {
        site = new(() => SiteHost.Build(Sample.Content, Change(new SiteOptions
        {
            Urls = "http://127.0.0.1:0",
            Desk = Change(new DeskOptions { Store = Store, Clock = Clock, OpenAccounts = Open, Figures = Figures, PublicAddress = "https://maatstaf.example" }),
        })));
    }

    public QuietStore Store { get; } = new();

    public MovableClock Clock { get; } = new();

    /// <summary>How often the accounts were opened.</summary>
    public int Opened => opened;

    public Uri Address => new(site.Value.Urls.Single());

    public IEnumerable<RouteEndpoint> Routes => ((IEndpointRouteBuilder)site.Value).DataSources.SelectMany(static source => source.Endpoints).OfType<RouteEndpoint>();

    public virtual async ValueTask InitializeAsync()
    {
        await database.OpenAsync();
        await using (var accounts = Open())
            await accounts.Database.EnsureCreatedAsync();
        await site.Value.StartAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await site.Value.DisposeAsync();
        await database.DisposeAsync();
    }

    public Browser NewBrowser() => new(Address);

    /// <summary>Makes an account with the password of the tests.</summary>
    public async Task<Account> AddAccountAsync(string email, params Grant[] grants)
    {
        await using var scope = site.Value.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = email, Email = email, EmailConfirmed = true, DisplayName = email.Split('@')[0] };
        (await users.CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        accounts.Grants.AddRange(grants.Select(grant => new AccountGrant { AccountId = account.Id, Role = grant.Role, Organisation = grant.Organisation?.ToString() ?? string.Empty }));
        await accounts.SaveChangesAsync();
        return account;
    }

    /// <summary>Work with the services of the site.</summary>
    public async Task<T> AskAsync<T>(Func<IServiceProvider, Task<T>> question)
    {
        await using var scope = site.Value.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider);
    }

    /// <summary>The text of the newest letter to somebody, as they get it.</summary>
    public string LetterTo(string email) => site.Value.Services.GetRequiredService<SealedText>().Open(Store.Outbox.Last(letter => letter.To == email)).Text;

    /// <summary>The path of the link in the newest letter to somebody.</summary>
    public string LinkTo(string email) => System.Text.RegularExpressions.Regex.Match(LetterTo(email), @"https://maatstaf\.example(\S+)").Groups[1].Value;

    /// <summary>Changes the accounts behind the back of the site.</summary>
    public async Task ChangeAsync(Func<AccountsContext, Task> change)
    {
        await using var accounts = Open();
        await change(accounts);
        await accounts.SaveChangesAsync();
    }

    /// <summary>A browser in which somebody with this password signed in.</summary>
    public async Task<Browser> SignInAsync(string email)
    {
        var browser = NewBrowser();
        var answer = await browser.FillInAsync("/inloggen", "/inloggen", ("email", email), ("wachtwoord", Password));
        answer.Status.ShouldBe(System.Net.HttpStatusCode.SeeOther, answer.Body);
        return browser;
    }

    public static Grant For(Role role, string? organisation = null) => new(role, organisation is null ? null : OrganisationCode.Parse(organisation));

    protected virtual DeskOptions Change(DeskOptions options) => options;

    protected virtual SiteOptions Change(SiteOptions options) => options;

    /// <summary>Opens the accounts where this site keeps them.</summary>
    protected virtual AccountsContext OpenKept() => new(new DbContextOptionsBuilder<AccountsContext>().UseSqlite(database.ConnectionString).Options);

    private AccountsContext Open()
    {
        Interlocked.Increment(ref opened);
        return OpenKept();
    }
}
