using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Writing;

/// <summary>The first tab: whose workbook this is, and what to do.</summary>
internal static class CoverSheet
{
    public static LocalisedText Name { get; } = new("Start", "Start");

    public static string Xml(WorkbookContent content, IReadOnlyList<FormTable> tables)
    {
        var language = content.Language;
        var sheet = new SheetXml { IsProtected = true };
        sheet.Column(30, CellStyle.Plain);
        sheet.Column(100, CellStyle.Plain);
        sheet.Row(1, 28);
        sheet.Text(1, content.Names.In(new("ICT-benchmark {participants}", "ICT benchmark for {participants}")).In(language), CellStyle.Title);
        var row = 3;
        foreach (var (label, value) in Facts(content))
        {
            sheet.Row(row++);
            sheet.Text(1, label.In(language), CellStyle.Bold);
            sheet.Text(2, value, CellStyle.Wrapped);
        }

        row++;
        sheet.Row(row++);
        sheet.Text(1, new LocalisedText("Wat u doet", "What to do").In(language), CellStyle.Bold);
        foreach (var step in Steps(content))
        {
            sheet.Row(row++);
            sheet.Text(2, step.In(language), CellStyle.Wrapped);
        }

        row++;
        foreach (var table in tables)
        {
            sheet.Row(row++);
            sheet.Text(1, table.Label.In(language), CellStyle.Link);
            sheet.Link(1, table.Label.In(language), "A1");
            sheet.Text(2, table.Help.In(language), CellStyle.Wrapped);
        }

        return sheet.ToString();
    }

    private static IEnumerable<(LocalisedText Label, string Value)> Facts(WorkbookContent content)
    {
        yield return (new("Organisatie", "Organisation"), $"{content.OrganisationName} ({content.Organisation})");
        yield return (new("Editie", "Edition"), content.Edition.ToString());
        yield return (new("Boekjaar", "Fiscal year"), content.Edition.FiscalYear.ToString(CultureInfo.InvariantCulture));
        if (content.Deadline is { } deadline)
            yield return (new("Uiterlijk inleveren op", "Deliver no later than"), deadline.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
        if (content.Contact.Length > 0)
            yield return (new("Vragen", "Questions"), content.Contact);
    }

    private static IEnumerable<LocalisedText> Steps(WorkbookContent content)
    {
        yield return new("1. Vul de tabbladen hieronder in. Wat u niet weet, laat u leeg: leeg is iets anders dan 0.", "1. Fill in the sheets below. Leave blank what you do not know: blank is not the same as 0.");
        yield return content.LastYear is null
            ? new("2. Kolommen met een * zijn verplicht in elke regel die u invult.", "2. Columns with a * are required in every line that you fill in.")
            : new("2. De regels van vorig jaar staan er al, schuin. Vul de bedragen van dit jaar in; de bedragen van vorig jaar staan ernaast.", "2. The lines of last year are there, in italics. Fill in this year's amounts; last year's amounts stand beside them.");
        yield return new("3. Typ bedragen in euro's, niet in duizenden. Een creditnota is negatief.", "3. Type amounts in euros, not in thousands. A credit note is negative.");
        yield return new("4. U mag rijen en eigen kolommen toevoegen en kolommen verplaatsen. Laat de koppen staan.", "4. You may add rows and columns of your own, and move columns. Leave the headings as they are.");
        yield return new("5. Sla de werkmap op als .xlsx en lever haar in. U krijgt per cel te zien wat er nog niet goed is.", "5. Save the workbook as .xlsx and deliver it. You are shown cell by cell what is not right yet.");
    }
}
