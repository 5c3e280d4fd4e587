using System.Globalization;

namespace Maatstaf.Attack;

/// <summary>What one row of a statistics file says; a withheld figure has no value.</summary>
public sealed record ShownFigure(
    string Indicator, int Year, string Group, string Statistic, double? Value, int N, int Clusters, string Withheld)
{
    public override string ToString() => $"{Indicator} {Year} {Group} {Statistic}";
}

/// <summary>All that an audience sees of statistics.csv.</summary>
public sealed class ShownFigures
{
    private readonly Dictionary<(string, int, string, string), ShownFigure> figures;

    public ShownFigures(IEnumerable<ShownFigure> figures) =>
        this.figures = figures.ToDictionary(figure => (figure.Indicator, figure.Year, figure.Group, figure.Statistic));

    public IReadOnlyCollection<ShownFigure> All => figures.Values;

    public static ShownFigures Read(string folder)
    {
        var figures = new ShownFigures(CsvTable.Read(folder, "statistics").Select(Parse));
        // Nothing is safe from an attack on nothing.
        return figures.All.Count > 0 ? figures : throw new FileNotFoundException($"{folder} has no statistics.csv with figures in it.");
    }

    public ShownFigure? Find(string indicator, int year, string group, string statistic) =>
        figures.GetValueOrDefault((indicator, year, group, statistic));

    /// <summary>The same file with other figures withheld.</summary>
    public ShownFigures Withhold(Func<ShownFigure, bool> test) =>
        new(All.Select(figure => test(figure) ? figure with { Value = null, Withheld = "secondary" } : figure));

    private static ShownFigure Parse(Func<string, string> cell) => new(
        cell("indicator"),
        int.Parse(cell("year"), CultureInfo.InvariantCulture),
        cell("group"),
        cell("statistic"),
        cell("value").Length == 0 ? null : double.Parse(cell("value"), CultureInfo.InvariantCulture),
        int.Parse(cell("n"), CultureInfo.InvariantCulture),
        int.Parse(cell("clusters"), CultureInfo.InvariantCulture),
        cell("withheld"));
}
