using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>
/// A country in which two anonymous municipalities are as large as each other and work in one partnership. In the other world each has the
/// books of the other, in other words. So whatever may be shown of any group is the same in both worlds: sums, means, quartiles and, because the
/// two are in one cluster, intervals. Who sees a difference sees something that is not theirs.
/// </summary>
/// <param name="Name">Which world.</param>
/// <param name="First">What Zwijgveld keeps to itself.</param>
/// <param name="Second">What Stilmeer keeps to itself.</param>
internal sealed record World(string Name, Secret First, Secret Second)
{
    public const int SecretInhabitants = 40_000, OpenYear = 2025, StandingYear = 2024;
    public static readonly int[] Years = [2023, StandingYear];

    /// <summary>Who asks; a member of the same partnership as the two; somebody of another partnership; both partnerships; the two themselves.</summary>
    public static readonly OrganisationCode
        Asker = OrganisationCode.Parse("GM9001"),
        Fellow = OrganisationCode.Parse("GM9023"),
        Neighbour = OrganisationCode.Parse("GM9031"),
        OtherPartnership = OrganisationCode.Parse("SV01"),
        Partnership = OrganisationCode.Parse("SV02"),
        Zwijgveld = OrganisationCode.Parse("GM9021"),
        Stilmeer = OrganisationCode.Parse("GM9022");

    private static readonly int[] Small = [713_131, 424_243, 517_177, 919_193], Large = [1_353_537, 838_381, 1_232_329, 676_763];

    public static World One { get; } = new("een", new("kanarieeen", Small), new("kanarietwee", Large));

    public static World Other { get; } = new("ander", new("kanariedrie", Large), new("kanarievier", Small));

    /// <summary>A world that differs in what may be shown: the two together cost more.</summary>
    public static World Dearer { get; } = new("duurder", new("kanarieeen", [.. Small.Select(static amount => amount * 2)]), new("kanarietwee", Large));

    public IEnumerable<Secret> Secrets => [First, Second];

    /// <summary>The country without the books of the two.</summary>
    public static Country Country()
    {
        var country = new Country();
        foreach (var year in (int[])[.. Years, OpenYear])
        {
            foreach (var number in Enumerable.Range(1, 15))
                Add(country, $"GM90{number:00}", year, 22_000 + (number * 4_100), number);
            foreach (var number in (int[])[23, 31, 32])
                Add(country, $"GM90{number:00}", year, 41_000 - (number * 100), number);
            country.Municipality($"{Zwijgveld}", year, SecretInhabitants, status: ReturnStatus.Draft).Municipality($"{Stilmeer}", year, SecretInhabitants, status: ReturnStatus.Draft);
            country.Partnership($"{OtherPartnership}", year, "GM9031", "GM9032").Costs($"{OtherPartnership}", year, 3_000, 4_000, 2_000);
            country.Partnership($"{Partnership}", year, $"{Zwijgveld}", $"{Stilmeer}", $"{Fellow}").Costs($"{Partnership}", year, 5_000, 3_000, 2_500);
        }

        return country.Named("GM9013", "GM9014", "GM9015", "GM9032");
    }

    private static void Add(Country country, string code, int year, int inhabitants, int number)
    {
        country.Municipality(code, year, inhabitants, budgetCents: inhabitants * 320_000L, staffMilliFte: inhabitants * 7L, workplaces: inhabitants / 100, status: year == OpenYear ? ReturnStatus.Draft : ReturnStatus.Approved);
        if (year == OpenYear)
            return;
        // In cents per inhabitant; a few do without a category.
        var dear = 1_900 + (number * 37 % 11 * 60) + ((year - Years[0]) * 45);
        country.Software(code, year, "software.front-office", inhabitants * (long)dear, number % 3 == 0 ? Hosting.OnPremises : Hosting.Saas)
            .Personnel(code, year, "personnel.operations", Employment.Own, inhabitants / 6, inhabitants * (dear + 700L))
            .Personnel(code, year, "personnel.ict-management", Employment.Hired, inhabitants / 30, inhabitants * 310L)
            .Infrastructure(code, year, "infrastructure.servers-storage", inhabitants * (dear - 800L));
        if (number % 4 != 0)
            country.Software(code, year, "software.mid-office", inhabitants * 410L, Hosting.Hosted);
    }
}
