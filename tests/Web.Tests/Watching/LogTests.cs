using System.Net;
using System.Text.Json;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Watching;

/// <summary>A site that writes its log as JSON, and whose accounts can fail with somebody's address in the fault.</summary>
public sealed class LoggedSite : DeskSite
{
    private readonly StringWriter log = new();
    private readonly TextWriter writer;

    public LoggedSite() => writer = TextWriter.Synchronized(log);

    public bool Fails { get; set; }

    public string Log
    {
        get
        {
            // The writer takes the same lock while it writes.
            lock (writer)
                return log.ToString();
        }
    }

    protected override SiteOptions Change(SiteOptions options) => options with { Log = writer };

    protected override AccountsContext OpenKept() => Fails ? throw new InvalidOperationException("anna.vandenberg@logboek.example heeft € 123.456,78") : base.OpenKept();
}

/// <summary>What the log tells of a day's work: everything that an auditor asks, and nothing of persons or money.</summary>
public sealed class LogTests(LoggedSite site) : IClassFixture<LoggedSite>
{
    private const string Email = "anna.vandenberg@logboek.example", Name = "Annemarijke Vandenberg", Amount = "123.456,78";

    [Fact]
    public async Task No_line_of_the_log_holds_an_address_a_name_or_an_amount()
    {
        var account = await WorkAsync(Email);
        var log = site.Log;

        log.ShouldContain(account.Id.ToString());
        foreach (var secret in (string[])["vandenberg", "logboek.example", "Annemarijke", "123.456", "123456", DeskSite.Password, "paars", "fietspad"])
            log.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public async Task Each_line_of_the_log_is_one_record()
    {
        await WorkAsync("regel\u2028vandenberg@logboek.example");
        var deeds = 0;
        foreach (var line in site.Log.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries))
        {
            using var record = JsonDocument.Parse(line);
            DateTimeOffset.Parse(record.RootElement.GetProperty("timestamp").GetString()!).Offset.ShouldBe(TimeSpan.Zero);
            if (record.RootElement.GetProperty("category").GetString() != "Maatstaf.Deeds")
                continue;
            deeds++;
            foreach (var field in (string[])["action", "object", "origin", "actor"])
                record.RootElement.GetProperty(field).ValueKind.ShouldBe(JsonValueKind.String);
            record.RootElement.GetProperty("result").GetString().ShouldBeOneOf("done", "refused", "failed");
        }

        deeds.ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task What_somebody_did_to_what_can_be_told_from_the_log()
    {
        var account = await WorkAsync("wie@logboek.example");
        site.Log.ShouldContain($"\"action\":\"GET SeeReturn\",\"object\":\"/levering/{{edition}}/{{organisation}} GM9001 2025\"");
        site.Log.ShouldContain($"\"result\":\"refused\",\"origin\":\"127.0.");
        site.Log.ShouldContain($"\"actor\":\"{account.Id}\"");
        site.Log.ShouldContain("\"fault\":[{\"kind\":\"System.InvalidOperationException\"");
    }

    [Fact]
    public async Task Who_reads_public_pages_stands_in_no_log()
    {
        using var browser = site.NewBrowser();
        var before = site.Log.Length;
        (await browser.GetAsync("/over")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/nergens")).Status.ShouldBe(HttpStatusCode.NotFound);
        site.Log[before..].ShouldNotContain("/over");
        site.Log[before..].ShouldNotContain("/nergens");
    }

    /// <summary>Signs in wrongly and rightly, changes a name, forgets a password, looks about, tries what is not allowed, and meets a fault.</summary>
    private async Task<Account> WorkAsync(string email)
    {
        var account = await site.AddAccountAsync(email.Replace("\u2028", string.Empty, StringComparison.Ordinal), DeskSite.For(Role.Coordinator, "GM9001"));
        using var stranger = site.NewBrowser();
        await stranger.FillInAsync("/inloggen", "/inloggen", ("email", email), ("wachtwoord", Amount));
        await stranger.FillInAsync("/wachtwoord-vergeten", "/wachtwoord-vergeten", ("email", email));
        using var browser = await site.SignInAsync(account.Email!);
        var secret = (await browser.GetAsync("/account")).Secret;
        await browser.PostAsync("/account/naam", ("formulier", secret), ("naam", Name), ("bedrag", Amount));
        await browser.GetAsync($"/levering/2025/GM9001?zoek={Amount}&email={email}");
        await browser.GetAsync($"/levering/2025/GM9002/{Uri.EscapeDataString(Name)}");
        await browser.GetAsync($"/beheer/accounts?email={Uri.EscapeDataString(email)}");
        site.Fails = true;
        (await browser.GetAsync($"/account?email={Uri.EscapeDataString(email)}")).Status.ShouldBe(HttpStatusCode.InternalServerError);
        site.Fails = false;
        return account;
    }
}
