using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Corpus;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Spreadsheets_Tests;

/// <summary>Short ways to read what a test made.</summary>
internal static class Read
{
    public static SpreadsheetLimits Limits { get; } = BenchmarkCatalogue.Shipped().SpreadsheetLimits;

    public static SpreadsheetReading File(byte[] content, string name = "lijst.xlsx", SpreadsheetLimits? limits = null) =>
        SpreadsheetReader.Read(new MemoryStream(content), name, limits ?? Limits, clock: null, TestContext.Current.CancellationToken);

    public static SpreadsheetReading Of(RawWorkbook workbook, SpreadsheetLimits? limits = null) => File(workbook.ToBytes(), limits: limits);

    public static SpreadsheetReading Rows(string rows) => Of(RawWorkbook.WithRows(rows));

    public static SpreadsheetReading Csv(string text, Encoding? encoding = null) => File((encoding ?? Encoding.UTF8).GetBytes(text), "lijst.csv");

    public static IEnumerable<string> Codes(this SpreadsheetReading reading) => reading.Problems.Select(static problem => problem.Code);

    /// <summary>The cells of the only table as text: cells joined by a bar.</summary>
    public static IEnumerable<string> Lines(this SpreadsheetReading reading) =>
        reading.Tables.ShouldHaveSingleItem().Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text)));
}
