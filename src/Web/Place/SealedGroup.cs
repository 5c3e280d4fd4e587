using System.Security.Cryptography;
using System.Text.Json;
using Maatstaf.Delivery.Peers;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.DataProtection;

namespace Maatstaf.Web.Place;

/// <summary>Carries a deleted group in an address and a form, so that it can be put back. Nobody but the site can read or write it.</summary>
internal sealed class SealedGroup(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Maatstaf.DeletedGroup").ToTimeLimitedDataProtector();

    /// <summary>The group as text.</summary>
    public string Seal(PeerGroup group) => protector.Protect(JsonSerializer.Serialize(new Content(group.Id, group.Organisation.ToString(), group.Name, [.. group.Members.Select(static member => member.ToString())])), Kept);

    /// <summary>The group again; null when the text is not ours, is too old, or is about another organisation.</summary>
    public PeerGroup? Open(string text, OrganisationCode organisation)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(protector.Unprotect(text))!;
            return content.Organisation != organisation.ToString() ? null : new PeerGroup
            {
                Id = content.Id,
                Organisation = organisation,
                Name = content.Name,
                Members = [.. content.Members.Select(OrganisationCode.Parse)],
            };
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Content(Guid Id, string Organisation, string Name, string[] Members);
}
