using Maatstaf.Vocabulary;

namespace Maatstaf.Documents;

/// <summary>The forms in which a reader takes a report along and goes on with it.</summary>
public enum DocumentForm
{
    /// <summary>A workbook with a sheet a figure (xlsx).</summary>
    Workbook,

    /// <summary>Slides, one a figure (pptx).</summary>
    Slides,

    /// <summary>The report as running text (docx).</summary>
    Text,
}

/// <summary>Writes a report in each form. The same content gives the same bytes.</summary>
public static class DocumentFile
{
    /// <summary>Ending of the name of a file, with its dot.</summary>
    public static string Extension(DocumentForm form) => form switch
    {
        DocumentForm.Workbook => ".xlsx",
        DocumentForm.Slides => ".pptx",
        _ => ".docx",
    };

    /// <summary>What a file is, for who fetches it.</summary>
    public static string MediaType(DocumentForm form) => "application/vnd.openxmlformats-officedocument." + form switch
    {
        DocumentForm.Workbook => "spreadsheetml.sheet",
        DocumentForm.Slides => "presentationml.presentation",
        _ => "wordprocessingml.document",
    };

    /// <summary>The report in a form and a language.</summary>
    /// <param name="content">The report and what must be known of it.</param>
    /// <param name="form">The form.</param>
    /// <param name="language">The language.</param>
    public static byte[] Write(DocumentContent content, DocumentForm form, Language language)
    {
        ArgumentNullException.ThrowIfNull(content);
        return form switch
        {
            DocumentForm.Workbook => Sheets.ReportWorkbook.Of(content, language),
            DocumentForm.Slides => Slides.ReportSlides.Of(content, language),
            _ => Texts.ReportText.Of(content, language),
        };
    }

    /// <summary>One figure as a workbook: chart, numbers, notes and where each number comes from; of a figure of words its table.</summary>
    /// <param name="content">The report and what must be known of it.</param>
    /// <param name="figure">Id of the figure.</param>
    /// <param name="language">The language.</param>
    /// <returns>Null when the report has no such figure.</returns>
    public static byte[]? WriteFigure(DocumentContent content, string figure, Language language)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Sheets.ReportWorkbook.Of(content, figure, language);
    }
}
