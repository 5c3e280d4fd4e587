using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.People;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Nodes_Tests;

/// <summary>Twelve villages that took part in 2024, and an edition about 2025 that is being delivered.</summary>
internal static class SmallCountry
{
    public const int Villages = 12;
    public static readonly Edition Before = new(2025), Open = new(2026);

    /// <summary>The code of a village.</summary>
    public static OrganisationCode Village(int number) => OrganisationCode.Parse($"GM9{number:D3}");

    /// <summary>Keeps the country in an empty store.</summary>
    public static async Task KeepAsync(ReturnStore store, CancellationToken ct)
    {
        var country = Enumerable.Range(1, Villages).Aggregate(new Country(), static (country, number) => country
            .Municipality(Village(number).ToString(), 2024, 10_000 + (1_000 * number))
            .Costs(Village(number).ToString(), 2024, 200_000 + number, 300_000 + number, 100_000 + number));
        await store.KeepAsync(Caller.Program("test"), country.Data(), "country", Country.Catalogue, ct: ct);
        await store.Delivery.ChangeAsync(Caller.Program("test"), "edition.open", Open.ToString(), static change => change.Put(new EditionRecord(Open, EditionState.Open, null, 0)), ct);
    }
}
