using System.Security.Cryptography;
using Maatstaf.Delivery.Keeping;
using Microsoft.AspNetCore.DataProtection;

namespace Maatstaf.Web.Mailing;

/// <summary>Keeps the text of a letter unreadable in the outbox when it holds a secret, such as the link of an invitation.</summary>
internal sealed class SealedText(IDataProtectionProvider protection)
{
    private const string Mark = "sealed:";
    private readonly IDataProtector protector = protection.CreateProtector("Maatstaf.Mail");

    /// <summary>The letter with an unreadable text.</summary>
    public Mail Seal(Mail letter) => letter with { Text = Mark + protector.Protect(letter.Text) };

    /// <summary>The letter as its reader gets it.</summary>
    /// <exception cref="CryptographicException">The key is not there any more.</exception>
    public Mail Open(Mail letter) =>
        letter.Text.StartsWith(Mark, StringComparison.Ordinal) ? letter with { Text = protector.Unprotect(letter.Text[Mark.Length..]) } : letter;
}
