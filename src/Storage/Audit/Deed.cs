using Maatstaf.Delivery.People;
using Maatstaf.Storage.Engines;

namespace Maatstaf.Storage.Audit;

/// <summary>What is done, to what, with which result, by whom and from where: what an entry of the audit log says besides the time.</summary>
internal sealed record Deed(Caller Caller, string Action, string Object, string Result = "done")
{
    /// <summary>Chains it to the newest entry.</summary>
    public KeptEntry After(long number, byte[] previous, DateTimeOffset at)
    {
        var entry = new KeptEntry(
            number,
            at,
            StorableText.Mended(Action),
            StorableText.Mended(Object),
            Result,
            StorableText.Mended(Caller.Origin),
            StorableText.Mended(Actor),
            previous,
            []);
        return entry with { Hash = AuditChain.HashOf(entry, previous) };
    }

    // Not the name: this log cannot be changed, and a name must be able to go.
    private string Actor => Caller switch
    {
        { Account: { } account } => account.ToString(),
        { Name.Length: > 0 } => Caller.Name,
        _ => "anonymous",
    };
}
