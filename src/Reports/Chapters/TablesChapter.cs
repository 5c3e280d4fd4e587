using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Reports.Editing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>The appendix: numbers year by year, as tables.</summary>
internal sealed class TablesChapter(ReportContext report) : ChapterWriter(report)
{
    private static readonly LocalisedText FiscalYear = new("Boekjaar", "Fiscal year");

    public override string Id => "tables";

    protected override LocalisedText? Summary() => new("Alle jaren op een rij, om een cijfer op te zoeken.", "All years in a row, to look a figure up.");

    protected override IEnumerable<Block> Opening() => Report.Catalogue.YearTables.Select(Of).OfType<TableBlock>();

    /// <summary>A table; null when none of its years has a number.</summary>
    private TableBlock? Of(YearTable table)
    {
        (Indicator Indicator, string Group, LocalisedText Name)[] columns = table.Groups.Count > 0
            ? [.. table.Groups.Select(group => (table.Indicators[0], group.Id, group.Short))]
            : [.. table.Indicators.Select(static indicator => (indicator, GroupIds.All, Headed(indicator)))];
        IReadOnlyList<LocalisedText>[] rows =
        [
            .. Report.Publication.Years.Where(year => year >= (table.From ?? year) && columns.Any(column => Report.Publication.Find(column.Indicator.Id, year, column.Group, table.Statistic) is not null))
                .Select(year => (IReadOnlyList<LocalisedText>)[Numerals.Year(year), .. columns.Select(column => Cell(table, column.Indicator, year, column.Group))]),
        ];
        return rows.Length == 0 ? null : new TableBlock(table.Caption, [FiscalYear, .. columns.Select(static column => column.Name)], rows);
    }

    private LocalisedText Cell(YearTable table, Indicator indicator, int year, string group) => Report.Publication.Find(indicator.Id, year, group, table.Statistic)?.Value switch
    {
        FigureValue.Known known => Numerals.Of(Wording.Shown(known.Value, indicator.Unit, table.Decimals ?? indicator.Unit.Decimals), table.Decimals ?? indicator.Unit.Decimals),
        FigureValue.Withheld => AddedTextWriter.Withheld,
        _ => new("–", "–"),
    };

    private static LocalisedText Headed(Indicator indicator) => new($"{indicator.Label.Dutch} ({indicator.Unit.Short.Dutch})", $"{indicator.Label.English} ({indicator.Unit.Short.English})");
}
