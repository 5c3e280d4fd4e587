using Maatstaf.Benchmark;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure_Tests.Own;

/// <summary>Towns GM01, GM02, … of different sizes, and what is computed of them.</summary>
internal static class Towns
{
    public const string Total = "ict.cost-per-inhabitant";

    public static OrganisationCode Code(int number) => OrganisationCode.Parse($"GM{number:00}");

    /// <summary>Towns of 10 000, 20 000, … inhabitants.</summary>
    /// <param name="euros">What a town of a number costs per inhabitant.</param>
    /// <param name="count">How many.</param>
    /// <param name="years">Fiscal years.</param>
    public static Country Country(Func<int, long> euros, int count, params int[] years)
    {
        var country = new Country();
        foreach (var number in Enumerable.Range(1, count))
        {
            foreach (var year in years)
            {
                var inhabitants = number * 10_000;
                country.Municipality($"GM{number:00}", year, inhabitants, inhabitants * 300_000L, inhabitants * 8L)
                    .Costs($"GM{number:00}", year, 10L * inhabitants, 10L * inhabitants, (euros(number) - 20) * inhabitants);
            }
        }

        return country;
    }

    public static BenchmarkResults Results(this Country country)
    {
        var observations = Observations.Of(country.Data(), Situations.Country.Catalogue, new Edition(2025), cores: 1);
        return new BenchmarkEngine(Situations.Country.Catalogue, observations, new ComputeOptions(false, 1)).Compute(observations, new Edition(2025));
    }
}
