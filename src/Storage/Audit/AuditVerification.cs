using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables.Delivered;

namespace Maatstaf.Storage.Audit;

/// <summary>Computes the chain anew and compares it with what is kept, up to the first entry that is wrong.</summary>
internal sealed class AuditVerification(DbTransaction transaction, IProgress<long>? progress, CancellationToken ct)
{
    private const int EntriesPerReport = 10_000;

    public AuditVerdict Verify()
    {
        var head = KeptHead.Read(transaction);
        var (last, wrong) = FirstWrong();
        // Entries that were taken off the end, or put there past the store.
        if (wrong is null && last.Number != head.Entries)
            wrong = Math.Min(last.Number, head.Entries) + 1;
        if (wrong is null && !last.Hash.AsSpan().SequenceEqual(head.Hash))
            wrong = last.Number;
        progress?.Report(last.Number);
        return new AuditVerdict(head.Entries, head.Entries == 0 ? string.Empty : Convert.ToHexStringLower(head.Hash), wrong);
    }

    private (KeptLink Last, long? Wrong) FirstWrong()
    {
        var last = new KeptLink(0, AuditChain.Start);
        using var reader = transaction.Select(KeptAudit.Table);
        while (reader.Read())
        {
            var entry = KeptAudit.Read(reader);
            if (entry.Number != last.Number + 1)
                return (last, Math.Min(entry.Number, last.Number + 1));
            if (!AuditChain.HashOf(entry, entry.Previous).AsSpan().SequenceEqual(entry.Hash))
                return (last, entry.Number);
            // The entry agrees with itself, so it is the one before it that says something else than it did.
            if (!entry.Previous.AsSpan().SequenceEqual(last.Hash))
                return (last, Math.Max(1, last.Number));
            last = new KeptLink(entry.Number, entry.Hash);
            if (entry.Number % EntriesPerReport == 0)
                Report(entry.Number);
        }

        return (last, null);
    }

    private void Report(long entries)
    {
        ct.ThrowIfCancellationRequested();
        progress?.Report(entries);
    }

    private readonly record struct KeptLink(long Number, byte[] Hash);
}
