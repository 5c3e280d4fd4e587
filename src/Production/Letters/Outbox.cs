using Maatstaf.Delivery.Keeping;

namespace Maatstaf.Production.Letters;

/// <summary>Letters go out with the change that they tell about, or not at all.</summary>
internal static class Outbox
{
    /// <summary>Puts letters in the outbox, dated by the change.</summary>
    public static void Send(this IDeliveryChange change, IReadOnlyList<Mail> letters)
    {
        foreach (var letter in letters)
            change.Add(letter with { At = change.Now });
    }
}
