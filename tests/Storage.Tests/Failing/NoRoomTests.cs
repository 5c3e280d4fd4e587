using Maatstaf.Storage;
using Maatstaf.Storage_Tests.Delivering;

namespace Maatstaf.Storage_Tests.Failing;

/// <summary>A server without room: all or nothing, a sentence that says so, and on with the work when there is room again.</summary>
public sealed class NoRoomTests
{
    private const int Large = 20_000_000;

    public static TheoryData<string> Tightnesses => [.. TightServer.Tightnesses];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Tightnesses))]
    public async Task A_full_server_leaves_all_or_nothing_and_goes_on_when_there_is_room(string tightness)
    {
        await using var server = await TightServer.StartAsync(tightness);
        await using var store = await ReturnStore.OpenPostgresAsync(server.ConnectionString, FixedClock.AtNoon, Cancellation);
        await ChangeAsync(store, Sample.PutOrganisations);
        await ChangeAsync(store, static change => change.Put(Sample.Draft(0, ("1", "5"))));
        var before = await Everything.InAsync(store);

        var refusal = await Should.ThrowAsync<StoreException>(() => UploadAsync(store, Large));
        // Without room for its log a server stops; whether its writer tells why or another process was first is chance.
        string[] reasons = tightness == TightServer.LogOnSmallDisk ? ["S107", "S108"] : ["S107"];
        reasons.ShouldContain(refusal.Code);
        if (refusal.Code == "S107")
        {
            refusal.Sentence.Dutch.ShouldContain("geen ruimte meer");
            refusal.Sentence.English.ShouldContain("no room left");
        }

        await server.GiveRoomAsync();
        (await Everything.InAsync(store)).ShouldBe(before);
        await UploadAsync(store, Large / 10);
        (await store.Delivery.DraftAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull().Version.ShouldBe(2);
        (await store.Delivery.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
    }

    /// <summary>A draft with the file that it comes from.</summary>
    private static Task UploadAsync(ReturnStore store, int size)
    {
        var bytes = new byte[size];
        new Random(1).NextBytes(bytes);
        return ChangeAsync(store, change =>
        {
            change.Put(Sample.Draft(1, ("1", "6")));
            change.Add(Sample.Delivered with { Bytes = bytes });
        });
    }

    private static Task ChangeAsync(ReturnStore store, Action<Maatstaf.Delivery.Keeping.IDeliveryChange> change) =>
        store.Delivery.ChangeAsync(Sample.Caller, "test.change", "GM9030/2025", change, Cancellation);
}
