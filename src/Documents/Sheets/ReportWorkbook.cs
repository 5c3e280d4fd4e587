using System.Globalization;
using Maatstaf.Documents.Parts;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Sheets;

/// <summary>The report as a workbook: its contents, and a sheet a figure.</summary>
internal static class ReportWorkbook
{
    private const double Label = 26, Wide = 84, Shown = 70, Chapter = 20;

    /// <summary>All figures.</summary>
    public static byte[] Of(DocumentContent content, Language language)
    {
        var report = content.Report;
        var file = new WorkbookFile(Describe(content, report.Title, report.Summary, language), Footer(content, language));
        WriteContents(file.Sheet(Words.Contents.In(language)), content, language);
        foreach (var figure in ListedFigure.Of(report))
            WriteSheet(file, content, figure, language, Words.Contents.In(language));
        return file.ToBytes();
    }

    /// <summary>One figure; null when the report has no such figure.</summary>
    public static byte[]? Of(DocumentContent content, string id, Language language)
    {
        if (ListedFigure.Of(content.Report).FirstOrDefault(listed => listed.Id == id) is not { } figure)
            return null;
        var file = new WorkbookFile(Describe(content, figure.Title, figure.Shows, language), Footer(content, language));
        WriteSheet(file, content, figure, language, null);
        return file.ToBytes();
    }

    private static void WriteSheet(WorkbookFile file, DocumentContent content, ListedFigure listed, Language language, string? contents)
    {
        if (listed.Block is BoardBlock board)
            new BoardSheet(file, content, board, language).Write(contents);
        else if (listed.Block is FigureBlock { Figure: var figure })
            new FigureSheet(file, content, figure, language).Write(contents);
    }

    private static FileDescription Describe(DocumentContent content, LocalisedText title, LocalisedText subject, Language language) =>
        new(title.In(language), subject.In(language), content.DataVersion, language);

    private static string Footer(DocumentContent content, Language language) =>
        string.Join(" · ", new[] { content.Report.Confidential?.In(language), content.Report.Title.In(language), content.DataVersion }.OfType<string>());

    private static void WriteContents(Sheet sheet, DocumentContent content, Language language)
    {
        sheet.Column(Label);
        sheet.Column(Wide);
        sheet.Column(Shown);
        sheet.Column(Chapter);
        sheet.Next(26).Text(1, content.Report.Title.In(language), new CellLook(CellFont.Title));
        sheet.Next(20).Text(1, content.Report.Summary.In(language), new CellLook());
        sheet.Next();
        foreach (var (name, value) in Facts(content, language))
        {
            var isNotice = name.Length == 0;
            sheet.Next(15 * Math.Ceiling(value.Length / 95.0)).Text(1, name, new CellLook(CellFont.Soft, CellAlign.Wrapped));
            sheet.Text(2, value, new CellLook(isNotice ? CellFont.Notice : CellFont.Plain, CellAlign.Wrapped));
        }

        sheet.Next();
        var head = new CellLook(CellFont.Bold, IsHead: true);
        sheet.Next(20).Text(1, Words.FigureHead.In(language), head).Text(2, Words.Says.In(language), head).Text(3, Words.Shows.In(language), head).Text(4, Words.ChapterHead.In(language), head);
        foreach (var figure in ListedFigure.Of(content.Report))
            WriteLine(sheet, figure, language);
    }

    private static void WriteLine(Sheet sheet, ListedFigure figure, Language language)
    {
        var name = figure.Name.In(language);
        var look = new CellLook(Align: CellAlign.Wrapped, HasLine: true);
        sheet.Next(15 * Math.Ceiling(Math.Max(figure.Title.In(language).Length / 92.0, figure.Shows.In(language).Length / 74.0)));
        sheet.Text(1, name, look with { Font = CellFont.Link }).Text(2, figure.Title.In(language), look);
        sheet.Text(3, figure.Shows.In(language), look with { Font = CellFont.Soft }).Text(4, figure.Chapter.Title.In(language), look with { Font = CellFont.Soft });
        sheet.Link(1, name);
    }

    private static IEnumerable<(string Name, string Value)> Facts(DocumentContent content, Language language)
    {
        if (content.Notice is { } notice)
            yield return (string.Empty, notice.In(language));
        yield return (Words.Edition.In(language), content.Report.Edition.ToString());
        yield return (Words.FiscalYear.In(language), content.Report.Edition.FiscalYear.ToString(CultureInfo.InvariantCulture));
        yield return (Words.Data.In(language), content.DataTitle);
        yield return (Words.DataVersion.In(language), content.DataVersion);
        yield return (Words.AudienceName.In(language), content.Audience.In(language));
        yield return (Words.Licence.In(language), Words.LicenceText.In(language));
        yield return (Words.Notes.In(language), Words.NotesText.In(language));
    }
}
