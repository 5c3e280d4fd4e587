using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Opening;
using Maatstaf.Lists.Reading;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists_Tests;

/// <summary>Reads a list the way a coordinator does who accepts every suggestion.</summary>
internal static class Reading
{
    public static BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    public static Lists.ListRules Rules { get; } = new(Catalogue, 2025);

    public static SheetTable Csv(string text, Encoding? encoding = null)
    {
        var bytes = (encoding ?? Encoding.UTF8).GetBytes(text);
        var preamble = encoding is null ? [] : encoding.GetPreamble();
        using var content = new MemoryStream([.. preamble, .. bytes]);
        var reading = SpreadsheetReader.Read(content, "lijst.csv", Catalogue.SpreadsheetLimits, clock: null);
        reading.IsRefused.ShouldBeFalse(string.Join('\n', reading.Problems));
        return reading.Tables.Single();
    }

    public static OpenedList Open(Lists.ListKind kind, SheetTable table, int? headerRow = null) =>
        OpenedList.Of(table, "lijst.csv", kind, Catalogue.ListWords, headerRow);

    public static OpenedList Applications(string text) => Open(Lists.ListKind.Applications, Csv(text));

    public static OpenedList Staff(string text) => Open(Lists.ListKind.Staff, Csv(text));

    public static ListReading Accept(this OpenedList list) => ListReading.Apply(list, MappingSuggestion.For(list, Rules).Accepted(), Rules);

    public static string[] Codes(this ListReading reading) => [.. reading.Problems.Select(static problem => problem.Code)];

    public static decimal Sum(this ListReading reading, string column) =>
        reading.Rows.Where(row => row[column].Length > 0).Sum(row => decimal.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture));

    public static SheetCell Text(string text) => text.Length == 0 ? SheetCell.Blank : new(CellKind.Text, text);

    public static SheetTable Table(params string[][] rows) => new("Blad1", false, [.. rows.Select(static (cells, at) => new SheetRow(at + 1, [.. cells.Select(Text)]))]);
}
