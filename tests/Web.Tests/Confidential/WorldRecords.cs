using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.Questions;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Ledger.Rules;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>
/// What the database keeps of one organisation's return of the open year: a draft, a version, a file, a question with its thread, a correction,
/// rules, a saved group, a choice. Ids are the same in every world, so that one can ask for them.
/// </summary>
internal static class WorldRecords
{
    public static readonly Guid Question = new("11111111-2222-4333-8444-555555555555"), File = new("99999999-2222-4333-8444-555555555555"), Group = new("77777777-2222-4333-8444-555555555555");

    /// <summary>An open edition, and an ordinary draft of who asks.</summary>
    public static void PutCommon(IDeliveryChange change)
    {
        change.Put(new EditionRecord(Edition.About(World.OpenYear), EditionState.Open, null, 0));
        change.Put(new ReturnCase { Organisation = World.Asker, FiscalYear = World.OpenYear, State = ReturnState.Draft });
        change.Put(new Draft(Rows(World.Asker, "eigen", 640_000), 0, change.Now, "Anna"));
        change.Put(new PeerGroup { Id = new Guid("66666666-2222-4333-8444-555555555555"), Organisation = World.Asker, Name = "Groep van ons", Members = [OrganisationCode.Parse("GM9013"), OrganisationCode.Parse("GM9014")] });
    }

    /// <summary>Everything that one organisation can have, with its word in every text.</summary>
    public static void PutSecret(IDeliveryChange change, OrganisationCode organisation, Secret secret, bool withThread)
    {
        var word = secret.Word;
        change.Put(new ReturnCase { Organisation = organisation, FiscalYear = World.OpenYear, State = withThread ? ReturnState.Questions : ReturnState.Draft, Submitted = 1, SubmittedByName = $"{word}naam", SubmittedAt = change.Now });
        change.Put(new Draft(Rows(organisation, word, secret.Amounts[0]), 0, change.Now, $"{word}naam"));
        change.Add(new ReturnVersion { Content = Rows(organisation, word, secret.Amounts[1]), Number = 1, At = change.Now, By = null, ByName = $"{word}naam", Remark = $"{word}opmerking", Files = [] });
        change.Put(new OrganisationDocument(organisation, LedgerRules.DocumentKind, 0, new LedgerRules([new(new LedgerCondition { Supplier = $"{word}leverancier" }, new LedgerOutcome { Category = "software.system" }) { Name = $"{word}regel" }]).ToBytes(), 0));
        change.Put(new SharingChoice(organisation, World.OpenYear, false, change.Now, $"{word}naam", 0));
        change.Add(new Mail { Id = Guid.CreateVersion7(), To = $"{word}@voorbeeld.example", Subject = $"{word}onderwerp", Text = $"{word}brief", At = change.Now });
        if (!withThread)
            return;
        var bytes = Encoding.UTF8.GetBytes($"{word}inhoud");
        change.Add(new DeliveredFile { Id = File, Organisation = organisation, FiscalYear = World.OpenYear, Way = Way.Workbook, Name = $"{word}boek.xlsx", Length = bytes.Length, Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)), At = change.Now, By = $"{word}naam", Bytes = bytes });
        change.Put(new Question { Id = Question, Organisation = organisation, FiscalYear = World.OpenYear, Check = "C301", Table = "software", Line = "1", Column = string.Empty, Sentence = new($"{word}vraag", $"{word}vraag"), Influence = 0.25, State = QuestionState.Open, AskedAt = change.Now });
        change.Add(new Message(Question, MessageKind.Remark, change.Now, null, $"{word}naam", $"{word}bericht"));
        change.Add(new Correction { Organisation = organisation, FiscalYear = World.OpenYear, Table = "software", Line = "1", Column = "amount_eur", Raw = $"{secret.Amounts[2]}", Corrected = $"{secret.Amounts[3]}", Reason = $"{word}reden", Question = Question, At = change.Now, By = null, ByName = $"{word}naam" });
        change.Put(new PeerGroup { Id = Group, Organisation = organisation, Name = $"{word}groep", Members = [OrganisationCode.Parse("GM9013")] });
    }

    /// <summary>All that is kept of an organisation, as one text.</summary>
    public static async Task<string> OfAsync(IDeliveryStore store, OrganisationCode organisation, CancellationToken ct)
    {
        var text = new StringBuilder();
        void Add<T>(T kept) => text.AppendLine(JsonSerializer.Serialize(kept));
        foreach (var year in (int[])[.. World.Years, World.OpenYear])
        {
            Add(await store.CaseAsync(organisation, year, ct));
            Add((await store.DraftAsync(organisation, year, ct)) is { } draft ? (draft.Version, Hash: draft.Content.Hash()).ToString() : null);
            Add(await store.VersionsAsync(organisation, year, ct));
            Add(await store.FilesAsync(organisation, year, ct));
            Add(await store.QuestionsAsync(year, organisation, ct));
            Add(await store.CorrectionsAsync(organisation, year, ct));
            Add(await store.CountedAsync(organisation, year, ct));
        }

        Add(await store.MessagesAsync(Question, ct));
        Add(await store.SharingAsync(organisation, ct));
        Add(await store.PeerGroupsAsync(organisation, ct));
        Add(await store.DocumentAsync(organisation, LedgerRules.DocumentKind, 0, ct));
        return text.ToString();
    }

    private static DeliveredYear Rows(OrganisationCode organisation, string word, int amount) => DeliveredYear.Of(organisation, World.OpenYear,
    [
        DeliveredRow.Of("profiles", DeliveredRow.ProfileLine, [new("inhabitants", "40000")], Provenance.Typed),
        DeliveredRow.Of("software", "1", [new("category", "software.front-office"), new("amount_eur", $"{amount}"), new("application", $"{word}toepassing"), new("supplier", $"{word}leverancier")], new Provenance(Way.Workbook, $"{word}boek.xlsx", "Software", 7)),
        DeliveredRow.Of("software", "2", [new("category", "software.mid-office"), new("amount_eur", $"{amount + 1}x"), new("application", $"{word}fout")], Provenance.Typed),
    ]);
}
