using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Maatstaf.Web.Accounts;

/// <summary>Codes of an authenticator app: RFC 6238, six digits, SHA-1, a new one every 30 seconds.</summary>
internal static class TimedCode
{
    private const int Seconds = 30;
    private const int KeyBytes = 20;
    private const int Modulus = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>The period of a moment.</summary>
    public static long PeriodOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of a period.</summary>
    public static string Of(byte[] key, long period)
    {
        var message = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(message, period);
#pragma warning disable CA5350 // RFC 6238 and every authenticator app use SHA-1; as a keyed hash it is not weak.
        var hash = HMACSHA1.HashData(key, message);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFF_FFFF;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The period of a code that holds now, give or take one for clocks that differ; null = it is not right.</summary>
    /// <param name="key">The key.</param>
    /// <param name="code">The code.</param>
    /// <param name="now">Now.</param>
    /// <param name="after">Only a later period than this one: each code works once.</param>
    public static long? Match(byte[] key, string code, DateTimeOffset now, long after)
    {
        var current = PeriodOf(now);
        for (var period = Math.Max(after + 1, current - 1); period <= current + 1; period++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Of(key, period)), System.Text.Encoding.ASCII.GetBytes(code)))
                return period;
        }

        return null;
    }

    /// <summary>A key as people type it: base 32.</summary>
    public static string Spelled(byte[] key)
    {
        var bits = string.Concat(key.Select(static one => Convert.ToString(one, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(static five => Alphabet[Convert.ToInt32(new string(five).PadRight(5, '0'), 2)]));
    }
}
