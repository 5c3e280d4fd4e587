using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Storage.Accounts;

/// <summary>
/// The secret with which the keys that protect cookies and letters are sealed in the database: who has a copy of the database alone cannot
/// make a cookie. All nodes have the same secret.
/// </summary>
public sealed class KeySecret
{
    /// <summary>Bytes of the secret.</summary>
    public const int Length = 32;

    private const int NonceLength = 12, TagLength = 16;
    private static readonly byte[] Purpose = "Maatstaf.Keys"u8.ToArray();
    private readonly byte[] secret;

    /// <summary>Takes a secret.</summary>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public KeySecret(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Length)
            throw new ArgumentException($"The secret has {secret.Length} bytes instead of {Length}.", nameof(secret));
        this.secret = secret.ToArray();
    }

    /// <summary>Seals a text (AES-256-GCM): nonce, tag and what is sealed, in base 64.</summary>
    internal string Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var content = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(content.AsSpan(0, NonceLength));
        using var gcm = new AesGcm(secret, TagLength);
        gcm.Encrypt(content.AsSpan(0, NonceLength), plain, content.AsSpan(NonceLength + TagLength), content.AsSpan(NonceLength, TagLength), Purpose);
        return Convert.ToBase64String(content);
    }

    /// <summary>Opens it again.</summary>
    /// <exception cref="CryptographicException">It was sealed with another secret, or changed.</exception>
    /// <exception cref="FormatException">It is not sealed at all.</exception>
    internal string Open(string content)
    {
        var bytes = Convert.FromBase64String(content);
        if (bytes.Length < NonceLength + TagLength)
            throw new FormatException("Too short to be sealed.");
        var plain = new byte[bytes.Length - NonceLength - TagLength];
        using var gcm = new AesGcm(secret, TagLength);
        gcm.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), plain, Purpose);
        return Encoding.UTF8.GetString(plain);
    }
}

/// <summary>Seals keys before they are kept.</summary>
public sealed class KeySealing(KeySecret secret) : IXmlEncryptor
{
    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        return new EncryptedXmlInfo(new XElement("sealed", secret.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting))), typeof(KeyOpening));
    }
}

/// <summary>Opens keys that are kept sealed. The framework makes it, by the name of its type that stands beside the key.</summary>
public sealed class KeyOpening(IServiceProvider services) : IXmlDecryptor
{
    /// <inheritdoc/>
    /// <exception cref="StoreException">There is no secret, or another one.</exception>
    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        if (services.GetService<KeySecret>() is not { } secret)
            throw Refusal.KeysSealed();
        try
        {
            return XElement.Parse(secret.Open(encryptedElement.Value));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            throw Refusal.KeysSealed(exception);
        }
    }
}
