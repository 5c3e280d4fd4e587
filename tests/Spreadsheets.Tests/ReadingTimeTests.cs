using System.Text;
using Maatstaf.Corpus;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Spreadsheets_Tests;

/// <summary>Reading one file stops when it takes longer than the catalogue allows; no test waits for it.</summary>
public sealed class ReadingTimeTests
{
    [Fact]
    public void A_workbook_that_takes_too_long_is_refused_with_a_sentence()
    {
        var reading = ReadSlowly(RawWorkbook.WithRows(Rows(500)).ToBytes(), "werkmap.xlsx", Read.Limits.LongestReading);
        reading.IsRefused.ShouldBeTrue();
        reading.Tables.ShouldBeEmpty();
        reading.Codes().ShouldBe(["X043"]);
        reading.Problems[0].Sentence.Dutch.ShouldContain("langer dan 5 seconden");
    }

    [Fact]
    public void A_csv_that_takes_too_long_is_refused_at_the_line_that_was_reached()
    {
        var reading = ReadSlowly(Encoding.UTF8.GetBytes("naam;bedrag\nA;1\nB;2\n"), "lijst.csv", Read.Limits.LongestReading / 2);
        reading.Codes().ShouldBe(["X043"]);
        reading.Problems[0].Place.Line.ShouldBe(3);
    }

    [Fact]
    public void A_file_that_takes_exactly_as_long_as_it_may_is_read() =>
        ReadSlowly(Encoding.UTF8.GetBytes("naam;bedrag\n"), "lijst.csv", Read.Limits.LongestReading).IsRefused.ShouldBeFalse();

    [Fact]
    public void Without_a_clock_a_file_may_take_long() =>
        Read.File(Encoding.UTF8.GetBytes("naam;bedrag\nA;1\n"), "lijst.csv", Read.Limits with { LongestReading = TimeSpan.Zero }).IsRefused.ShouldBeFalse();

    [Fact]
    public void The_catalogue_allows_five_seconds() => Read.Limits.LongestReading.ShouldBe(TimeSpan.FromSeconds(5));

    private static SpreadsheetReading ReadSlowly(byte[] content, string name, TimeSpan eachLook) =>
        SpreadsheetReader.Read(new MemoryStream(content), name, Read.Limits, new SlowClock(eachLook), TestContext.Current.CancellationToken);

    private static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(static row => FormattableString.Invariant($"<row r=\"{row}\"><c r=\"A{row}\"><v>{row * 7919L % 1009}</v></c></row>")));
}
