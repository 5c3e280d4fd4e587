using System.Globalization;
using System.Text;
using Maatstaf.Charts;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports_Tests;

/// <summary>A chart as table and as CSV, and all figures as statistics.csv.</summary>
public sealed class FormTests
{
    private static readonly Chart Mixed = new()
    {
        Kind = ChartKind.Lines,
        Unit = Publications.Catalogue.Indicator("software.saas-share").Unit,
        ValueName = new("procent", "percent"),
        CategoryName = new("Boekjaar", "Fiscal year"),
        Decimals = 1,
        Categories = [new("2022", "2022"), new("2023", "2023"), new("2024, \"nieuw\"", "2024, \"new\"")],
        Series =
        [
            new("a", new("Eén", "One"), SeriesRole.Accent, [new(new FigureValue.Known(0.1 + 0.2), 0.25, 0.35, 27, 15), ChartPoint.Gap, new(new FigureValue.Known(0), N: 27, Clusters: 15)]),
            new("b", new("Twee", "Two"), SeriesRole.Context, [new(new FigureValue.Withheld("n<5")), new(new FigureValue.NotApplicable()), new(new FigureValue.Known(-0.125))]),
        ],
    };

    [Fact]
    public void A_table_tells_missing_zero_not_applicable_and_withheld_apart()
    {
        var table = FigureTable.Of(Mixed);
        table.Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text.Dutch))).ShouldBe(["30,0|afgeschermd (n<5)", "|n.v.t.", "0,0|\u221212,5"]);
        table.Rows[0].Cells[0].Text.English.ShouldBe("30.0");
    }

    [Fact]
    public void A_csv_holds_exactly_what_is_drawn() =>
        FigureCsv.Write(Mixed, Language.Dutch).ShouldBe(string.Join('\n',
            "category,series,value,unit,n,clusters,interval_low,interval_high,state",
            "2022,a,0.30000000000000004,ratio,27,15,0.25,0.35,known",
            "2022,b,,ratio,,,,,withheld: n<5",
            "2023,a,,ratio,,,,,missing",
            "2023,b,,ratio,,,,,not-applicable",
            "\"2024, \"\"nieuw\"\"\",a,0,ratio,27,15,,,known",
            "\"2024, \"\"nieuw\"\"\",b,-0.125,ratio,,,,,known",
            ""));

    [Fact]
    public void Statistics_are_written_as_the_data_package_says()
    {
        var publication = Publications.Of(5, 2023, 2024);
        var lines = Written(publication).Split('\n');
        lines[0].ShouldBe("indicator,year,group,statistic,value,n,clusters,withheld");
        lines[^1].ShouldBeEmpty();
        lines.Length.ShouldBe(publication.Figures.Count + 2);
        foreach (var (line, figure) in lines.Skip(1).Zip(publication.Figures))
        {
            var cells = line.Split(',');
            cells.Length.ShouldBe(8);
            (cells[0], cells[1], cells[2], cells[3]).ShouldBe((figure.Key.Indicator, $"{figure.Key.Year}", figure.Key.Group, figure.Key.Statistic));
            BitConverter.DoubleToInt64Bits(double.Parse(cells[4], CultureInfo.InvariantCulture)).ShouldBe(BitConverter.DoubleToInt64Bits(figure.Value.Number!.Value));
            (cells[5], cells[6], cells[7]).ShouldBe(($"{figure.N}", $"{figure.Clusters}", string.Empty));
        }
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    public void No_culture_changes_a_byte_or_a_word(string culture)
    {
        var publication = Publications.Of(9, [.. Enumerable.Range(2004, 21)]);
        var expected = Everything(publication);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Everything(publication).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything(Disclosure.Publication publication)
    {
        var report = TrendReportBuilder.Build(publication, Publications.Catalogue);
        return string.Join('\n',
            Read.Texts(report).Select(static text => $"{text.Dutch} / {text.English}")
                .Concat(report.Figures.Select(static figure => FigureCsv.Write(figure.Chart, Language.Dutch)))
                .Append(Written(publication)));
    }

    private static string Written(Disclosure.Publication publication)
    {
        using var stream = new MemoryStream();
        StatisticsFile.Write(publication, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
