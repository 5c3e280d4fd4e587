using System.Globalization;
using System.Text;
using Maatstaf.Lists;
using Maatstaf.Lists.Mapping;
using Maatstaf.Spreadsheets;

namespace Maatstaf.Lists_Tests;

/// <summary>Lists as they really come: each is read, or says in a sentence why not.</summary>
public sealed class OddListTests
{
    static OddListTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Any_delimiter_is_read(char delimiter)
    {
        var text = "Applicatie;Leverancier;Kosten\nZaakster;Noorderlicht;100\nLoonwijzer;Zuidwester;200\n".Replace(';', delimiter);
        var reading = Reading.Applications(text).Accept();
        reading.Rows.Select(static row => (row["application"], row["supplier"], row["amount_eur"])).ShouldBe([("Zaakster", "Noorderlicht", "100"), ("Loonwijzer", "Zuidwester", "200")]);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Any_encoding_is_read(string encoding)
    {
        var table = Reading.Csv("Applicatie;Leverancier;Kosten\nCoördinator één;Zuidwéster;€ 1.250,00\n", Encoding.GetEncoding(encoding));
        var row = Reading.Open(ListKind.Applications, table).Accept().Rows.Single();
        (row["application"], row["supplier"], row["amount_eur"]).ShouldBe(("Coördinator één", "Zuidwéster", "1250"));
    }

    [Fact]
    public void Headings_on_the_fifth_row_are_found()
    {
        var list = Reading.Applications("Overzicht applicaties;;\nStand;1-1-2026;\n;;\n\nApplicatie;Leverancier;Kosten\nZaakster;Noorderlicht;100\n");
        list.HeaderRow.ShouldBe(5);
        list.Accept().Rows.Single().From.Row.ShouldBe(6);
    }

    [Fact]
    public void Headings_in_two_rows_with_merged_cells_are_joined()
    {
        var list = Reading.Open(ListKind.Applications, Reading.Table(["Applicatie", "Leverancier", "Contract", "", "Kosten"], ["", "", "Begindatum", "Einddatum", "per jaar"], ["Zaakster", "Noorderlicht", "1-1-2020", "31-12-2027", "100"]));
        list.Columns.Select(static column => column.Heading).ShouldBe(["Applicatie", "Leverancier", "Contract Begindatum", "Contract Einddatum", "Kosten per jaar"]);
        list.Problems.ShouldContain(static problem => problem.Code == "A006");
        var row = list.Accept().Rows.Single();
        (row["contract_end"], row["amount_eur"], row.From.Row).ShouldBe(("2027-12-31", "100", 3));
    }

    [Fact]
    public void The_row_of_headings_can_be_chosen()
    {
        var table = Reading.Table(["Applicatie", "Leverancier", "Kosten"], ["Naam", "Van", "Kosten"], ["Zaakster", "Noorderlicht", "100"]);
        Reading.Open(ListKind.Applications, table, headerRow: 2).Rows.Count.ShouldBe(1);
        Reading.Open(ListKind.Applications, table, headerRow: 9).Problems.Single().Code.ShouldBe("A001");
    }

    [Theory]
    [InlineData("Totaal;;300,00\n")]
    [InlineData("Eindtotaal 2025;;300,00\n")]
    [InlineData(";;300,00\n")]
    public void A_row_of_totals_is_left_out_with_a_sentence(string total)
    {
        var reading = Reading.Applications("Applicatie;Leverancier;Kosten\nZaakster;Noorderlicht;100,00\nLoonwijzer;Zuidwester;200,00\n" + total).Accept();
        reading.Sum("amount_eur").ShouldBe(300);
        reading.Problems.Single(static problem => problem.Code == "A002").Sentence.Dutch.ShouldBe("Rij 4 telt andere rijen op. Wij laten deze rij weg.");
    }

    [Fact]
    public void An_application_that_is_called_after_a_total_stays()
    {
        Reading.Applications("Applicatie;Leverancier;Kosten\nTotaal Overzicht;Noorderlicht;100\n").Accept().Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void The_total_of_a_staff_list_is_recognised_though_its_word_stands_under_names()
    {
        var reading = Reading.Staff("Naam;Functie;Dienstverband;FTE;Kosten\nJ. Jansma;Architect;Vast;1;100\nK. Klaasma;Architect;Vast;1;100\nTotaal;;;2;200\n").Accept();
        reading.Sum("fte").ShouldBe(2);
        reading.Codes().ShouldContain("A002");
    }

    [Theory]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("€ 1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("€1 234,5", "1234.5")]
    [InlineData("1'234.50", "1234.5")]
    [InlineData("EUR 12,-", "12")]
    [InlineData("12,50-", "-12.5")]
    [InlineData("(12,50)", "-12.5")]
    [InlineData("-€ 12,50", "-12.5")]
    [InlineData("0,5", "0.5")]
    [InlineData("0", "0")]
    public void Money_is_read_as_people_write_it(string written, string expected)
    {
        Reading.Open(ListKind.Applications, Reading.Table(["Applicatie", "Kosten"], ["Een", written])).Accept().Rows.Single()["amount_eur"].ShouldBe(expected);
    }

    [Fact]
    public void A_column_tells_what_its_points_mean_when_one_number_does_not()
    {
        var dutch = Reading.Open(ListKind.Applications, Reading.Table(["Applicatie", "Kosten"], ["Een", "1.234"], ["Twee", "12,50"])).Accept();
        dutch.Rows.Select(static row => row["amount_eur"]).ShouldBe(["1234", "12.5"]);
        var english = Reading.Open(ListKind.Staff, Reading.Table(["Functie", "FTE", "Kosten"], ["Architect", "1.234", "1"], ["Architect", "0.5", "1"])).Accept();
        english.Rows.Single()["fte"].ShouldBe("1.734");
    }

    [Fact]
    public void A_number_that_may_be_two_in_a_mixed_column_is_asked_and_not_guessed()
    {
        var reading = Reading.Open(ListKind.Applications, Reading.Table(["Applicatie", "Kosten"], ["Een", "1.234"], ["Twee", "12,50"], ["Drie", "12.50"])).Accept();
        reading.Rows.Select(static row => row["amount_eur"]).ShouldBe(["", "12.5", "12.5"]);
        var said = reading.Problems.Single(static problem => problem.Code == "A011");
        (said.Place.Line, said.Place.Column, said.Place.Sheet).ShouldBe((2, 2, "Blad1"));
    }

    [Theory]
    [InlineData("circa 100", "A010")]
    [InlineData("12.34.56", "A010")]
    [InlineData("99999999999999999999", "A010")]
    [InlineData("1,2345", "A015")]
    public void What_is_no_clean_amount_is_said(string written, string code)
    {
        var reading = Reading.Open(ListKind.Applications, Reading.Table(["Applicatie", "Kosten"], ["Een", written], ["Twee", "1"])).Accept();
        reading.Problems.ShouldContain(problem => problem.Code == code && problem.Place.Line == 2);
        reading.Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Amounts_in_thousands_are_seen_in_the_heading()
    {
        Reading.Open(ListKind.Applications, Reading.Table(["Applicatie", "Kosten (x € 1.000)"], ["Een", "12,5"])).Accept().Rows.Single()["amount_eur"].ShouldBe("12500");
    }

    [Fact]
    public void Percentages_that_a_spreadsheet_keeps_as_fractions_become_percentages()
    {
        var table = new SheetTable("Blad1", false, [new(1, [Reading.Text("Applicatie"), Reading.Text("Kosten"), Reading.Text("Indexatie")]), new(2, [Reading.Text("Een"), new(CellKind.Number, "1"), new(CellKind.Number, "0.035")])]);
        var reading = Reading.Open(ListKind.Applications, table).Accept();
        reading.Rows.Single()["indexation_pct"].ShouldBe("3.5");
        reading.Codes().ShouldContain("A016");
    }

    [Theory]
    [InlineData("46022", "2025-12-31", "A013")]
    [InlineData("31.12.2025", "2025-12-31", null)]
    [InlineData("31 december 2025", "2025-12-31", null)]
    [InlineData("31 dec 2025", "2025-12-31", null)]
    [InlineData("20251231", "2025-12-31", null)]
    [InlineData("2025-12-31T00:00:00", "2025-12-31", null)]
    [InlineData("onbepaalde tijd", "", null)]
    [InlineData("31-13-2025", "", "A012")]
    public void Days_are_read_as_people_write_them(string written, string expected, string? code)
    {
        var reading = Reading.Open(ListKind.Applications, Reading.Table(["Applicatie", "Kosten", "Einddatum"], ["Een", "1", written], ["Twee", "1", "1-1-2030"])).Accept();
        reading.Rows[0]["contract_end"].ShouldBe(expected);
        reading.Codes().Where(static found => found is "A012" or "A013").ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Empty_columns_and_rows_are_no_lines()
    {
        var list = Reading.Applications("Applicatie;;Kosten;;\n;;;;\nEen;;100;;\n;;;;\n");
        list.Columns.Count.ShouldBe(2);
        list.Accept().Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void Double_headings_are_told_apart()
    {
        var list = Reading.Applications("Applicatie;Kosten;Kosten\nEen;100;200\n");
        list.Problems.Single(static problem => problem.Code == "A004").Place.Column.ShouldBe(3);
        var first = MappingSuggestion.For(list, Reading.Rules).Accepted();
        Lists.Reading.ListReading.Apply(list, first, Reading.Rules).Sum("amount_eur").ShouldBe(100);
        var second = first.With(new ColumnChoice("Kosten", 1, string.Empty)).With(new ColumnChoice("Kosten", 2, "amount_eur"));
        Lists.Reading.ListReading.Apply(list, second, Reading.Rules).Sum("amount_eur").ShouldBe(200);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+Plus")]
    [InlineData("-Min")]
    [InlineData("@Apenstaart")]
    public void A_name_that_starts_like_a_formula_stays_a_name(string name)
    {
        Reading.Applications($"Applicatie;Kosten\n{name};1\n").Accept().Rows.Single()["application"].ShouldBe(name);
    }

    [Fact]
    public void A_line_break_within_quotes_becomes_a_space()
    {
        var rows = Reading.Applications("Applicatie;Kosten\n\"Zaakster\r\n; deel 2\";1\nLoonwijzer;2\n").Accept().Rows;
        rows.Select(static row => row["application"]).ShouldBe(["Zaakster ; deel 2", "Loonwijzer"]);
        rows[1].From.Row.ShouldBe(4);
    }

    [Fact]
    public void Ten_thousand_rows_are_all_lines()
    {
        var text = new StringBuilder("Applicatie;Leverancier;Kosten;Hosting\n");
        for (var row = 1; row <= 10_000; row++)
            text.Append(CultureInfo.InvariantCulture, $"App {row};Leverancier {row % 70};{row},25;{(row % 2 == 0 ? "SaaS" : "Lokaal")}\n");
        var reading = Reading.Applications(text.ToString()).Accept();
        reading.Rows.Count.ShouldBe(10_000);
        reading.Sum("amount_eur").ShouldBe(50_005_000m + 2_500m);
    }

    [Fact]
    public void A_column_of_citizen_service_numbers_is_thrown_away_from_any_list()
    {
        var list = Reading.Applications("Applicatie;Kosten;Nummer\nEen;1;111222333\nTwee;2;123456782\nDrie;3;999990019\n");
        list.Dropped.Single().Column.Heading.ShouldBe("Nummer");
    }

    [Fact]
    public void A_contact_person_of_an_application_is_thrown_away()
    {
        var list = Reading.Applications("Applicatie;Contactpersoon;Kosten\nEen;P. Verzonnen;1\n");
        list.Problems.Single(static problem => problem.Code == "A003").Sentence.Dutch.ShouldStartWith("De kolom 'Contactpersoon' gaat over personen.");
    }

    [Fact]
    public void Errors_of_a_spreadsheet_are_blank_and_said()
    {
        var table = new SheetTable("Blad1", false, [new(1, [Reading.Text("Applicatie"), Reading.Text("Kosten")]), new(2, [Reading.Text("Een"), new(CellKind.Error, "#REF!")]), new(3, [Reading.Text("Twee"), Reading.Text("5")])]);
        var reading = Reading.Open(ListKind.Applications, table).Accept();
        reading.Rows[0]["amount_eur"].ShouldBe(string.Empty);
        reading.Codes().ShouldContain("A014");
    }

    [Fact]
    public void Hidden_rows_count_and_are_said()
    {
        var table = Reading.Table(["Applicatie", "Kosten"], ["Een", "1"]);
        var hidden = table with { Rows = [table.Rows[0], table.Rows[1] with { IsHidden = true }] };
        var list = Reading.Open(ListKind.Applications, hidden);
        list.Problems.Single().Code.ShouldBe("A005");
        list.Accept().Rows.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("1;2;3\n4;5;6\n", "A001")]
    [InlineData("Applicatie;Leverancier;Kosten\n", "A007")]
    public void A_list_without_headings_or_lines_says_so(string text, string code)
    {
        var list = Reading.Applications(text);
        list.Problems.Select(static problem => problem.Code).ShouldBe([code]);
        list.Accept().Rows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("-3")]
    public void Licences_are_whole_numbers(string written)
    {
        var reading = Reading.Applications($"Applicatie;Aantal licenties;Kosten\nEen;{written};1\n").Accept();
        reading.Rows.Single()["licences_contracted"].ShouldBe(string.Empty);
        reading.Codes().ShouldContain("A017");
    }
}
