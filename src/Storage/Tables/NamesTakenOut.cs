using System.Data.Common;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Storage.Tables.Editing;

namespace Maatstaf.Storage.Tables;

/// <summary>
/// Moving on to the schema in which an account can be removed: the audit log of before loses names and addresses and gets a new chain, once, and
/// which account used which name is remembered apart, where it can be forgotten.
/// </summary>
internal static class NamesTakenOut
{
    /// <summary>The action of the entry that tells of it.</summary>
    public const string Action = "audit.names-taken-out";

    private const int EntriesAtOnce = 2_048;

    /// <summary>Does it, within the transaction of moving on, while no row is guarded.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="transaction">Where.</param>
    /// <param name="now">Now.</param>
    /// <param name="from">The version of the schema that the database had.</param>
    public static void From(Engine engine, DbTransaction transaction, DateTimeOffset now, int from)
    {
        Remember(transaction);
        if (from >= KeptReportRevisions.Table.Since)
            TakeOutOfRevisions(transaction);
        var head = KeptHead.Take(transaction, engine);
        if (head.Entries == 0)
            return;
        // A log that is not whole stays as it is: a new chain would make it look whole.
        var wrong = new AuditVerification(transaction, null, CancellationToken.None).Verify().FirstWrong;
        var last = wrong is null ? Renew(transaction) : head.Hash;
        var subject = FormattableString.Invariant($"entries={head.Entries} head={Convert.ToHexStringLower(head.Hash)}") + (wrong is { } first ? FormattableString.Invariant($" wrong={first}") : string.Empty);
        var entry = new Deed(Caller.Program("schema"), Action, subject, wrong is null ? "done" : "refused").After(head.Entries + 1, last, now);
        KeptAudit.Add(transaction, entry);
        KeptHead.Write(transaction, head with { Entries = entry.Number, Hash = entry.Hash });
    }

    private static void Remember(DbTransaction transaction)
    {
        var actors = new List<string>();
        using (var reader = new RowReader(transaction.Command($"select distinct actor from {KeptAudit.Table.Name}")))
        {
            while (reader.Read())
                actors.Add(reader.Text());
        }

        foreach (var actor in actors)
        {
            if (NamesInEntries.AccountOf(actor) is var (account, name))
                KeptNames.Add(transaction, account, name);
        }
    }

    private static byte[] Renew(DbTransaction transaction)
    {
        var names = new NamesInEntries(transaction);
        var last = new KeptEntry(0, default, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, [], AuditChain.Start);
        while (true)
        {
            var entries = new List<KeptEntry>();
            using (var reader = transaction.SelectWhere(KeptAudit.Table, "number > @p0", FormattableString.Invariant($"number limit {EntriesAtOnce}"), last.Number))
            {
                while (reader.Read())
                    entries.Add(KeptAudit.Read(reader));
            }

            if (entries.Count == 0)
                return last.Hash;
            foreach (var entry in entries)
            {
                last = names.Without(entry) with { Previous = last.Hash };
                last = last with { Hash = AuditChain.HashOf(last, last.Previous) };
                KeptAudit.Renew(transaction, last);
            }
        }
    }

    // Who left a block out stood beside the reason; the revision itself says it as well.
    private static void TakeOutOfRevisions(DbTransaction transaction)
    {
        var revisions = new List<(int Edition, int Number, byte[] Content)>();
        using (var reader = transaction.Select(KeptReportRevisions.Table))
        {
            while (reader.Read())
            {
                var (edition, number) = (reader.Whole(), reader.Whole());
                reader.Skip(2);
                revisions.Add((edition, number, reader.Bytes()));
            }
        }

        foreach (var (edition, number, content) in revisions)
        {
            if (WithoutNames(content) is { } without)
                KeptReportRevisions.Renew(transaction, edition, number, without);
        }
    }

    /// <summary>What the team changed without who left blocks out; null = nobody did.</summary>
    private static byte[]? WithoutNames(byte[] content)
    {
        try
        {
            var edit = JsonNode.Parse(content);
            var blocks = (edit?["Edits"]?.AsArray() ?? []).SelectMany(static chapter => chapter?["LeftOut"]?.AsArray() ?? []).ToArray();
            foreach (var block in blocks)
                block?.AsObject().Remove("By");
            return blocks.Length > 0 ? Encoding.UTF8.GetBytes(edit!.ToJsonString()) : null;
        }
        catch (JsonException)
        {
            // What cannot be read here is refused where it is used, and does not keep the whole database from moving on.
            return null;
        }
    }
}
