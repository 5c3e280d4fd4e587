using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Maatstaf.Storage.Engines;

namespace Maatstaf.Storage.Audit;

/// <summary>
/// The hash that chains an entry to the one before it: SHA-256 over the number (8 bytes, the highest first), then time, action,
/// object, result, origin and actor, each as UTF-8 after its length in bytes (4 bytes, the highest first), then the hash before
/// it. Lengths, because without them two different entries could give the same bytes.
/// </summary>
internal static class AuditChain
{
    /// <summary>The hash before the first entry.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    public static byte[] HashOf(KeptEntry entry, ReadOnlySpan<byte> previous)
    {
        string[] texts = [Moments.Write(entry.At), entry.Action, entry.Object, entry.Result, entry.Origin, entry.Actor];
        var length = sizeof(long) + texts.Sum(static text => sizeof(int) + Encoding.UTF8.GetByteCount(text)) + previous.Length;
        var bytes = new byte[length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, entry.Number);
        var at = sizeof(long);
        foreach (var text in texts)
        {
            var written = Encoding.UTF8.GetBytes(text, bytes.AsSpan(at + sizeof(int)));
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), written);
            at += sizeof(int) + written;
        }

        previous.CopyTo(bytes.AsSpan(at));
        return SHA256.HashData(bytes);
    }
}

/// <summary>An entry as it is kept.</summary>
internal sealed record KeptEntry(
    long Number, DateTimeOffset At, string Action, string Object, string Result, string Origin, string Actor, byte[] Previous, byte[] Hash);
