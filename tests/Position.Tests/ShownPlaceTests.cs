using Maatstaf.Benchmark;
using Maatstaf.Disclosure;
using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position_Tests;

/// <summary>The tables about the own place add up, downwards and across.</summary>
public sealed class ShownPlaceTests
{
    private static readonly OrganisationCode Zandwijk = OrganisationCode.Parse("GM03");

    [Fact]
    public void Down_every_column_the_parts_add_up_to_their_whole()
    {
        var (place, shown) = Read();
        foreach (var row in place.WithParts.Where(static row => row.Parts.Count > 0))
        {
            foreach (var column in Enum.GetValues<PlaceColumn>().Where(column => shown.Find(row, column) is not null && row.Parts.All(part => shown.Find(part, column) is not null)))
                row.Parts.Sum(part => shown.Find(part, column)).ShouldBe(shown.Find(row, column), $"{row.Indicator.Id} {column}");
        }
    }

    [Fact]
    public void Across_every_row_the_own_value_is_that_of_the_group_and_the_difference()
    {
        var (place, shown) = Read();
        place.WithParts.Count(row => shown.Find(row, PlaceColumn.Difference) is not null).ShouldBeGreaterThan(3);
        foreach (var row in place.WithParts.Where(row => shown.Find(row, PlaceColumn.Difference) is not null))
            shown.Find(row, PlaceColumn.Own).ShouldBe(shown.Find(row, PlaceColumn.Group) + shown.Find(row, PlaceColumn.Difference), row.Indicator.Id);
    }

    [Fact]
    public void Every_number_is_a_neighbour_of_its_exact_value()
    {
        var (place, shown) = Read();
        foreach (var row in place.WithParts)
        {
            foreach (var column in Enum.GetValues<PlaceColumn>())
            {
                if (shown.Find(row, column) is { } number)
                    Math.Abs((double)number - ShownPlace.ValueOf(row, column).Number!.Value).ShouldBeLessThan(0.1 + 1e-9, $"{row.Indicator.Id} {column}");
            }
        }
    }

    [Fact]
    public void What_is_withheld_has_no_number_in_any_column_that_needs_it()
    {
        var (place, shown) = Read(municipalities: 4, Audience.Circle);

        place.Group.Headline.Value.ShouldBeOfType<FigureValue.Withheld>();
        (shown.Find(place, PlaceColumn.Group), shown.Find(place, PlaceColumn.Difference)).ShouldBe((null, null));
        shown.Find(place, PlaceColumn.Own).ShouldNotBeNull();
    }

    private static (PlaceRow Costs, ShownPlace Shown) Read(int municipalities = 12, Audience audience = Audience.Internal)
    {
        var country = new Country();
        foreach (var number in Enumerable.Range(1, municipalities))
        {
            foreach (var year in (int[])[2023, 2024])
            {
                var (code, inhabitants) = ($"GM{number:00}", 7_001 * number);
                country.Municipality(code, year, inhabitants)
                    .Costs(code, year, 31_337L * number, 47_111L * (number + 3) + year, 17_171L * number)
                    .Software(code, year, "software.primary-process", 1_234_567L * number)
                    .Personnel(code, year, "personnel.ict-management", Employment.Own, 500, 2_345_678L + number)
                    .Infrastructure(code, year, "infrastructure.workplace.hardware", 345_678L * number);
            }
        }

        var catalogue = Country.Catalogue;
        var observations = Observations.Of(country.Data(), catalogue, new Edition(2025), cores: 1);
        var results = new BenchmarkEngine(catalogue, observations, new ComputeOptions(false, 1)).Compute(observations, new Edition(2025));
        var publication = audience == Audience.Internal
            ? DisclosureControl.ForTeam(results)
            : DisclosureControl.Release(results, audience, Disclosure.Protection.Protector.Plan(results, catalogue, null, 1));
        var own = DisclosureControl.Own(results, Zandwijk);
        var group = new GroupFinder(publication, DisclosureControl.Shared(results), catalogue).Find(GroupChoice.Standard, own, 2024, [])!;
        var costs = new PlaceReader(own, publication.Deflator, catalogue).Read(2024, group)!.Costs;
        return (costs, ShownPlace.Of(costs, 1));
    }
}
