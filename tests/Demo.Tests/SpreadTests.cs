namespace Maatstaf.Demo_Tests;

/// <summary>No spread has ever been published: these bands are the assumption that the demo country keeps to.</summary>
public sealed class SpreadTests
{
    private static readonly Figures Figures = PublishedFiguresTests.Figures;

    public static TheoryData<int> Years => [.. Enumerable.Range(2013, 12)];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_middle_half_of_the_municipalities_lies_apart_as_assumed(int year)
    {
        Width("ict.cost-per-inhabitant", year).ShouldBeInRange(1.08, 1.50);
        Width("software.primary-process.cost-per-inhabitant", year).ShouldBeInRange(1.15, 2.20);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_mean_of_the_municipalities_is_not_far_from_the_headline(int year)
    {
        var ratio = Figures.Get("ict.cost-per-inhabitant", year, "mean") / Figures.Headline("ict.cost-per-inhabitant", year);
        ratio.ShouldBeInRange(0.9, 1.1);
    }

    [Fact]
    public void The_change_of_2024_is_partly_one_of_composition()
    {
        var matched = Figures.Get("ict.cost-per-inhabitant", 2024, "matched_n");
        matched.ShouldBeInRange(15, 26);
        Figures.Get("ict.cost-per-inhabitant", 2024, "like_for_like").ShouldBeInRange(4, 9);
        Math.Abs(Figures.Get("ict.cost-per-inhabitant", 2024, "composition")).ShouldBeInRange(0.5, 3);
    }

    private static double Width(string indicator, int year) => Figures.Get(indicator, year, "p75") / Figures.Get(indicator, year, "p25");
}
