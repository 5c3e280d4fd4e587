using System.IO.Compression;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Returns.Delivered;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Delivering;

public sealed class DeliveredArchiveTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_delivers_takes_along_all_that_was_delivered_asked_said_and_corrected()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole(software: "20000000"));
        await counter.SubmitAsync();
        var question = (await counter.Store.Delivery.QuestionsAsync(2025, Zandwijk, Stop)).First(static question => question.Table == "software");
        await counter.Answering.CorrectAsync(Anna, question.Id, "software", "1", "amount_eur", "20000", "nullen te veel", Stop);
        DeliveredFile[] files =
        [
            FileOf("../levering 2025.xlsx", Way.Workbook, "een werkboek"u8.ToArray()),
            FileOf("grootboek.csv", Way.Ledger, null),
        ];
        await counter.Store.Delivery.ChangeAsync(Anna, "file.keep", "Zandwijk/2025", change => Array.ForEach(files, change.Add), Stop);

        var archive = await TakeAsync(counter, Anna);

        archive.Keys.Order(StringComparer.Ordinal).ShouldBe(
        [
            "2025/corrections.csv", "2025/draft.zip", "2025/files/0001-.._levering_2025.xlsx", "2025/messages.csv", "2025/questions.csv", "2025/version-1.zip", "2025/version-2.zip", "contents.csv", "sharing.csv",
        ]);
        archive["2025/files/0001-.._levering_2025.xlsx"].ShouldBe("een werkboek");
        archive["2025/corrections.csv"].ShouldContain("software,1,amount_eur,20000000,20000,nullen te veel,");
        archive["2025/questions.csv"].ShouldContain(question.Sentence.English.Split(',')[0]);
        archive["2025/messages.csv"].ShouldContain("Anna,correction");
        archive["contents.csv"].ShouldContain("2025,version,2025/version-1.zip,,");
        archive["contents.csv"].ShouldContain("2025,file,,grootboek.csv,", customMessage: "a file of which the bytes are not kept is told");
        (await counter.Store.Delivery.AuditAsync(null, 1, Stop)).Single().Action.ShouldBe("return.take-away");
    }

    [Fact]
    public async Task The_same_deliveries_give_the_same_bytes()
    {
        await using var counter = await Counter.OpenAsync();
        await counter.FillAsync(Whole());
        await counter.SubmitAsync();

        (await BytesAsync(counter, Anna)).ShouldBe(await BytesAsync(counter, Derk));
    }

    [Fact]
    public async Task Who_has_no_role_for_an_organisation_takes_nothing_of_it()
    {
        await using var counter = await Counter.OpenAsync();
        var stranger = Caller.Anonymous with { Account = Guid.NewGuid(), Grants = [new Grant(Role.Coordinator, Verband)] };

        (await Should.ThrowAsync<RefusedException>(() => BytesAsync(counter, stranger))).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    private static DeliveredFile FileOf(string name, Way way, byte[]? bytes) => new()
    {
        Id = Guid.NewGuid(),
        Organisation = Zandwijk,
        FiscalYear = 2025,
        Way = way,
        Name = name,
        Length = bytes?.Length ?? 9,
        Hash = new string('a', 64),
        At = DateTimeOffset.Parse(way == Way.Workbook ? "2026-03-01T10:00:00Z" : "2026-03-02T10:00:00Z"),
        By = "Anna",
        Bytes = bytes,
    };

    private static async Task<byte[]> BytesAsync(Counter counter, Caller caller)
    {
        using var bytes = new MemoryStream();
        await new DeliveredArchive(counter.Desk).WriteAsync(caller, Zandwijk, fictional: true, bytes, Stop);
        return bytes.ToArray();
    }

    private static async Task<Dictionary<string, string>> TakeAsync(Counter counter, Caller caller)
    {
        using var zip = new ZipArchive(new MemoryStream(await BytesAsync(counter, caller)));
        var texts = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var text = new StreamReader(entry.Open());
            texts[entry.FullName] = await text.ReadToEndAsync(Stop);
        }

        return texts;
    }
}
