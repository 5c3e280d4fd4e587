using System.Diagnostics;
using System.Net;
using Maatstaf.Corpus;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Delivery.Ledger;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>
/// Every hostile or odd file that is known, through the doors of a coordinator: each gets the sentence that the manifest says, none an error, and
/// the draft stays what it was.
/// </summary>
public sealed class HostileUploadTests
{
    /// <summary>What is refused is refused long before this; the whole gigabyte is read where the reader itself is tested.</summary>
    private const int MostSent = 24_000_000;
    private static readonly Edition AboutLedgers = Edition.About(2024);

    [Fact]
    public Task A_workbook_or_package_gets_what_the_manifest_says() => SendAllAsync(
        CountrySite.Edition,
        "aanleveren",
        [.. HostileFiles.All.Select(static file => new Sent(file.Name, file.FileName, file.AtDelivery, file.Build))]);

    [Fact]
    public Task A_ledger_gets_what_the_table_says() => SendAllAsync(
        AboutLedgers,
        "grootboek",
        [.. HostileLedgers.All.Select(static ledger => new Sent(ledger.Name, SmallLedger.Name, ledger.Code, () => StartOf(ledger.Open())))]);

    [Fact]
    public Task A_list_gets_what_the_manifest_says() => SendAllAsync(
        CountrySite.Edition,
        "toepassingen",
        [.. HostileFiles.All.Concat(HostileModels.All).Select(static file => new Sent(file.Name, file.FileName, file.AtListUpload, file.Build))]);

    private static async Task SendAllAsync(Edition edition, string page, IReadOnlyList<Sent> files)
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-hostile-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, ct))
        {
            // Time stands still for the site, so that a busy machine refuses nothing for taking long.
            await using var site = await CountrySite.OpenAsync(store, municipalities: 1, edition, new SlowClock(TimeSpan.Zero));
            var municipality = site.Municipalities[0];
            using var browser = await site.SignInAsync(municipality);
            await BeginAsync(store, municipality, edition);
            var before = await store.Delivery.DraftAsync(municipality, edition.FiscalYear, ct);
            var wrong = new List<string>();
            var slowest = (Name: string.Empty, Took: TimeSpan.Zero);
            foreach (var file in files)
            {
                var content = file.Build();
                var clock = Stopwatch.StartNew();
                if (await WhyWrongAsync(browser, $"/levering/{edition}/{municipality}/{page}", file, content) is { } reason)
                    wrong.Add($"{file.Name}: {reason}");
                if (clock.Elapsed > slowest.Took)
                    slowest = (file.Name, clock.Elapsed);
            }

            TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{page}: {files.Count} files, slowest {slowest.Name}, {slowest.Took.TotalMilliseconds:F0} ms"));
            wrong.ShouldBeEmpty();
            var after = (await store.Delivery.DraftAsync(municipality, edition.FiscalYear, ct)).ShouldNotBeNull();
            (after.Version, after.Content.Hash()).ShouldBe((before!.Version, before.Content.Hash()), "a file that was only looked at changes nothing");
            (await store.Delivery.VerifyAuditAsync(ct: ct)).FirstWrong.ShouldBeNull();
        }

        folder.Delete(recursive: true);
    }

    private static Task BeginAsync(ReturnStore store, OrganisationCode municipality, Edition edition) => store.Delivery.ChangeAsync(
        Caller.Program("test"),
        "return.edit",
        municipality.ToString(),
        change =>
        {
            var row = DeliveredRow.Of("software", "1", [new("category", "software.front-office"), new("amount_eur", "1200.00")], Provenance.Typed);
            change.Put(new ReturnCase { Organisation = municipality, FiscalYear = edition.FiscalYear, State = ReturnState.Draft });
            change.Put(new Draft(DeliveredYear.Of(municipality, edition.FiscalYear, [row]), 0, change.Now, "test"));
        },
        TestContext.Current.CancellationToken);

    private static async Task<string?> WhyWrongAsync(Browser browser, string address, Sent file, byte[] content)
    {
        var answer = await Uploading.SendAsync(browser, address, content, file.FileName, (LedgerFields.Do, LedgerFields.Deliver));
        if (answer.Status == HttpStatusCode.SeeOther)
            answer = await browser.GetAsync(answer.Location!);
        if (answer.Status is not (HttpStatusCode.OK or HttpStatusCode.BadRequest))
            return $"status {(int)answer.Status}";
        var said = Codes(answer.Body);
        return file.Code.Length == 0 || said.Contains(file.Code) ? null : $"says {string.Join(' ', said.Distinct())} instead of {file.Code}";
    }

    private static string[] Codes(string page) => [.. page.Split("<code class=\"check-code\">").Skip(1).Select(static rest => rest[..4])];

    private static byte[] StartOf(Stream content)
    {
        using (content)
        {
            var buffer = new byte[MostSent];
            return buffer[..content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
        }
    }

    private sealed record Sent(string Name, string FileName, string Code, Func<byte[]> Build);
}
