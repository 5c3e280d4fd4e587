namespace Maatstaf.Demo_Tests;

/// <summary>
/// The computed statistics of the demo country are the published ones. Each row of published-figures-2025.csv is a test;
/// how a row is computed follows from its statistic and its group.
/// </summary>
public sealed class PublishedFiguresTests
{
    // CBS, population on 1 January: 16.9 million in 2015, 17 942 942 in 2024 (table 03759ned).
    private static readonly Dictionary<int, double> NationalInhabitants = new() { [2015] = 16_900_000, [2024] = 17_942_942 };

    internal static readonly Figures Figures = Figures.Of(Country.Package);

    public static TheoryData<string> Ids => [.. PublishedFigure.All.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_demo_country_gives_the_published_figure(string id)
    {
        var figure = PublishedFigure.All.Single(f => f.Id == id);
        Computed(figure).ShouldBe(figure.Value, figure.Tolerance, id);
    }

    [Fact]
    public void Every_published_figure_is_there_once()
    {
        PublishedFigure.All.Count.ShouldBe(125);
        PublishedFigure.All.Select(f => f.Id).ShouldBeUnique();
    }

    private static double Computed(PublishedFigure figure) => figure.Statistic switch
    {
        "count" or "sum" => Participants(figure),
        "headline" when figure.Indicator.EndsWith(" at prices of 2015", StringComparison.Ordinal) =>
            Figures.Get(figure.Indicator[..^" at prices of 2015".Length], figure.OneYear, "real_2015"),
        "headline" => Figures.Headline(figure.Indicator, figure.OneYear),
        "headline x national inhabitants" => Figures.Headline("software.cost-per-inhabitant", figure.OneYear) * NationalInhabitants[figure.OneYear],
        "difference of headlines" => Figures.Headline(figure.Indicator, figure.TwoYears.Later) - Figures.Headline(figure.Indicator, figure.TwoYears.Earlier),
        "growth of headline" => (Figures.Headline(figure.Indicator, figure.TwoYears.Later) / Figures.Headline(figure.Indicator, figure.TwoYears.Earlier)) - 1,
        "growth of headline at constant prices" => RealGrowth(figure),
        "ratio of headlines" => RatioOfGroups(figure),
        "forecast of headline" => Figures.SaasForecast(figure.OneYear),
        _ => throw new InvalidOperationException($"No way is known to compute '{figure.Statistic}'."),
    };

    private static double Participants(PublishedFigure figure)
    {
        var count = Figures.Results.Participants.Single(p => p.Year == figure.OneYear);
        return figure.Indicator switch
        {
            "participants" => count.Municipalities,
            "inhabitants" => count.Inhabitants,
            "partnerships" => count.Partnerships,
            "participants in a partnership" => count.InPartnership,
            _ => throw new InvalidOperationException($"Nothing is known to count for '{figure.Indicator}'."),
        };
    }

    private static double RealGrowth(PublishedFigure figure)
    {
        var (indicator, (later, earlier)) = (figure.Indicator[..^" real".Length], figure.TwoYears);
        return (Figures.Get(indicator, later, $"real_{earlier}") / Figures.Headline(indicator, earlier)) - 1;
    }

    private static double RatioOfGroups(PublishedFigure figure)
    {
        if (figure.Group == "high / low operational efficiency") return Figures.EfficientAgainstRest(figure.OneYear);

        var groups = figure.Group.Split(" / ");
        return Figures.Headline(figure.Indicator, figure.OneYear, Classes(groups[0])) / Figures.Headline(figure.Indicator, figure.OneYear, Classes(groups[1]));
    }

    private static string[] Classes(string group) => group.Trim('(', ')').Split(" and ");
}
