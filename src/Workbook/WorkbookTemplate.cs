using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Writing;

namespace Maatstaf.Workbook;

/// <summary>
/// Writes the workbook of an organisation for an edition: a first tab that says what to do, a tab per table of the form, and two sheets that
/// people do not see, with the lists and with what the workbook is. The same content gives the same bytes.
/// </summary>
public static class WorkbookTemplate
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="content">What goes in.</param>
    /// <param name="target">Where its bytes go; stays open.</param>
    public static void Write(WorkbookContent content, Stream target)
    {
        var tables = content.Form.TablesFor(content.IsPartnership).ToArray();
        var choices = new ChoiceSheet(content, tables);
        var package = new WorkbookPackage();
        package.Add(CoverSheet.Name.In(content.Language), CoverSheet.Xml(content, tables));
        foreach (var table in tables)
            package.Add(table.Label.In(content.Language), new TableSheet(content, table, choices).Xml());
        package.Add(WorkbookIdentity.ChoicesName, choices.Xml(), SheetState.VeryHidden);
        package.Add(WorkbookIdentity.SheetName, IdentityXml(content), SheetState.VeryHidden);
        package.WriteTo(target);
    }

    private static string IdentityXml(WorkbookContent content)
    {
        var identity = new WorkbookIdentity(WorkbookIdentity.Version, content.Organisation.ToString(), content.Edition.FiscalYear, content.Language);
        var sheet = new SheetXml { IsProtected = true };
        var number = 1;
        foreach (var (key, value) in identity.Rows)
        {
            sheet.Row(number++);
            sheet.Text(1, key, CellStyle.Plain);
            sheet.Text(2, value, CellStyle.Plain);
        }

        return sheet.ToString();
    }
}
