using Maatstaf.Delivery.Keeping;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>What was delivered counts from its approval on, and nothing else moves.</summary>
public abstract class CountingTests : DeliveryTests
{
    [Fact]
    public async Task An_approved_return_counts_and_reads_as_it_was()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Count(Sample.Approved(5, "A-1", "2147483648", "0")));
        Same(await delivering.Store.CountedAsync(Sample.Town, Sample.Year, Cancellation), Sample.Approved(5, "A-1", "2147483648", "0"));
        await delivering.ChangeAsync(static change => change.Count(Sample.Approved(6, "0") with { Profile = null }));
        Same(await delivering.Store.CountedAsync(Sample.Town, Sample.Year, Cancellation), Sample.Approved(6, "0") with { Profile = null });
        (await delivering.Open.DescribeAsync(Cancellation)).ShouldNotBeNull().Lines.ShouldBe(10);
        (await delivering.Store.CountedAsync(Sample.Circle, Sample.Year, Cancellation)).ShouldBeNull();
        await delivering.ChangeAsync(static change => change.StopCounting(Sample.Town, Sample.Year));
        (await delivering.Store.CountedAsync(Sample.Town, Sample.Year, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Counting_one_return_leaves_all_others_as_they_were()
    {
        await using var delivering = await OpenAsync(organisations: false);
        var data = Invented.Data(1, Catalogue);
        await delivering.Open.KeepAsync(Sample.Caller, data, "hash", Catalogue, ct: Cancellation);
        var (organisation, year) = (data.Organisations.Code[^1], data.Returns.Year[^1]);
        var approved = Sample.Approved(77) with { Organisation = organisation, FiscalYear = year, Software = [], Infrastructure = [] };
        await delivering.ChangeAsync(change => change.Count(approved));
        var loaded = await delivering.Open.LoadAsync(Catalogue, true, Cancellation);
        foreach (var (code, number) in data.Organisations.Code.Select(static (code, number) => (code, number)))
        {
            foreach (var other in Enumerable.Range(2004, 4).Where(other => code != organisation || other != year))
                Same(loaded.YearOf(code, other, Catalogue), data.YearOf(code, other, Catalogue));
        }

        Same(loaded.YearOf(organisation, year, Catalogue), approved);
        Same(await delivering.Store.CountedAsync(organisation, year, Cancellation), approved);
        var described = (await delivering.Open.DescribeAsync(Cancellation)).ShouldNotBeNull();
        described.Lines.ShouldBe(Written.Out(loaded).Count(static line => Lines.Any(line.StartsWith)));
        described.ContentHash.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_counts_reads_the_same_one_by_one_as_all_at_once()
    {
        await using var delivering = await OpenAsync(organisations: false);
        var data = Invented.Data(2, Catalogue);
        await delivering.Open.KeepAsync(Sample.Caller, data, "hash", Catalogue, ct: Cancellation);
        for (var row = 0; row < data.Returns.Count; row++)
        {
            var (organisation, year) = (data.Organisations.Code[data.Returns.Organisation[row]], data.Returns.Year[row]);
            var counted = await delivering.Store.CountedAsync(organisation, year, Cancellation);
            if (data.Returns.Status[row] == ReturnStatus.Approved)
                Same(counted, data.YearOf(organisation, year, Catalogue));
            else
                counted.ShouldBeNull();
        }
    }

    [Fact]
    public async Task The_data_version_grows_with_what_counts_and_with_nothing_else()
    {
        await using var delivering = await OpenAsync();
        var before = await delivering.Store.DataVersionAsync(Cancellation);
        await delivering.ChangeAsync(static change => change.Put(Sample.Case()));
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(before);
        await delivering.ChangeAsync(static change => change.Count(Sample.Approved(5)));
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(before + 1);
        var changed = await delivering.Open.Delivery.ChangedSinceAsync(before, Cancellation);
        changed.DataVersion.ShouldBe(before + 1);
        changed.Changed.ShouldBe([new CountedYear(Sample.Town, Sample.Year)]);
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(static change =>
        {
            change.Count(Sample.Approved(6));
            change.Put(Sample.Case());
        }));
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task An_import_keeps_cases_and_refuses_to_leave_their_organisation_out()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Put(Sample.Case()));
        var data = Invented.Data(3, Catalogue);
        var refusal = await Should.ThrowAsync<StoreException>(() => delivering.Open.KeepAsync(Sample.Caller, data, "hash", Catalogue, ct: Cancellation));
        refusal.Sentence.English.ShouldContain("break a rule");
        var own = data with { Organisations = data.Organisations with { Code = [.. data.Organisations.Code[..^1], OrganisationCode.Parse("GM9030")] } };
        Array.Sort(own.Organisations.Code);
        await delivering.Open.KeepAsync(Sample.Caller, own, "hash", Catalogue, ct: Cancellation);
        (await delivering.Store.CaseAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull();
        (await delivering.Store.OrganisationsAsync(Cancellation)).Single(static entry => entry.Code == Sample.Town).Version.ShouldBe(2);
        Written.Out(await delivering.Open.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(own));
    }

    private static readonly string[] Lines = ["software", "personnel", "infrastructure", "project", "law", "maturity", "ai"];

    private static void Same(YearReturn? found, YearReturn expected)
    {
        found.ShouldNotBeNull();
        (found with { Software = [], Personnel = [], Infrastructure = [], Projects = [], Laws = [], Maturity = [], Ai = [] })
            .ShouldBe(expected with { Software = [], Personnel = [], Infrastructure = [], Projects = [], Laws = [], Maturity = [], Ai = [] });
        found.Software.ShouldBe(expected.Software);
        found.Personnel.ShouldBe(expected.Personnel);
        found.Infrastructure.ShouldBe(expected.Infrastructure);
        found.Projects.ShouldBe(expected.Projects);
        found.Laws.ShouldBe(expected.Laws);
        found.Maturity.ShouldBe(expected.Maturity);
        found.Ai.ShouldBe(expected.Ai);
    }
}
