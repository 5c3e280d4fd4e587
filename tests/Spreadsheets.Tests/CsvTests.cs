using System.Text;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Spreadsheets_Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("naam;bedrag\nA;1.234,56\nB;2,00\n")]
    [InlineData("naam,bedrag\nA,\"1.234,56\"\nB,\"2,00\"\n")]
    [InlineData("naam\tbedrag\r\nA\t1.234,56\r\nB\t2,00\r\n")]
    [InlineData("naam|bedrag\nA|1.234,56\nB|2,00")]
    [InlineData("sep=;\nnaam;bedrag\nA;1.234,56\nB;2,00\n")]
    public void Any_usual_delimiter_is_found_out(string text)
    {
        var reading = Read.Csv(text);
        reading.Problems.ShouldBeEmpty();
        reading.Lines().ShouldBe(["naam|bedrag", "A|1.234,56", "B|2,00"]);
    }

    [Fact]
    public void Decimal_commas_do_not_make_columns()
    {
        Read.Csv("functie;fte;kosten\nbeheer;1,5;2,25\nadvies;2,5;3,75\n").Lines().ShouldBe(["functie|fte|kosten", "beheer|1,5|2,25", "advies|2,5|3,75"]);
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1252", "utf-8 without mark", "utf-16 without mark"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Letters_with_accents_survive_in_any_encoding(string name)
    {
        const string text = "naam;plaats\nReünie;Coördinatie €\n";
        byte[] bytes = name switch
        {
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            "utf-8 without mark" => new UTF8Encoding(false).GetBytes(text),
            "utf-16 without mark" => Encoding.Unicode.GetBytes(text),
            _ => [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(text)],
        };
        var reading = Read.File(bytes, "lijst.csv");
        reading.Lines().ShouldBe(["naam|plaats", "Reünie|Coördinatie €"]);
        reading.Codes().ShouldBe(name == "windows-1252" ? ["X040"] : []);
    }

    [Fact]
    public void Row_numbers_are_lines_of_the_file_also_after_blank_lines_and_texts_of_more_lines()
    {
        var rows = Read.Csv("a;b\n\n1;\"twee\nregels\"\n;\n3;4\n").Tables.Single().Rows;
        rows.Select(static row => row.Number).ShouldBe([1, 3, 6]);
        rows[1][1].Text.ShouldBe("twee\nregels");
    }

    [Fact]
    public void Rows_of_another_width_are_read_and_told()
    {
        var reading = Read.Csv("a;b;c\n1;2\n1;2;3;4\n1;2;3\n");
        reading.Lines().ShouldBe(["a|b|c", "1|2", "1|2|3|4", "1|2|3"]);
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Line).ShouldBe(("X042", 2));
        problem.Sentence.Dutch.ShouldStartWith("2 regels");
    }

    [Fact]
    public void A_quote_that_never_ends_is_refused_with_its_line()
    {
        var reading = Read.Csv("a;b\n1;2\n1;\"twee\n3;4\n");
        reading.IsRefused.ShouldBeTrue();
        reading.Codes().ShouldBe(["X041"]);
        reading.Problems[0].Place.Line.ShouldBe(3);
    }

    [Fact]
    public void Old_line_ends_are_read()
    {
        Read.Csv("a;b\r1;2\r3;4\r").Lines().ShouldBe(["a|b", "1|2", "3|4"]);
    }

    [Fact]
    public void Empty_files_are_refused()
    {
        Read.File([], "leeg.csv").Codes().ShouldBe(["X001"]);
        Read.Csv("\n\n").Codes().ShouldBe(["X036"]);
    }

    [Fact]
    public void Texts_made_safe_come_back_as_they_were()
    {
        string[] texts = ["=1+1", "+31", "-5", "@x", "\tx", "\rx", "\nx", "|x", "%x", "'=x", "''", "'s avonds", "x\"y;z", " x "];
        var file = string.Concat(texts.Select(static text => $"a;{SafeCell.CsvField(text, ';')}\n"));
        Read.Csv(file).Tables.Single().Rows.Select(static row => row[1].Text).ShouldBe(texts);
        texts[..9].ShouldAllBe(static text => SafeCell.IsDangerous(text) && SafeCell.ToCsv(text).StartsWith('\''));
    }
}
