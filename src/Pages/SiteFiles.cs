using System.Collections.Frozen;
using System.Text;
using Maatstaf.Disclosure;
using Maatstaf.Documents;
using Maatstaf.OpenData;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>A file that somebody takes along.</summary>
/// <param name="Bytes">What is in it.</param>
/// <param name="MediaType">What it is.</param>
public sealed record SiteFile(byte[] Bytes, string MediaType);

/// <summary>
/// The files of the site: of each figure as CSV, workbook and JSON, of each indicator as CSV and JSON, of the whole edition as open data, and the report as workbook,
/// slides and text document.
/// </summary>
public sealed class SiteFiles
{
    private const string Csv = "text/csv; charset=utf-8", Json = "application/json; charset=utf-8";
    private readonly SiteContent content;
    private readonly Lazy<DocumentContent> documents;
    private readonly FrozenDictionary<(string Path, Language Language), Func<SiteFile>> byPath;

    /// <summary>Knows all files of what there is to show; nothing is written yet.</summary>
    public SiteFiles(SiteContent content)
    {
        this.content = content;
        documents = new(() => DocumentContent.Of(content.Publication, content.Report));
        byPath = Enum.GetValues<Language>().SelectMany(In).ToFrozenDictionary(static file => file.Place, static file => file.Write);
    }

    /// <summary>Addresses of all files in a language, without that language.</summary>
    public IEnumerable<string> PathsIn(Language language) => byPath.Keys.Where(place => place.Language == language).Select(static place => place.Path);

    /// <summary>Addresses of the report in each form, without the language.</summary>
    public IEnumerable<string> DocumentsIn(Language language) => Enum.GetValues<DocumentForm>().Select(form => Address.Document(content.Report.Edition, form, language));

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path, Language language) => byPath.ContainsKey((path, language));

    /// <summary>The file at a path, or null when there is none.</summary>
    public SiteFile? Write(string path, Language language) => byPath.GetValueOrDefault((path, language))?.Invoke();

    private IEnumerable<((string, Language) Place, Func<SiteFile> Write)> In(Language language)
    {
        if (!content.HasEdition)
            yield break;
        foreach (var figure in content.Report.Figures)
        {
            yield return ((Address.FigureCsv(figure.Id), language), () => new SiteFile(Encoding.UTF8.GetBytes(FigureCsv.Write(figure.Chart, language)), Csv));
            yield return ((Address.FigureWorkbook(figure.Id), language), () => new SiteFile(DocumentFile.WriteFigure(documents.Value, figure.Id, language)!, DocumentFile.MediaType(DocumentForm.Workbook)));
            yield return ((Address.FigureJson(figure.Id), language), () => new SiteFile(FigureJson.Write(figure, ProvenanceOf(Address.Figure(figure.Id), language), language), Json));
        }

        foreach (var board in content.Report.Boards)
        {
            yield return ((Address.FigureCsv(board.Id), language), () => new SiteFile(Encoding.UTF8.GetBytes(FigureCsv.Write(board, language)), Csv));
            yield return ((Address.FigureWorkbook(board.Id), language), () => new SiteFile(DocumentFile.WriteFigure(documents.Value, board.Id, language)!, DocumentFile.MediaType(DocumentForm.Workbook)));
            yield return ((Address.FigureJson(board.Id), language), () => new SiteFile(FigureJson.Write(board, ProvenanceOf(Address.Figure(board.Id), language), language), Json));
        }

        foreach (var indicator in content.Indicators)
        {
            yield return ((Address.IndicatorCsv(indicator.Id), language), () => Statistics(figure => figure.Key.Indicator == indicator.Id));
            yield return ((Address.IndicatorJson(indicator.Id), language), () => new SiteFile(
                FigureJson.Write(indicator.Id, indicator.Label.In(language), content.Publication.Figures.Where(figure => figure.Key.Indicator == indicator.Id), ProvenanceOf(Address.Indicator(indicator.Id), language)), Json));
        }

        foreach (var file in OpenDataFile.All.Where(Offers))
            yield return ((Address.OpenDataOf(file), language), () => new SiteFile(file.Write(content.OpenData), file.MediaType));
        foreach (var form in Enum.GetValues<DocumentForm>())
            yield return ((Address.Document(content.Report.Edition, form, language), language), () => new SiteFile(DocumentFile.Write(documents.Value, form, language), DocumentFile.MediaType(form)));
    }

    /// <summary>What names a version, or a place on the web, is there when there is one.</summary>
    private bool Offers(OpenDataFile file) =>
        (file != OpenDataFile.Moved || content.Version is not null) && (file != OpenDataFile.Description || (content.Version is not null && content.Origin.Length > 0));

    private Provenance ProvenanceOf(string path, Language language) => content.Provenance with { Address = content.Permalink(path, language) };

    private SiteFile Statistics(Func<PublishedFigure, bool> wanted)
    {
        using var stream = new MemoryStream();
        StatisticsFile.Write(content.Publication.Figures.Where(wanted), stream);
        return new SiteFile(stream.ToArray(), Csv);
    }
}
