using Maatstaf.Returns;
using Maatstaf.Storage;

namespace Maatstaf.Storage_Tests;

/// <summary>What holds on every database when something goes wrong, or when several work at once.</summary>
public abstract class StoreFailureTests : StoreTests
{
    [Fact]
    public async Task Whatever_step_fails_the_old_data_is_still_there_whole()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var old = Written.Out(await KeptAsync(store, 1));
        var data = Invented.Data(2, Catalogue, organisations: 60, linesPerReturn: 20);
        for (var step = 1; ; step++)
        {
            var progress = new OnReport(step, static () => throw new InvalidTimeZoneException("a failure of the test"));
            try
            {
                await store.KeepAsync(Importer, data, "new", Catalogue, progress, Cancellation);
                step.ShouldBeGreaterThan(17);
                break;
            }
            catch (InvalidTimeZoneException)
            {
                (await store.DescribeAsync(Cancellation)).ShouldNotBeNull().ContentHash.ShouldBe("1");
                Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(old);
            }
        }

        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
    }

    [Fact]
    public async Task Keeping_that_is_cancelled_leaves_the_old_data_whole()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var old = Written.Out(await KeptAsync(store, 3));
        using var cancelling = new CancellationTokenSource();
        var progress = new OnReport(10, cancelling.Cancel);
        await Should.ThrowAsync<OperationCanceledException>(() => store.KeepAsync(Importer, Invented.Data(4, Catalogue), "new", Catalogue, progress, cancelling.Token));
        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(old);
    }

    [Fact]
    public async Task Two_readers_during_a_write_see_what_was()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        await using var another = await database.OpenAsync();
        var old = Written.Out(await KeptAsync(store, 5));
        string[][] read = [];
        // The writer stands still until both have read; were they to wait for it, neither would ever go on.
        var progress = new OnReport(12, () => read = [.. Task.WhenAll(
            store.LoadAsync(Catalogue, true, Cancellation),
            another.LoadAsync(Catalogue, true, Cancellation)).WaitAsync(TimeSpan.FromSeconds(20), Cancellation).GetAwaiter().GetResult().Select(Written.Out)]);
        var data = Invented.Data(6, Catalogue);
        await store.KeepAsync(Importer, data, "new", Catalogue, progress, Cancellation);
        read.Length.ShouldBe(2);
        read.ShouldAllBe(seen => seen.SequenceEqual(old));
        Written.Out(await another.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(Written.Out(data));
    }

    [Fact]
    public async Task Readers_never_see_half_of_one_and_half_of_another()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        ReturnedData[] both = [Invented.Data(7, Catalogue), Invented.Data(8, Catalogue, organisations: 9)];
        var expected = both.Select(static data => string.Join('\n', Written.Out(data))).ToArray();
        await store.KeepAsync(Importer, both[0], "0", Catalogue, ct: Cancellation);
        var writing = Task.Run(async () =>
        {
            for (var turn = 1; turn <= 12; turn++)
                await store.KeepAsync(Importer, both[turn % 2], "turn", Catalogue, ct: Cancellation);
        }, Cancellation);
        var reading = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            do
            {
                var seen = string.Join('\n', Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)));
                expected.ShouldContain(seen);
            }
            while (!writing.IsCompleted);
        }, Cancellation));
        await Task.WhenAll([writing, .. reading]);
    }

    [Fact]
    public async Task Two_writers_take_turns()
    {
        await using var database = await DatabaseAsync();
        // Both also make the schema: neither may find half of the other's.
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(database.OpenAsync)));
        var data = Enumerable.Range(0, stores.Length).Select(static seed => Invented.Data((uint)seed, Catalogue)).ToArray();
        await Task.WhenAll(stores.Select((store, number) => store.KeepAsync(Importer, data[number], "hash", Catalogue, ct: Cancellation)));
        var kept = string.Join('\n', Written.Out(await stores[0].LoadAsync(Catalogue, true, Cancellation)));
        data.Select(static one => string.Join('\n', Written.Out(one))).ShouldContain(kept);
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Fact]
    public async Task A_writer_that_never_gets_its_turn_says_so()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var old = Written.Out(await KeptAsync(store, 9));
        await using var other = await database.ConnectAsync();
        await using var command = other.CreateCommand();
        command.CommandText = database.TakeTurnToWrite;
        await command.ExecuteNonQueryAsync(Cancellation);
        var refusal = await Should.ThrowAsync<StoreException>(() => store.KeepAsync(Importer, Invented.Data(1, Catalogue), "new", Catalogue, ct: Cancellation));
        refusal.Sentence.Dutch.ShouldContain("in gebruik");
        refusal.Sentence.English.ShouldContain("in use");
        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(old);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await using var database = await DatabaseAsync();
        await using (var store = await database.OpenAsync())
            await KeptAsync(store, 10);
        await database.AskAsync("update schema_version set version = version + 1");
        var refusal = await Should.ThrowAsync<StoreException>(database.OpenAsync);
        refusal.Sentence.Dutch.ShouldContain("nieuwere versie");
        refusal.Sentence.English.ShouldContain("newer version");
        refusal.Message.ShouldContain(refusal.Sentence.Dutch);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        await using var database = await DatabaseAsync();
        await using (await database.OpenAsync())
        {
        }

        await database.AskAsync("alter table schema_version rename to somebody_elses");
        var refusal = await Should.ThrowAsync<StoreException>(database.OpenAsync);
        refusal.Sentence.English.ShouldContain("not a database of Maatstaf");
        Convert.ToInt64(await database.AskAsync("select count(*) from somebody_elses")).ShouldBe(1);
    }

    [Theory]
    [InlineData("update profile set inhabitants = 0", "the_inhabitants_of_profile_is_above_zero")]
    [InlineData("update membership set share_quintillionths = 1000000000000000001", "the_share_of_membership_is_from_0_to_1")]
    [InlineData("update law_state set state = 'almost'", "the_state_of_law_state_is_a_known_word")]
    [InlineData("update law_state set centi_hours = -1", "the_centi_hours_of_law_state_is_not_below_zero")]
    [InlineData("update maturity_answer set score = 5.1", "the_score_of_maturity_answer_is_from_1_to_5")]
    [InlineData("update software_line set hosting = 'moon'", "the_hosting_of_software_line_is_a_known_word")]
    [InlineData("update yearly_return set status = 'Approved'", "the_status_of_yearly_return_is_a_known_word")]
    [InlineData("insert into collection select 2, title, fictional, content_hash, kept_at, lines, has_details from collection", "there_is_one_collection")]
    public async Task The_database_itself_guards_what_always_holds(string statement, string rule)
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        await KeptAsync(store, 11);
        var refusal = await Should.ThrowAsync<System.Data.Common.DbException>(() => database.AskAsync(statement));
        refusal.Message.ShouldContain(rule);
    }

    [Fact]
    public async Task Data_that_breaks_a_rule_is_refused_and_the_old_data_stays()
    {
        await using var database = await DatabaseAsync();
        await using var store = await database.OpenAsync();
        var old = Written.Out(await KeptAsync(store, 12));
        var data = Invented.Data(13, Catalogue);
        var lines = data.Software;
        var last = lines.Count - 1;
        (lines.Organisation[last], lines.Year[last], lines.Line.Number[last]) = (lines.Organisation[last - 1], lines.Year[last - 1], lines.Line.Number[last - 1]);
        await RefusesAsync(data);
        await RefusesAsync(WithoutFirstReturn(Invented.Data(14, Catalogue)));
        Written.Out(await store.LoadAsync(Catalogue, true, Cancellation)).ShouldBe(old);

        async Task RefusesAsync(ReturnedData wrong)
        {
            var refusal = await Should.ThrowAsync<StoreException>(() => store.KeepAsync(Importer, wrong, "new", Catalogue, ct: Cancellation));
            refusal.Sentence.English.ShouldContain("break a rule");
        }
    }

    private static ReturnedData WithoutFirstReturn(ReturnedData data) => data with
    {
        Returns = new() { Organisation = data.Returns.Organisation[1..], Year = data.Returns.Year[1..], Status = data.Returns.Status[1..] },
    };

    private static async Task<ReturnedData> KeptAsync(ReturnStore store, uint seed)
    {
        var data = Invented.Data(seed, Catalogue);
        await store.KeepAsync(Importer, data, seed.ToString(), Catalogue, ct: Cancellation);
        return data;
    }
}
