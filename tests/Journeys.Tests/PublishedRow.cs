using System.Globalization;

namespace Maatstaf.Journeys_Tests;

/// <summary>A figure that the benchmark has published.</summary>
internal sealed record PublishedRow(string Id, string Indicator, string Years, string Group, string Statistic, double Value, double Tolerance)
{
    public static IReadOnlyList<PublishedRow> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "published-figures-2025.csv")).Skip(1).Select(static line => line.Split(',')).Select(static cells => new PublishedRow(
            cells[0], cells[2], cells[3], cells[4], cells[5], double.Parse(cells[6], CultureInfo.InvariantCulture), double.Parse(cells[8], CultureInfo.InvariantCulture))),
    ];

    private int[] Year => [.. Years.Split(["-", " vs "], StringSplitOptions.None).Select(static year => int.Parse(year, CultureInfo.InvariantCulture))];

    /// <summary>What the paper says of it; null = nothing.</summary>
    public Printed? SaidBy(PrintedNumbers paper) => Statistic switch
    {
        "count" or "sum" => paper.Participants[Year[0]][Array.IndexOf(["participants", "inhabitants", "participants in a partnership", "partnerships"], Indicator)],
        "headline" when Indicator.EndsWith(" at prices of 2015", StringComparison.Ordinal) => paper.Find(Indicator[..^" at prices of 2015".Length], Year[0], statistic: "real_2015"),
        "headline" => paper.Find(Indicator, Year[0]),
        "headline x national inhabitants" => paper.Market[Year[0]],
        "difference of headlines" => paper.Find(Indicator, Year[0]) - paper.Find(Indicator, Year[1]),
        "growth of headline" => (paper.Find(Indicator, Year[0]) / paper.Find(Indicator, Year[1]))?.Less(1),
        "growth of headline at constant prices" => (paper.Find(RealOf, Year[0], statistic: $"real_{Year[1]}") / paper.Find(RealOf, Year[1]))?.Less(1),
        "ratio of headlines" when Group.StartsWith("high", StringComparison.Ordinal) => paper.Halves[0] / paper.Halves[1],
        "ratio of headlines" => RatioOn(paper),
        "forecast of headline" => paper.Forecast,
        _ => null,
    };

    private string RealOf => Indicator[..^" real".Length];

    /// <summary>Two groups together lie between the lower and the higher of the two.</summary>
    private Printed? RatioOn(PrintedNumbers paper)
    {
        var sides = Group.Split(" / ").Select(side => side.Trim('(', ')').Split(" and ").Select(group => paper.Find(Indicator, Year[0], group)).ToArray()).ToArray();
        if (sides.SelectMany(static side => side).Any(static number => number is null))
            return null;
        var both = sides.Select(static side => new Printed(side.Min(static number => number!.Value.Low), side.Max(static number => number!.Value.High))).ToArray();
        return both[0] / both[1];
    }
}
