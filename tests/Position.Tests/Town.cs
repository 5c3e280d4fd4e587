using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position_Tests;

/// <summary>A country as a participant meets it: its own figures, what is shared, what is published.</summary>
internal sealed class Town
{
    public const string Total = "ict.cost-per-inhabitant";

    private Town(BenchmarkResults results, OrganisationCode code)
    {
        Own = DisclosureControl.Own(results, code);
        Shared = DisclosureControl.Shared(results);
        Publication = DisclosureControl.ForTeam(results);
        Reader = new PlaceReader(Own, Publication.Deflator, Catalogue);
        Finder = new GroupFinder(Publication, Shared, Catalogue);
    }

    public static BenchmarkCatalogue Catalogue => Country.Catalogue;

    public OwnFigures Own { get; }

    public SharedFigures Shared { get; }

    public Publication Publication { get; }

    public PlaceReader Reader { get; }

    public GroupFinder Finder { get; }

    public static Town In(Country country, int number = 1) => new(Results(country), Code(number));

    public static OrganisationCode Code(int number) => OrganisationCode.Parse($"GM{number:000}");

    public static BenchmarkResults Results(Country country)
    {
        var observations = Observations.Of(country.Data(), Catalogue, new Edition(2025), cores: 1);
        return new BenchmarkEngine(Catalogue, observations, new ComputeOptions(false, 1)).Compute(observations, new Edition(2025));
    }

    /// <summary>Towns GM001, GM002, … of 10 000 inhabitants more each.</summary>
    public static Country Towns(int count, Func<int, int, long> euros, params int[] years)
    {
        var country = new Country();
        foreach (var number in Enumerable.Range(1, count))
        {
            foreach (var year in years)
            {
                var inhabitants = number * 10_000;
                country.Municipality($"GM{number:000}", year, inhabitants, inhabitants * 300_000L, inhabitants * 8L)
                    .Costs($"GM{number:000}", year, 10L * inhabitants, 10L * inhabitants, (euros(number, year) - 20) * inhabitants);
            }
        }

        return country;
    }

    public ComparisonGroup Group(GroupChoice choice, params SavedGroup[] saved) => Finder.Find(choice, Own, 2024, saved)!;

    public OwnPlace Place(GroupChoice? choice = null, int year = 2024) => Reader.Read(year, Group(choice ?? GroupChoice.Standard))!;
}
