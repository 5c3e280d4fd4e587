using System.Globalization;

namespace Maatstaf.Demo_Tests;

/// <summary>A figure that the benchmark has published, with what the demo country may differ from it.</summary>
public sealed record PublishedFigure(string Id, string Indicator, string Year, string Group, string Statistic, double Value, double Tolerance)
{
    private static readonly Lazy<IReadOnlyList<PublishedFigure>> Figures = new(Read);

    /// <summary>All published figures.</summary>
    public static IReadOnlyList<PublishedFigure> All => Figures.Value;

    /// <summary>The fiscal year, of a figure about one year.</summary>
    public int OneYear => int.Parse(Year, CultureInfo.InvariantCulture);

    /// <summary>The two fiscal years of a change, the later one first.</summary>
    public (int Later, int Earlier) TwoYears
    {
        get
        {
            var years = Year.Split(["-", " vs "], StringSplitOptions.None);
            return (int.Parse(years[0], CultureInfo.InvariantCulture), int.Parse(years[1], CultureInfo.InvariantCulture));
        }
    }

    private static List<PublishedFigure> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "published-figures-2025.csv"));
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => new PublishedFigure(
            cells[0], cells[2], cells[3], cells[4], cells[5], double.Parse(cells[6], CultureInfo.InvariantCulture), double.Parse(cells[8], CultureInfo.InvariantCulture)))];
    }
}
