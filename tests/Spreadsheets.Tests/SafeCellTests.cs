using CsCheck;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Spreadsheets_Tests;

public sealed class SafeCellTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["=+-@\t\r\n|%' ab\";,1.é"], 0, 12],
        Gen.String);

    [Fact]
    public void Any_text_survives_being_made_safe()
    {
        Texts.Sample(static text => SafeCell.FromCsv(SafeCell.ToCsv(text)) == text, iter: 10_000);
    }

    [Fact]
    public void Nothing_that_is_written_starts_a_formula()
    {
        Texts.Sample(static text => !SafeCell.IsDangerous(SafeCell.ToCsv(text)), iter: 10_000);
    }

    [Fact]
    public void Any_text_survives_a_file()
    {
        var shown = Texts.Where(static text => !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal) && IsWhole(text));
        Gen.Select(shown, shown).Sample(
            static (first, second) =>
            {
                var file = $"kop;kop;kop\nx;{SafeCell.CsvField(first, ';')};{SafeCell.CsvField(second, ';')}\n";
                Read.Csv(file).Tables.Single().Rows[1].Cells.Select(static cell => cell.Text).ShouldBe(["x", first, second]);
            },
            iter: 10_000);
    }

    // Half a surrogate pair is no text in any encoding.
    private static bool IsWhole(string text) => text.EnumerateRunes().All(static rune => rune != System.Text.Rune.ReplacementChar);
}
