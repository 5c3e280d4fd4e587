using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;
using Maatstaf.Returns.Delivered;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>Many at once: nobody's work is lost, and nobody is told that the database is locked.</summary>
public abstract class TogetherTests : AuditTests
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1" ? 1000 : 200;

    [Fact]
    public async Task Two_people_on_one_return_lose_nothing_of_each_other()
    {
        await using var delivering = await OpenAsync();
        await using var second = await delivering.Database.OpenAsync();
        await delivering.ChangeAsync(static change => change.Put(Sample.Draft(0)));
        IDeliveryStore[] stores = [delivering.Store, second.Delivery];
        // Each adds one to a line that both change, and now and then a line of its own: every addition must be found back.
        var late = await Task.WhenAll(stores.Select((store, editor) => Task.Run(async () =>
        {
            var dice = new Random(editor);
            var later = 0;
            for (var round = 0; round < Rounds / 2; round++)
            {
                later += await EditAsync(store, "shared", static before => before + 1);
                if (dice.Next(2) == 0)
                    later += await EditAsync(store, $"{editor}-{round}", static _ => 1);
            }

            return later;
        }, Cancellation)));
        var draft = (await delivering.Store.DraftAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull();
        AmountOf(draft, "shared").ShouldBe(Rounds / 2 * 2);
        for (var editor = 0; editor < stores.Length; editor++)
        {
            var dice = new Random(editor);
            var own = Enumerable.Range(0, Rounds / 2).Where(_ => dice.Next(2) == 0).Select(round => $"{editor}-{round}");
            draft.Content.Rows.Select(static row => row.Line).Where(line => line.StartsWith($"{editor}-", StringComparison.Ordinal)).ShouldBe(own, ignoreOrder: true);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{draft.Version - 1} edits kept, {late.Sum()} times the other was first, none lost");
    }

    [Fact]
    public async Task Fifty_at_once_all_succeed_and_none_is_mixed_with_another()
    {
        await using var delivering = await OpenAsync();
        var towns = Enumerable.Range(0, 100).Select(static number => OrganisationCode.Parse($"GM{number:D4}")).ToArray();
        await delivering.ChangeAsync(change =>
        {
            foreach (var town in towns)
                change.Put(new OrganisationEntry(town, town.ToString(), false, true, 0));
        });
        await Parallel.ForEachAsync(towns.Index(), new ParallelOptions { MaxDegreeOfParallelism = 50, CancellationToken = Cancellation }, async (town, ct) =>
        {
            await delivering.Store.ChangeAsync(Sample.Caller, "return.submit", $"{town.Item}/2025", change => Deliver(change, town.Item, town.Index), ct);
            await using var accounts = delivering.Open.OpenAccounts();
            accounts.FailedSignIns.Add(new FailedSignIn { Id = town.Item.ToString(), Count = town.Index, LastAt = Sample.Moment });
            await accounts.SaveChangesAsync(ct);
            await accounts.FailedSignIns.Where(failed => failed.Id == town.Item.ToString()).ExecuteUpdateAsync(set => set.SetProperty(static failed => failed.Count, town.Index + 1), ct);
        });
        foreach (var (number, town) in towns.Index())
        {
            (await delivering.Store.VersionAsync(town, Sample.Year, 1, Cancellation)).ShouldNotBeNull().Content.Rows.ShouldHaveSingleItem()["amount"].ShouldBe(number.ToString());
            (await delivering.Store.CountedAsync(town, Sample.Year, Cancellation)).ShouldNotBeNull().Software[0].Cents.ShouldBe(number);
        }

        await using var kept = delivering.Open.OpenAccounts();
        (await kept.FailedSignIns.SumAsync(static failed => failed.Count, Cancellation)).ShouldBe(Enumerable.Range(1, 100).Sum());
        var verdict = await delivering.Store.VerifyAuditAsync(ct: Cancellation);
        (verdict.Entries, verdict.FirstWrong).ShouldBe((102, null));
        (await delivering.Store.DataVersionAsync(Cancellation)).ShouldBe(102);
    }

    [Fact]
    public async Task Messages_of_many_in_one_thread_all_get_a_place()
    {
        await using var delivering = await OpenAsync();
        await delivering.ChangeAsync(static change => change.Put(Sample.Asked()));
        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => delivering.ChangeAsync(change =>
            change.Add(new Message(Sample.Question, MessageKind.Remark, Sample.Moment, null, "Team", number.ToString())))));
        var messages = await delivering.Store.MessagesAsync(Sample.Question, Cancellation);
        messages.Select(static message => int.Parse(message.Text)).ShouldBe(Enumerable.Range(0, 24), ignoreOrder: true);
        var verdict = await delivering.Store.VerifyAuditAsync(ct: Cancellation);
        (verdict.Entries, verdict.FirstWrong).ShouldBe((26, null));
    }

    private static void Deliver(IDeliveryChange change, OrganisationCode town, int number)
    {
        var content = DeliveredYear.Of(town, Sample.Year, [Row("1", number)]);
        change.Put(Sample.Case(ReturnState.Submitted, submitted: 1) with { Organisation = town });
        change.Put(new Draft(content, 0, Sample.Moment, "Noor"));
        change.Add(Sample.Version(1) with { Content = content });
        change.Count(Sample.Approved(number) with { Organisation = town });
    }

    /// <summary>Changes one line as a page does: read, change, and again when somebody was first.</summary>
    /// <returns>How often somebody was first.</returns>
    private static async Task<int> EditAsync(IDeliveryStore store, string line, Func<int, int> amount)
    {
        for (var late = 0; ; late++)
        {
            var draft = (await store.DraftAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull();
            var edit = new RowChange(draft.Content.Find("software", line), Row(line, amount(AmountOf(draft, line))));
            var edited = draft with { Content = ChangedContent.Of(draft.Content, [edit]).Content.ShouldNotBeNull() };
            try
            {
                await store.ChangeAsync(Sample.Caller, "return.edit", "GM9030/2025", change => change.Put(edited), Cancellation);
                return late;
            }
            catch (StaleException stale)
            {
                stale.Record.ShouldContain("GM9030/2025");
            }
        }
    }

    private static DeliveredRow Row(string line, int amount) => DeliveredRow.Of("software", line, [new("amount", amount.ToString())], Provenance.Typed);

    private static int AmountOf(Draft draft, string line) => draft.Content.Find("software", line) is { } row ? int.Parse(row["amount"]) : 0;
}
