using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Maatstaf.Workbook_Tests;

/// <summary>The rules speak when a workbook breaks them.</summary>
public sealed class ExcelRulesTests
{
    [Fact]
    public void Nothing_is_said_about_our_workbook() => Said(static _ => { }).ShouldBeEmpty();

    [Fact]
    public void A_list_on_a_sheet_that_is_gone_is_told() =>
        Said(static workbook => Rule(workbook).Formula1 = new Formula1("'Weg'!$A$1:$A$3")).ShouldHaveSingleItem().ShouldContain("'Weg'!$A$1:$A$3");

    [Fact]
    public void Words_that_are_too_long_are_told() =>
        Said(static workbook => Rule(workbook).Error = new string('x', 226)).ShouldHaveSingleItem().ShouldContain("too long");

    [Fact]
    public void A_name_that_is_too_long_is_told() =>
        Said(static workbook => workbook.Workbook.Sheets!.Elements<Sheet>().First().Name = new string('x', 32)).ShouldContain(static said => said.StartsWith("sheet name"));

    [Fact]
    public void A_link_that_leads_nowhere_is_told() =>
        Said(static workbook => workbook.WorksheetParts.First().Worksheet.Append(new Hyperlinks(new Hyperlink { Reference = "A1", Location = "'Weg'!A1" }))).ShouldHaveSingleItem().ShouldContain("link to 'Weg'!A1");

    private static DataValidation Rule(WorkbookPart workbook) => workbook.WorksheetParts.SelectMany(static part => part.Worksheet.Descendants<DataValidation>()).First(static rule => rule.Type?.Value == DataValidationValues.List);

    private static string[] Said(Action<WorkbookPart> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Sample.WithLastYear.Bytes());
        using var document = SpreadsheetDocument.Open(bytes, isEditable: true);
        change(document.WorkbookPart!);
        return [.. ExcelRules.Broken(document)];
    }
}
