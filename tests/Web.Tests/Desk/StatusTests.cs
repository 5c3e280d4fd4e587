using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web_Tests.Delivery;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>What the team and administrators read about how the site stands.</summary>
public sealed class StatusTests : IAsyncLifetime
{
    private const string Status = "/beheer/systeem";
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-status-");
    private readonly StoppedClock clock = new(Noon);
    private ReturnStore store = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), clock, Stop);

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_team_reads_how_each_part_stands_what_it_means_and_what_to_do()
    {
        await using var site = await OpenAsync(new SiteInstallation { Chosen = [("mail.host", "post.example"), ("mail.password", null)], Rooms = static () => [(new("gegevens", "data"), 5_000_000_000, 1_000_000_000)] });
        using var team = await site.SignInTeamAsync();
        var page = await TextOfAsync(team, Status);
        page.ShouldContain("Database Goed Bereikbaar, en bewaart veilig.");
        page.ShouldContain("Schijf: gegevens Goed 5.000 MB vrij.");
        page.ShouldContain("Reservekopie Let op Niet bekend.");
        page.ShouldContain("Brieven Let op Er wacht geen brief. Er is geen mailserver ingesteld");
        page.ShouldContain("Leveringen Goed Hier is nog niets geleverd.");
        page.ShouldContain("mail.host post.example mail.password gekozen (geheim)");
        (await TextOfAsync(team, "/en" + Status)).ShouldContain("Backup Look Not known.");
    }

    [Fact]
    public async Task A_backup_that_was_made_is_told_and_one_that_is_too_old_asks_for_another()
    {
        await using var site = await OpenAsync(new SiteInstallation { OldestBackup = TimeSpan.FromHours(26) });
        using var team = await site.SignInTeamAsync();
        await store.Delivery.RecordAsync(Caller.Program("backup"), "backup.make", "12345678", "done", Stop);
        (await TextOfAsync(team, Status)).ShouldContain("Reservekopie Goed 1 maart 2026, 13:00, 13 MB.");
        clock.Now = Noon.AddHours(27);
        using var later = await site.SignInAdministratorAsync();
        (await TextOfAsync(later, Status)).ShouldContain("Reservekopie Let op 1 maart 2026, 13:00, 13 MB. Dat is langer dan 26 uur geleden");
    }

    [Fact]
    public async Task A_store_that_may_lose_what_it_confirmed_and_a_full_disk_are_wrong()
    {
        var refusal = await Should.ThrowAsync<StoreException>(() => ReturnStore.OpenSqliteAsync(Path.GetTempPath(), TimeProvider.System, Stop));
        await using var site = await OpenAsync(new SiteInstallation { Rooms = static () => [(new("gegevens", "data"), 5_000_000, 1_000_000_000)] }, _ => Task.FromException<StoreExamination>(refusal));
        using var team = await site.SignInTeamAsync();
        var page = await TextOfAsync(team, Status);
        page.ShouldContain("2 punten zijn fout.");
        page.ShouldContain("Database Fout S105:");
        page.ShouldContain("Schijf: gegevens Fout 5 MB vrij.");
    }

    [Fact]
    public async Task Who_delivers_does_not_see_it()
    {
        await using var site = await OpenAsync(new SiteInstallation());
        using var coordinator = await site.SignInAsync(site.Municipalities[0]);
        (await coordinator.GetAsync(Status)).Status.ShouldBe(HttpStatusCode.NotFound);
        using var administrator = await site.SignInAdministratorAsync();
        (await administrator.GetAsync(Status)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private Task<CountrySite> OpenAsync(SiteInstallation installation, Func<CancellationToken, Task<StoreExamination>>? examine = null) =>
        CountrySite.OpenAsync(store, municipalities: 2, clock: clock, change: options => options with { Installation = installation, Examine = examine ?? store.ExamineAsync });

    /// <summary>What a reader reads, with one space between words.</summary>
    private static async Task<string> TextOfAsync(Browser browser, string path)
    {
        var html = (await browser.GetAsync(path)).Body;
        var plain = System.Text.RegularExpressions.Regex.Replace(html[html.IndexOf("<main", StringComparison.Ordinal)..], "<[^>]*>", " ");
        return System.Text.RegularExpressions.Regex.Replace(WebUtility.HtmlDecode(plain), @"\s+", " ");
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
