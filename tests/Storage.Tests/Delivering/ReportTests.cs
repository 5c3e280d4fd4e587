using System.Security.Cryptography;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>The reports of editions: each is made once for a data version, and one file of each kind is kept.</summary>
public abstract class ReportTests : ClientTests
{
    private const string Older = "0a1b2c3d4e5f-1", Newer = "0a1b2c3d4e5f-2";
    private static readonly (OrganisationCode, ReportKind)[] Two = [(Sample.Town, ReportKind.Paper), (Sample.Circle, ReportKind.Workbook)];

    [Fact]
    public async Task A_report_that_is_asked_for_is_made_once()
    {
        await using var delivering = await OpenAsync();
        var before = await delivering.Store.DataVersionAsync(Cancellation);
        await delivering.ChangeAsync(static change => change.Reports.Want(Sample.Edition, Older, Two));
        var asked = await delivering.Store.Reports.OfAsync(Sample.Edition, ct: Cancellation);
        asked.ShouldBe([new EditionReport { Key = Key(Older), State = ReportState.Wanted }, new EditionReport { Key = new(Sample.Edition, Sample.Circle, ReportKind.Workbook, Older), State = ReportState.Wanted }]);
        (await delivering.Store.Reports.WaitingAsync(Cancellation)).ShouldBe([Sample.Edition]);
        (await delivering.Store.Reports.FileAsync(Key(Older), Cancellation)).ShouldBeNull();

        var kept = new List<bool>();
        await delivering.ChangeAsync(change => kept.Add(change.Reports.Keep(Key(Older), [0, 1, 255])));
        await delivering.ChangeAsync(change => kept.Add(change.Reports.Keep(Key(Older), [9])));
        await delivering.ChangeAsync(change => kept.Add(change.Reports.Keep(Key(Newer), [9])));
        kept.ShouldBe([true, false, false], "the second is a double one, the third was not asked for");

        (await delivering.Store.Reports.OfAsync(Sample.Edition, Sample.Town, Cancellation)).ShouldBe(
        [
            new EditionReport { Key = Key(Older), State = ReportState.Made, Hash = Convert.ToHexStringLower(SHA256.HashData([0, 1, 255])), Length = 3, MadeAt = FixedClock.Noon, IsKept = true },
        ]);
        (await delivering.Store.Reports.FileAsync(Key(Older), Cancellation)).ShouldBe([0, 1, 255]);
        (await delivering.Store.Reports.OfAsync(new Edition(2031), ct: Cancellation)).ShouldBeEmpty();
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(before, "a report changes no figure");
    }

    [Fact]
    public async Task What_failed_is_tried_again_when_somebody_asks_and_what_was_made_stays()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Reports.Want(Sample.Edition, Older, Two));
        await delivering.ChangeAsync(static change =>
        {
            change.Reports.Keep(Key(Older), [1]);
            change.Reports.Fail(Key(Older), "printing");
            change.Reports.Fail(new(Sample.Edition, Sample.Circle, ReportKind.Workbook, Older), "printing");
        });

        (await StatesAsync(delivering)).ShouldBe([(Older, ReportState.Made, string.Empty), (Older, ReportState.Failed, "printing")]);
        (await delivering.Store.Reports.WaitingAsync(Cancellation)).ShouldBeEmpty();
        await delivering.ChangeAsync(static change => change.Reports.Want(Sample.Edition, Older, Two));
        (await StatesAsync(delivering)).ShouldBe([(Older, ReportState.Made, string.Empty), (Older, ReportState.Wanted, string.Empty)]);
    }

    [Fact]
    public async Task A_newer_data_version_takes_the_place_of_an_older_one_when_its_file_is_there()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Reports.Want(Sample.Edition, Older, Two));
        await delivering.ChangeAsync(static change => change.Reports.Keep(Key(Older), [1]));
        await delivering.ChangeAsync(static change => change.Reports.Want(Sample.Edition, Newer, Two));
        (await StatesAsync(delivering)).ShouldBe([(Older, ReportState.Made, string.Empty), (Newer, ReportState.Wanted, string.Empty), (Newer, ReportState.Wanted, string.Empty)]);
        (await delivering.Store.Reports.FileAsync(Key(Older), Cancellation)).ShouldBe([1]);

        await delivering.ChangeAsync(static change => change.Reports.Keep(Key(Newer), [2]));
        (await delivering.Store.Reports.FileAsync(Key(Older), Cancellation)).ShouldBeNull();
        (await delivering.Store.Reports.FileAsync(Key(Newer), Cancellation)).ShouldBe([2]);
        (await delivering.Store.Reports.OfAsync(Sample.Edition, Sample.Town, Cancellation)).Select(static report => (report.State, report.IsKept)).ShouldBe(
            [(ReportState.Made, false), (ReportState.Made, true)]);
    }

    [Fact]
    public async Task The_data_version_of_an_edition_grows_with_its_years_alone()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Count(Sample.Approved(5)));
        var (ofAll, ofEdition) = (await delivering.Store.DataVersionAsync(Cancellation), await delivering.Store.DataVersionAsync(Sample.Edition, Cancellation));
        ofEdition.ShouldBe(ofAll);
        await delivering.ChangeAsync(static change => change.Count(Sample.Approved(5) with { FiscalYear = Sample.Year + 1 }));

        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(ofAll + 1);
        (await delivering.Store.DataVersionAsync(Sample.Edition, Cancellation)).ShouldBe(ofEdition);
        (await delivering.Store.DataVersionAsync(Edition.About(Sample.Year + 1), Cancellation)).ShouldBe(ofAll + 1);
    }

    private static ReportKey Key(string dataVersion) => new(Sample.Edition, Sample.Town, ReportKind.Paper, dataVersion);

    private static async Task<IEnumerable<(string, ReportState, string)>> StatesAsync(Delivering delivering) =>
        (await delivering.Store.Reports.OfAsync(Sample.Edition, ct: Cancellation)).Select(static report => (report.Key.DataVersion, report.State, report.Failure));
}
