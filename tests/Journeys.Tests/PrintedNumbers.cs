using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Journeys_Tests;

/// <summary>The numbers in the tables of a report, each of which is really on the paper.</summary>
internal sealed class PrintedNumbers
{
    private readonly Dictionary<(string Indicator, int Year, string Group, string Statistic), Printed> numbers = [];
    private readonly string paper;

    public PrintedNumbers(TrendReport report, BenchmarkCatalogue catalogue, string paper)
    {
        this.paper = Squeezed(paper);
        var blocks = report.Chapters.SelectMany(static chapter => chapter.Blocks).OfType<TableBlock>().ToArray();
        foreach (var table in catalogue.YearTables)
        {
            var block = blocks.Single(block => block.Caption == table.Caption);
            foreach (var row in block.Rows.Where(IsOnPaper))
            {
                for (var column = 1; column < row.Count; column++)
                    Keep(table, column - 1, int.Parse(row[0].Dutch, CultureInfo.InvariantCulture), row[column].Dutch);
            }
        }

        Participants = blocks.Single(static block => block.Caption.Dutch == "Deelnemers per boekjaar").Rows.Where(IsOnPaper)
            .ToDictionary(static row => int.Parse(row[0].Dutch, CultureInfo.InvariantCulture), static row => (IReadOnlyList<Printed>)[.. row.Skip(1).Select(static cell => Printed.Of(cell.Dutch))]);
        Market = FigureTable.Of(report.Figures.Single(static figure => figure.Number == 7).Chart).Rows
            .ToDictionary(static row => int.Parse(row.Name.Dutch, CultureInfo.InvariantCulture), row => Printed.Of(OnPaper(row.Cells[0].Text.Dutch), 1e6));
        Halves = [.. FigureTable.Of(report.Figures.Single(static figure => figure.Number == 22).Chart).Rows.Select(row => Printed.Of(OnPaper(row.Cells[^1].Text.Dutch)))];
        Forecast = blocks.Single(static block => block.Caption.Dutch.EndsWith("verwacht, in procent", StringComparison.Ordinal)).Rows.Where(IsOnPaper)
            .Select(static row => Printed.Of(row[1].Dutch, 0.01)).ToArray() is var shares ? new Printed(shares.Min(static share => share.Low), shares.Max(static share => share.High)) : default;
    }

    /// <summary>By year: municipalities, inhabitants, in a partnership, partnerships.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Printed>> Participants { get; }

    public IReadOnlyDictionary<int, Printed> Market { get; }

    /// <summary>ICT cost of the higher and of the lower half.</summary>
    public IReadOnlyList<Printed> Halves { get; }

    /// <summary>The band of the first year ahead.</summary>
    public Printed Forecast { get; }

    public Printed? Find(string indicator, int year, string group = "all", string statistic = "headline") =>
        numbers.TryGetValue((indicator, year, group, statistic), out var printed) ? printed : null;

    private void Keep(YearTable table, int column, int year, string text)
    {
        if (!char.IsAsciiDigit(text[0]))
            return;
        var indicator = table.Groups.Count > 0 ? table.Indicators[0] : table.Indicators[column];
        var group = table.Groups.Count > 0 ? table.Groups[column].Id : "all";
        numbers.TryAdd((indicator.Id, year, group, table.Statistic), Printed.Of(text, 1 / indicator.Unit.ShownTimes));
    }

    private bool IsOnPaper(IReadOnlyList<LocalisedText> row) => paper.Contains(Squeezed(string.Concat(row.Select(static cell => cell.Dutch))), StringComparison.Ordinal);

    private string OnPaper(string text) => paper.Contains(Squeezed(text), StringComparison.Ordinal) ? text : throw new InvalidOperationException($"'{text}' is not on paper");

    private static string Squeezed(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));
}
