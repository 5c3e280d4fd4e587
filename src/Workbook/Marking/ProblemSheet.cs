using System.Globalization;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook.Writing;

namespace Maatstaf.Workbook.Marking;

/// <summary>The first tab of a marked workbook: every problem with a link to its cell.</summary>
internal static class ProblemSheet
{
    private static readonly LocalisedText Title = new("Wat er nog niet goed is", "What is not right yet");
    private static readonly LocalisedText Help = new(
        "Verbeter de gemarkeerde cellen, sla de werkmap op en lever haar opnieuw in. Dit tabblad mag blijven staan.",
        "Mend the marked cells, save the workbook and deliver it again. This sheet may stay.");

    private static readonly LocalisedText[] Headings = [new("Nr.", "No."), new("Tabblad", "Sheet"), new("Cel", "Cell"), new("Wat u doet", "What to do"), new("Gevolg", "Consequence"), new("Code", "Code")];

    public static LocalisedText Name { get; } = new("Problemen", "Problems");

    /// <summary>The tab as XML; its cells carry no styles, for those of the workbook are not ours: it looks as its conditional formats say.</summary>
    /// <param name="problems">What to list.</param>
    /// <param name="language">Language of the sentences.</param>
    /// <param name="looks">Where the looks are among the styles; null = the workbook has none.</param>
    public static string Xml(IReadOnlyList<Problem> problems, Language language, int[]? looks)
    {
        var sheet = new SheetXml { FrozenRows = 4 };
        foreach (var width in (double[])[6, 26, 9, 110, 22, 8])
            sheet.Column(width, CellStyle.Plain);
        sheet.Row(1);
        sheet.Text(1, Title.In(language), CellStyle.Plain);
        sheet.Row(2);
        sheet.Text(1, Help.In(language), CellStyle.Plain);
        sheet.Row(4);
        for (var at = 0; at < Headings.Length; at++)
            sheet.Text(at + 1, Headings[at].In(language), CellStyle.Plain);
        for (var number = 1; number <= problems.Count; number++)
            Write(sheet, number, problems[number - 1], language);
        if (looks is not null)
            Format(sheet, problems, looks);
        return sheet.ToString();
    }

    private static void Format(SheetXml sheet, IReadOnlyList<Problem> problems, int[] looks)
    {
        var priority = 1;
        sheet.Formatting(Marks.Formatting(["A1"], looks[Marks.Title], ref priority));
        sheet.Formatting(Marks.Formatting(["A4:F4"], looks[Marks.Heading], ref priority));
        if (problems.Count == 0)
            return;
        sheet.Formatting(Marks.Formatting([$"C5:C{problems.Count + 4}"], looks[Marks.Link], ref priority));
        foreach (var group in problems.Index().GroupBy(static problem => Marks.LookOf(problem.Item.Severity)))
            sheet.Formatting(Marks.Formatting(group.Select(static problem => $"E{problem.Index + 5}"), looks[group.Key], ref priority));
    }

    private static void Write(SheetXml sheet, int number, Problem problem, Language language)
    {
        var place = problem.Place;
        sheet.Row(number + 4);
        sheet.Number(1, number.ToString(CultureInfo.InvariantCulture), CellStyle.Plain);
        sheet.Text(2, place.Sheet ?? string.Empty, CellStyle.Plain);
        if (place is { Sheet: { } name, Line: > 0 })
        {
            var cell = CellReference.Of(place.Line, Math.Max(place.Column, 1));
            sheet.Text(3, cell, CellStyle.Plain);
            sheet.Link(3, name, cell);
        }

        sheet.Text(4, problem.Sentence.In(language), CellStyle.Plain);
        sheet.Text(5, Consequence(problem.Severity).In(language), CellStyle.Plain);
        sheet.Text(6, problem.Code, CellStyle.Plain);
    }

    private static LocalisedText Consequence(Severity severity) => severity switch
    {
        Severity.Informs => new("Ter informatie", "For information"),
        Severity.Asks => new("Verbeter of leg uit", "Mend or explain"),
        _ => new("Moet goed zijn", "Must be mended"),
    };
}
