using Maatstaf.Corpus;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Checks;

namespace Maatstaf.Workbook_Tests;

public sealed class ReadingTests
{
    private static readonly byte[] Template = Sample.WithLastYear.Bytes();

    [Fact]
    public void What_a_person_fills_in_comes_out_with_its_place()
    {
        var reading = Sample.Read(Filled().Save());
        reading.Problems.ShouldAllBe(static problem => problem.Severity == Severity.Informs);
        reading.Tables.ShouldBe(Sample.Catalogue.Form.Tables.Select(static table => table.Id), ignoreOrder: true);
        var software = reading.Rows.Where(static row => row.Table == "software").ToArray();
        software.Select(static row => row.Line).ShouldBe(["1", "8"]);
        software[0]["amount_eur"].ShouldBe("185000.5");
        software[0]["contract_end"].ShouldBe("2027-12-31");
        software[1].SaysTheSameAs(Sample.Row("software", "8", ("category", "software.system"), ("amount_eur", "0.3"), ("hosting", "on-premises"), ("contract_end", "2028-01-31"), ("recharge", "SV02"))).ShouldBeTrue(string.Join(';', software[1].Cells));
        software[1].From.ShouldBe(new Provenance(Way.Workbook, "uitvraag.xlsx", "Software", 9));
        reading.PlaceOf(software[1].From, "amount_eur").ShouldBe(new Place("uitvraag.xlsx", 9, 3) { Sheet = "Software" });
    }

    [Fact]
    public void Moved_columns_added_columns_and_added_rows_are_coped_with()
    {
        var plain = Sample.Read(Filled().Save());
        var moved = Sample.Read(Filled().InsertColumn("Software", 2).InsertColumn("Software", 5).Type("Software", "B4", "Eigen notitie").Type("Software", "B6", "ziet er goed uit").InsertRows("Software", 1, 2).InsertRows("Software", 9, 5).Save());
        Said(moved).ShouldBe(Said(plain));
        moved.Codes().ShouldBe([.. plain.Codes(), "W010"], ignoreOrder: true);
        moved.Problems.Single(static problem => problem.Code == "W010").Sentence.Dutch.ShouldContain("'Eigen notitie'");
    }

    [Fact]
    public void A_workbook_saved_by_LibreOffice_is_read()
    {
        var reading = Sample.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Files", "saved-by-libreoffice.xlsx")));
        // It was saved when the form did not ask yet about laws, nor whether a gain was measured.
        reading.Problems.Single(static problem => problem.Code == "W005").Sentence.Dutch.ShouldContain("Wetgeving");
        reading.Problems.Single(static problem => problem.Code == "W009").Sentence.Dutch.ShouldContain("Winst gemeten");
        var problem = reading.Problems.Single(static problem => problem.Code is not ("W005" or "W009"));
        (problem.Code, problem.Place.Sheet, problem.Place.Line, problem.Place.Column).ShouldBe(("W013", "Kunstmatige intelligentie", 6, 5));
        reading.Rows.Count.ShouldBe(8);
        reading.Rows.Where(static row => row.Table == "software").Select(static row => $"{row.Line} {row["amount_eur"]} {row["application"]}")
            .ShouldBe(["1 185000.5 Zaaksysteem", "2 98000 =Financieel", "7 210300.5 Kantoorpakket", "8 0.3 Reünie & co"]);
        reading.Rows.Single(static row => row.Table == "ai")["cost_eur"].ShouldBe("12.500?");
    }

    public static TheoryData<string, string, string, string> Cells => new()
    {
        { "Software", "B6", "Iets anders", "W012" },
        { "Software", "C6", "1.234", "W013" },
        { "Software", "C6", "circa 1000", "W014" },
        { "Software", "L6", "03/04/2027", "W015" },
        { "Software", "L6", "volgend jaar", "W016" },
        { "Kunstmatige intelligentie", "M6", "misschien", "W017" },
        { "Software", "C6", "-", "W026" },
        { "Kerngegevens", "A6", "n.v.t.", "W014" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_cannot_be_understood_is_a_problem_at_its_cell(string sheet, string cell, string text, string code)
    {
        var reading = Sample.Read(new Desk(Template).Type(sheet, cell, text).Save());
        var problem = reading.Problems.Single(static problem => problem.Severity == Severity.Blocks);
        problem.Code.ShouldBe(code);
        Spreadsheets.CellReference.Of(problem.Place.Line, problem.Place.Column).ShouldBe(cell);
        problem.Place.Sheet.ShouldBe(sheet);
        foreach (var sentence in (string[])[problem.Sentence.Dutch, problem.Sentence.English])
        {
            sentence.ShouldContain(sheet);
            sentence.ShouldContain(cell);
            if (code != "W026")
                sentence.ShouldContain($"'{text}'");
        }
    }

    [Fact]
    public void Errors_and_days_of_the_program_are_problems_at_their_cell()
    {
        var reading = Sample.Read(new Desk(Template)
            .Type("Software", "C6", "#REF!", kind: "e")
            .Number("Software", "C7", "100")
            .Type("Software", "C8", string.Empty, isNumber: true, formula: "C6+1")
            .Save());
        reading.Problems.Where(static problem => problem.Severity == Severity.Blocks).Select(static problem => (problem.Code, problem.Place.Line)).ShouldBe([("W018", 6), ("X032", 8)]);
        reading.Rows.First(static row => row.Line == "1")["amount_eur"].ShouldBe("#REF!?");
    }

    [Fact]
    public void A_day_where_a_number_belongs_is_told()
    {
        // The cell of the column with days keeps its format when it is copied over the amount.
        var bytes = new Desk(Template).Number("Software", "C6", "46752").Style("Software", "C6", like: "L6").Save();
        Sample.Read(bytes).Problems.Where(static problem => problem.Severity == Severity.Blocks).Select(static problem => problem.Code).ShouldBe(["W019"]);
    }

    [Fact]
    public void A_workbook_of_another_organisation_or_year_is_refused()
    {
        var other = Sample.Read(Template, organisation: OrganisationCode.Parse("GM9002"), fiscalYear: 2024);
        other.IsRefused.ShouldBeTrue();
        other.Codes().ShouldBe(["W002", "W003"]);
        other.Rows.ShouldBeEmpty();
        other.Problems[0].Sentence.Dutch.ShouldContain("GM9001");
    }

    [Fact]
    public void Another_version_of_the_form_is_told_and_read()
    {
        Sample.Read(new Desk(Template).Type("_maatstaf", "B1", "7").Save()).Codes().ShouldContain("W004");
    }

    [Fact]
    public void A_file_that_is_not_the_workbook_is_refused()
    {
        Sample.Read("a;b\n1;2\n"u8.ToArray(), "lijst.csv").Codes().ShouldBe(["W028"]);
        Sample.Read(RawWorkbook.WithRows("<row><c><v>1</v></c></row>").ToBytes()).Codes().ShouldBe(["W001"]);
        Sample.Read([]).Codes().ShouldBe(["X001"]);
    }

    [Fact]
    public void Tabs_that_are_gone_added_or_renamed_are_told()
    {
        var reading = Sample.Read(new Desk(Template).Remove("Projecten").AddSheet("Mijn kladblok").Rename("Personeel", "Personeel oud").Save());
        reading.Codes().Where(static code => code is "W005" or "W006").Order().ShouldBe(["W005", "W005", "W006", "W006"]);
        reading.Tables.ShouldNotContain("projects");
        reading.Tables.ShouldNotContain("personnel");
    }

    [Fact]
    public void Headings_that_are_gone_renamed_or_doubled_are_told()
    {
        var reading = Sample.Read(new Desk(Template)
            .Type("Software", "C4", "Bedrag").Type("Software", "F4", "Programma").Type("Software", "G4", "Thema")
            .Type("Projecten", "B4", "x").Type("Projecten", "C4", "y").Type("Projecten", "D4", "z").Type("Projecten", "E4", "q")
            .Save());
        reading.Codes().Where(static code => code is "W007" or "W008" or "W009" or "W010" or "W011").Order().ShouldBe(["W007", "W008", "W009", "W009", "W010", "W010", "W011"]);
        reading.Problems.Single(static problem => problem.Code == "W008").Sentence.Dutch.ShouldContain("Kosten");
        Sample.Read(new Desk(Template).Type("Digitale volwassenheid", "A4", "Id").Save()).Codes().ShouldContain("W008");
    }

    [Fact]
    public void Copied_lines_get_a_number_of_their_own_and_equal_rows_are_asked_about()
    {
        var reading = Sample.Read(new Desk(Template)
            .Number("Software", "C6", "5").Type("Software", "A9", "1").Type("Software", "B9", "Systeemsoftware").Number("Software", "C9", "6")
            .Type("Software", "B10", "Systeemsoftware").Number("Software", "C10", "6")
            .Save());
        reading.Rows.Where(static row => row.Table == "software").Select(static row => row.Line).ShouldBe(["1", "8", "9"]);
        reading.Problems.Single(static problem => problem.Code == "W020").Place.Line.ShouldBe(9);
        reading.Problems.Single(static problem => problem.Code == "W021").Sentence.Dutch.ShouldContain("rij 9");
    }

    [Fact]
    public void Questions_are_known_by_their_code_and_answered_once()
    {
        var reading = Sample.Read(new Desk(Template)
            .Number("Digitale volwassenheid", "C6", "4").Type("Digitale volwassenheid", "A7", "eigen.vraag").Number("Digitale volwassenheid", "C7", "3")
            .Type("Digitale volwassenheid", "A8", "customer.knowing").Number("Digitale volwassenheid", "C8", "2")
            .Save());
        reading.Rows.Where(static row => row.Table == "maturity").Select(static row => (row.Line, Score: row["score"])).ShouldBe([("customer.knowing", "4")]);
        reading.Codes().ShouldContain("W023");
        reading.Codes().ShouldContain("W024");
    }

    [Fact]
    public void The_state_of_a_law_is_chosen_by_its_word_and_a_code_that_is_no_law_is_told()
    {
        var reading = Sample.Read(new Desk(Template)
            .Type("Wetgeving", "C6", "klaar").Number("Wetgeving", "E6", "12.5")
            .Type("Wetgeving", "C7", "bijna klaar")
            .Type("Wetgeving", "A8", "eigen.wet").Type("Wetgeving", "C8", "Klaar")
            .Save());
        var first = Sample.Catalogue.Laws.AskedIn(Sample.FiscalYear).First().Id;
        reading.Rows.First(static row => row.Table == "laws").SaysTheSameAs(Sample.Row("laws", first, ("state", "done"), ("hours", "12.5"))).ShouldBeTrue();
        reading.Problems.Where(static problem => problem.Severity == Severity.Blocks).Select(static problem => (problem.Code, problem.Place.Line)).ShouldBe([("W012", 7), ("W023", 8)]);
    }

    [Fact]
    public void The_key_data_are_one_row()
    {
        var reading = Sample.Read(new Desk(Template).Number("Kerngegevens", "A7", "5").Save());
        reading.Rows.Count(static row => row.Table == "profiles").ShouldBe(1);
        reading.Codes().ShouldContain("W025");
    }

    [Fact]
    public void Of_two_tabs_with_one_name_the_first_counts()
    {
        var reading = Sample.Read(new Desk(Template).Number("Kerngegevens", "C6", "5").AddSheet("Kerngegevens ").Rename("Kerngegevens ", "Kerngegevens").Save());
        reading.Rows.Count(static row => row.Table == "profiles").ShouldBe(1);
        reading.Codes().ShouldContain("W006");
    }

    [Fact]
    public void Hidden_rows_are_read_and_told()
    {
        var reading = Sample.Read(new Desk(Template).Number("Software", "C6", "5").Hide("Software", 6).Save());
        reading.Codes().ShouldContain("W027");
        reading.Rows.ShouldContain(static row => row.Table == "software");
    }

    [Fact]
    public void A_thousand_errors_are_all_listed_once()
    {
        var desk = new Desk(Sample.Empty.Bytes());
        for (var row = 6; row < 1006; row++)
            desk.Type("Infrastructuur", $"C{row}", $"bedrag {row}");
        var wrong = Sample.Read(desk.Save()).Problems.Where(static problem => problem.Code == "W014").ToArray();
        wrong.Select(static problem => problem.Place.Line).ShouldBe(Enumerable.Range(6, 1000));
    }

    [Fact]
    public void Every_check_has_a_code_of_its_own_and_sentences_that_say_what_to_do()
    {
        WorkbookChecks.All.Select(static check => check.Code).ShouldBeUnique();
        WorkbookChecks.All.Select(static check => check.Code).ShouldBe(WorkbookChecks.All.Select(static check => check.Code).Order());
        WorkbookChecks.All.ShouldAllBe(static check => check.Dutch.EndsWith('.') && check.English.EndsWith('.'));
        WorkbookChecks.All.Single(static check => check.Code == "W022").Severity.ShouldBe(Severity.Informs);
    }

    public static TheoryData<string> Hostile => [.. HostileFiles.All.Where(static file => !file.IsBomb).Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_hostile_file_passes_for_the_workbook(string name)
    {
        var file = HostileFiles.All.Single(known => known.Name == name);
        var reading = Sample.Read(file.Build(), file.FileName);
        reading.IsRefused.ShouldBeTrue();
        reading.Codes().ShouldContain(file.AtWorkbookUpload);
        reading.Rows.ShouldBeEmpty();
    }

    private static Desk Filled() => new Desk(Template)
        .Number("Software", "C6", "185000.5")
        .Type("Software", "B9", "systeemsoftware").Number("Software", "C9", "0.30000000000000004").Type("Software", "E9", "In eigen beheer")
        .Type("Software", "L9", "31 januari 2028").Type("Software", "O9", "SV02 ICT Oost");

    private static string[] Said(Workbook.WorkbookReading reading) => [.. reading.Rows.Select(static row => $"{row.Table} {row.Line} {string.Join(';', row.Cells)}")];
}
