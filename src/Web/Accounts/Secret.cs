using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Maatstaf.Web.Accounts;

/// <summary>Secrets that cannot be guessed, and what is kept of them.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new secret that fits in an address.</summary>
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of a secret or a name: SHA-256 in hexadecimal.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>A name for a new record.</summary>
    public static Guid NewId() => new(RandomNumberGenerator.GetBytes(16));
}
