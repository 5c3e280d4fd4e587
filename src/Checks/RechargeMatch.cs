using Maatstaf.Checks.Wording;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>What is paid to a partnership beside what the partnership delivers.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Name">Its name.</param>
/// <param name="PaidCents">Recharges in cents: of all members on the partnership's return, of the member on its own.</param>
/// <param name="DeliveredCents">The partnership's own lines in cents: all of them, or the member's part.</param>
public sealed record RechargeMatch(OrganisationCode Partnership, string Name, long PaidCents, long DeliveredCents)
{
    /// <summary>The place: the whole return, one place a partnership.</summary>
    internal Spot Spot => new(string.Empty, Partnership.ToString(), Columns.Recharge, Partnership.ToString());

    /// <summary>Whether the difference is more than a percentage of what is delivered.</summary>
    internal bool IsOutside(double percent) => Math.Abs(PaidCents - DeliveredCents) > Math.Abs(DeliveredCents) * (decimal)percent / 100;

    /// <summary>Both amounts, the difference and the margin.</summary>
    internal SentenceFact[] Facts(double percent) =>
    [
        new("partnership", Written.Name(Name)),
        new("paid", Written.Euros(PaidCents)),
        new("delivered", Written.Euros(DeliveredCents)),
        new("difference", Written.Euros(Math.Abs(PaidCents - DeliveredCents))),
        new("allowed", Written.Euros((long)(Math.Abs(DeliveredCents) * (decimal)percent / 100))),
        new("margin", Written.PercentOf(percent)),
    ];
}
