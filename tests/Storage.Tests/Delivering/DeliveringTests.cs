using Maatstaf.Catalogue;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Questions;
using Maatstaf.Storage;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>Tests of delivering, on any database.</summary>
public abstract class DeliveringTests
{
    protected static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<Database> DatabaseAsync();

    protected async Task<Delivering> OpenAsync(bool organisations = true)
    {
        var database = await DatabaseAsync();
        var delivering = new Delivering(database, await database.OpenAsync());
        if (organisations)
            await delivering.ChangeAsync(Sample.PutOrganisations);
        return delivering;
    }
}

/// <summary>An open store on a database of its own.</summary>
public sealed class Delivering(Database database, ReturnStore open) : IAsyncDisposable
{
    public Database Database => database;

    public ReturnStore Open => open;

    public IDeliveryStore Store => open.Delivery;

    public Task ChangeAsync(Action<IDeliveryChange> change) =>
        Store.ChangeAsync(Sample.Caller, "test.change", "GM9030/2025", change, TestContext.Current.CancellationToken);

    /// <summary>One row in every table that is never changed.</summary>
    public Task FillAsync() => ChangeAsync(static change =>
    {
        change.Put(new EditionRecord(Sample.Edition, EditionState.Checking, null, 0));
        change.Put(Sample.Asked());
        change.Add(new Message(Sample.Question, MessageKind.Remark, Sample.Moment, null, "Team", "?"));
        change.Add(Sample.Version(1, ("1", "5")));
        change.Add(Sample.Frozen(1));
        change.Add(new Correction
        {
            Organisation = Sample.Town,
            FiscalYear = Sample.Year,
            Table = "software",
            Line = "1",
            Column = "amount",
            Raw = "5",
            Corrected = "6",
            Reason = "fout",
            Question = null,
            At = Sample.Moment,
            By = null,
            ByName = "Team",
        });
        PracticeSample.Fill(change.Practices);
    });

    public async ValueTask DisposeAsync()
    {
        await open.DisposeAsync();
        await database.DisposeAsync();
    }
}
