using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.People;
using Maatstaf.Returns;
using Maatstaf.Storage;

namespace Maatstaf.Storage_Tests;

/// <summary>What holds on every database.</summary>
public abstract class StoreTests
{
    protected static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();
    protected static readonly Caller Importer = Caller.Program("test");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<Database> DatabaseAsync();

    [Fact]
    public async Task An_empty_store_gives_a_benchmark_without_participants()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        (await store.DescribeAsync(Cancellation)).ShouldBeNull();
        var nothing = await store.LoadAsync(Catalogue, true, Cancellation);
        nothing.Organisations.Count.ShouldBe(0);
        nothing.Returns.Count.ShouldBe(0);
        nothing.Fictional.ShouldBeFalse();
        nothing.Title.ShouldBe(Catalogue.Names.Name.Dutch);
    }

    [Fact]
    public async Task What_is_kept_comes_back_as_it_was()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        await Gen.UInt.SampleAsync(
            async seed =>
            {
                var data = Invented.Data(seed, Catalogue);
                await store.KeepAsync(Importer, data, "hash", Catalogue, ct: Cancellation);
                Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
            },
            iter: 15,
            threads: 1);
    }

    [Fact]
    public async Task What_is_kept_is_still_there_when_the_store_is_opened_again()
    {
        await using var database = await DatabaseAsync();
        var data = Invented.Data(2, Catalogue);
        await using (var store = await database.OpenAsync())
            await store.KeepAsync(Importer, data, "sha256:ab", Catalogue, ct: Cancellation);
        await using var again = await database.OpenAsync();
        var lines = data.Software.Count + data.Personnel.Count + data.Infrastructure.Count + data.Projects.Count + data.Laws.Count + data.Maturity.Count + data.Ai.Count;
        var described = (await again.DescribeAsync(Cancellation)).ShouldNotBeNull();
        described.ShouldBe(new StoredData(data.Title, true, "sha256:ab", FixedClock.Noon, lines));
        Written.Out(await again.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
    }

    [Fact]
    public async Task Details_are_left_out_when_nobody_asks_for_them()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var data = Invented.Data(3, Catalogue);
        await store.KeepAsync(Importer, data, "hash", Catalogue, ct: Cancellation);
        Written.Out(await store.LoadAsync(Catalogue, false, Cancellation)).ShouldBe(Written.Out(Written.WithoutDetails(data)));
    }

    [Fact]
    public async Task Details_that_were_not_kept_do_not_come_back_as_blanks()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        await store.KeepAsync(Importer, Invented.Data(4, Catalogue, details: false), "hash", Catalogue, ct: Cancellation);
        (await store.LoadAsync(Catalogue, true, Cancellation)).Software.Details.ShouldBeNull();
    }

    [Fact]
    public async Task Lines_in_any_order_come_back_by_organisation_and_year_as_delivered()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var data = Invented.Data(5, Catalogue);
        var backwards = Enumerable.Range(0, data.Infrastructure.Count).Reverse().ToArray();
        await store.KeepAsync(Importer, data with { Infrastructure = Pick(data.Infrastructure, backwards) }, "hash", Catalogue, ct: Cancellation);
        var sorted = backwards.OrderBy(row => data.Infrastructure.Organisation[row]).ThenBy(row => data.Infrastructure.Year[row]).ToArray();
        var loaded = await store.LoadAsync(Catalogue, true, Cancellation);
        Written.Out(loaded).ShouldBe(Written.Out(data with { Infrastructure = Pick(data.Infrastructure, sorted) }));
    }

    [Fact]
    public async Task Replacing_leaves_nothing_of_the_old()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        await store.KeepAsync(Importer, Invented.Data(6, Catalogue, organisations: 20), "old", Catalogue, ct: Cancellation);
        var data = Invented.Data(7, Catalogue, organisations: 5, linesPerReturn: 2);
        await store.KeepAsync(Importer, data, "new", Catalogue, ct: Cancellation);
        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
        (await store.DescribeAsync(Cancellation)).ShouldNotBeNull().ContentHash.ShouldBe("new");
        Convert.ToInt64(await database.AskAsync("select count(*) from organisation")).ShouldBe(5);
    }

    [Fact]
    public async Task Data_without_a_single_line_is_kept_too()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var data = Invented.Data(8, Catalogue, organisations: 1, years: 1, linesPerReturn: 0);
        var progress = new OnReport(0, static () => { });
        await store.KeepAsync(Importer, data, string.Empty, Catalogue, progress, Cancellation);
        progress.Last.ShouldBe(1);
        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
    }

    [Fact]
    public async Task Codes_are_kept_by_id_and_follow_a_catalogue_in_another_order()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        using var folder = new ReorderedCatalogue();
        var other = BenchmarkCatalogue.Read(folder.Path);
        var data = Invented.Data(9, Catalogue);
        await store.KeepAsync(Importer, data, "hash", Catalogue, ct: Cancellation);
        var loaded = await store.LoadAsync(other, true, Cancellation);
        loaded.Software.Category.ShouldNotBe(data.Software.Category);
        loaded.Software.Category.Select(leaf => other.CostTree.Leaves[leaf].Id).ShouldBe(data.Software.Category.Select(static leaf => Catalogue.CostTree.Leaves[leaf].Id));
        loaded.Projects.Theme.Select(theme => other.ProjectThemes[theme].Id).ShouldBe(data.Projects.Theme.Select(static theme => Catalogue.ProjectThemes[theme].Id));

        await store.KeepAsync(Importer, loaded, "hash", other, ct: Cancellation);
        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
    }

    [Fact]
    public async Task A_code_that_the_catalogue_lacks_is_refused_by_name()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        await store.KeepAsync(Importer, Invented.Data(10, Catalogue), "hash", Catalogue, ct: Cancellation);
        await database.AskAsync("update cost_leaf set id = 'software.abacus' where id = 'software.system'");
        var refusal = await Should.ThrowAsync<StoreException>(() => store.LoadAsync(Catalogue, true, Cancellation));
        refusal.Sentence.English.ShouldContain("'software.abacus'");
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0xd83d)]
    [InlineData(0xdc69)]
    public async Task A_text_that_no_database_can_keep_is_refused_and_not_bent(int sign)
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var data = Invented.Data(11, Catalogue);
        await store.KeepAsync(Importer, data, "hash", Catalogue, ct: Cancellation);
        data.Organisations.Name[0] = $"before {(char)sign} after";
        var refusal = await Should.ThrowAsync<StoreException>(() => store.KeepAsync(Importer, data, "hash", Catalogue, ct: Cancellation));
        refusal.Sentence.English.ShouldContain("organisation.name");
        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(Invented.Data(11, Catalogue)));
    }

    private static InfrastructureLines Pick(InfrastructureLines lines, int[] rows) => new()
    {
        Organisation = [.. rows.Select(row => lines.Organisation[row])],
        Year = [.. rows.Select(row => lines.Year[row])],
        Line = new([.. rows.Select(row => lines.Line.Number[row])], lines.Line.Pool),
        Category = [.. rows.Select(row => lines.Category[row])],
        Cents = [.. rows.Select(row => lines.Cents[row])],
        Recharge = [.. rows.Select(row => lines.Recharge[row])],
    };
}
