using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Place;

/// <summary>
/// A country of sixteen municipalities in two years. GM0001 is the one that looks, GM0002 takes part for the first time, GM0003 and GM0004 have
/// most of their cost through a partnership, and there are only three small ones, so that their group is withheld.
/// </summary>
internal static class GapCountry
{
    public const string Looker = "GM0001", Newcomer = "GM0002", Member = "GM0003";

    private const int Municipalities = 16, Small = 3;

    public static OrganisationCode[] Codes { get; } = [.. Enumerable.Range(1, Municipalities).Select(static number => OrganisationCode.Parse($"GM{number:D4}"))];

    public static Country Make()
    {
        var country = new Country();
        foreach (var (index, code) in Codes.Index())
        {
            foreach (var year in code.ToString() == Newcomer ? (int[])[2024] : [2023, 2024])
                Fill(country, code.ToString(), year, index);
        }

        foreach (var year in (int[])[2023, 2024])
            Fill(country.Partnership("SV01", year, Member, "GM0004"), "SV01", year, 20);
        return country;
    }

    /// <summary>Inhabitants: the last three are small.</summary>
    public static int Inhabitants(int index) => index >= Municipalities - Small ? 21_000 + (1_000 * index) : 61_000 + (700 * index);

    /// <summary>Euros on office software: other ones everywhere, so that each can be told from the others.</summary>
    public static long Office(int index, int year) => 310_000 + (17_311L * index) + (9_103L * (year - 2023) * (index % 3));

    private static void Fill(Country country, string code, int year, int index)
    {
        if (code.StartsWith("GM", StringComparison.Ordinal))
            country.Municipality(code, year, Inhabitants(index));
        var more = year - 2023;
        country
            .Software(code, year, "software.office-automation", Office(index, year) * 100, index % 2 == 0 ? Hosting.Saas : Hosting.OnPremises)
            .Software(code, year, "software.primary-process", (900_000 + (41_000L * (index % 5)) + (30_000 * more)) * 100, Hosting.Hosted)
            .Personnel(code, year, "personnel.operations", Employment.Own, 9_000 + (700 * index), (830_000 + (61_000L * index) + (25_000 * more)) * 100)
            .Personnel(code, year, "personnel.operations", Employment.Hired, 1_500 + (90 * (index % 4)), (240_000 + (11_000L * index)) * 100)
            .Personnel(code, year, "personnel.application-management", Employment.Own, 11_000 + (300 * (index % 7)), (900_000 + (31_000L * (index % 6)) + (20_000 * more)) * 100)
            .Infrastructure(code, year, "infrastructure.network-data", (350_000 + (13_000L * (index % 8)) - (8_000 * more)) * 100)
            .Infrastructure(code, year, "infrastructure.servers-storage", (280_000 + (19_000L * (index % 4))) * 100);
    }
}
