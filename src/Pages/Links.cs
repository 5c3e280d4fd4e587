using Maatstaf.Documents;
using Maatstaf.OpenData;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>Where things are, seen from the page that is being written. The site and the report on disk differ in this alone.</summary>
public interface ILinks
{
    /// <summary>A page of the site in the language of this page; null when this form does not have it.</summary>
    string? Page(string path);

    /// <summary>A file in the language of this page, such as <c>/figuren/figuur-1.csv</c>; null when this form does not have it.</summary>
    string? Download(string path);

    /// <summary>A stylesheet, script or font.</summary>
    string Asset(string name);

    /// <summary>This page in the other language.</summary>
    string OtherLanguage(string path);

    /// <summary>The report on paper in the language of this page; null when there is none.</summary>
    string? Pdf { get; }

    /// <summary>Where people sign in, in the language of this page; null when nobody does.</summary>
    string? SignIn => null;
}

/// <summary>Addresses: Dutch at the root, English under <c>/en</c> with the same structure.</summary>
public static class Address
{
    /// <summary>Where English starts.</summary>
    public const string English = "/en";

    /// <summary>Start page.</summary>
    public const string Start = "/";

    /// <summary>All indicators.</summary>
    public const string Indicators = "/indicatoren";

    /// <summary>How the figures are made.</summary>
    public const string Method = "/methode";

    /// <summary>What words mean.</summary>
    public const string Glossary = "/begrippen";

    /// <summary>Laws that ask something of the ICT of municipalities.</summary>
    public const string Laws = "/wetgeving";

    /// <summary>The figures as a file.</summary>
    public const string OpenData = "/open-data";

    /// <summary>About the site.</summary>
    public const string About = "/over";

    /// <summary>Where people sign in; who is signed in goes on to the own pages.</summary>
    public const string SignIn = "/inloggen";

    /// <summary>A file with open data of the edition.</summary>
    public static string OpenDataOf(OpenDataFile file) => $"{OpenData}/{file.Name}";

    /// <summary>Where the editions are; each has its year behind it.</summary>
    public const string Editions = "/edities/";

    /// <summary>The report of an edition.</summary>
    public static string Report(Edition edition) => $"{Editions}{edition}";

    /// <summary>The later versions of an edition and what they changed.</summary>
    public static string Corrections(Edition edition) => $"/edities/{edition}/correcties";

    /// <summary>A chapter of the report, by its Dutch name in both languages.</summary>
    public static string Chapter(Edition edition, Chapter chapter) => $"/edities/{edition}/{chapter.Slug.Dutch}";

    /// <summary>A figure of the report.</summary>
    public static string Figure(string id) => $"/figuren/{id}";

    /// <summary>The numbers of a figure as a file.</summary>
    public static string FigureCsv(string id) => $"/figuren/{id}.csv";

    /// <summary>Whether a file is a picture, which not every form of the site has.</summary>
    public static bool IsPicture(string path) => path.EndsWith(".svg", StringComparison.Ordinal) || path.EndsWith(".png", StringComparison.Ordinal);

    /// <summary>The numbers of a figure with their provenance as a file.</summary>
    public static string FigureJson(string id) => $"/figuren/{id}.json";

    /// <summary>A figure as a drawing.</summary>
    public static string FigureSvg(string id) => $"/figuren/{id}.svg";

    /// <summary>A figure as a picture in dots.</summary>
    public static string FigurePng(string id) => $"/figuren/{id}.png";

    /// <summary>An indicator.</summary>
    public static string Indicator(string id) => $"/indicatoren/{id}";

    /// <summary>The numbers of an indicator as a file.</summary>
    public static string IndicatorCsv(string id) => $"/indicatoren/{id}.csv";

    /// <summary>The numbers of an indicator with their provenance as a file.</summary>
    public static string IndicatorJson(string id) => $"/indicatoren/{id}.json";

    /// <summary>A figure with its numbers, notes and provenance as a workbook.</summary>
    public static string FigureWorkbook(string id) => $"/figuren/{id}{DocumentFile.Extension(DocumentForm.Workbook)}";

    /// <summary>Name of the file with the report on paper.</summary>
    public static string PdfName(Edition edition, Language language) => ReportName(edition, language) + ".pdf";

    /// <summary>Name of the file with the report in a form.</summary>
    public static string DocumentName(Edition edition, DocumentForm form, Language language) => ReportName(edition, language) + DocumentFile.Extension(form);

    /// <summary>The report in a form, without the language: its name tells that.</summary>
    public static string Document(Edition edition, DocumentForm form, Language language) => $"{Report(edition)}/{DocumentName(edition, form, language)}";

    /// <summary>The report on paper.</summary>
    public static string Pdf(Edition edition, Language language) => In(language, $"/edities/{edition}/{PdfName(edition, language)}");

    /// <summary>The address of a path in a language.</summary>
    public static string In(Language language, string path) =>
        language == Language.Dutch ? path : path == Start ? English + Start : English + path;

    /// <summary>Takes an address apart; a trailing slash does not matter.</summary>
    public static (Language Language, string Path) Parse(string address)
    {
        var trimmed = address.Length > 1 ? address.TrimEnd('/') : address;
        if (trimmed == English)
            return (Language.English, Start);
        return trimmed.StartsWith(English + "/", StringComparison.Ordinal)
            ? (Language.English, trimmed[English.Length..])
            : (Language.Dutch, trimmed.Length == 0 ? Start : trimmed);
    }

    private static string ReportName(Edition edition, Language language) => language == Language.Dutch ? $"trendrapport-{edition}" : $"trend-report-{edition}";
}

/// <summary>Links of the site.</summary>
/// <param name="language">Language of the page.</param>
/// <param name="pdf">Address of the report on paper; null when there is none.</param>
/// <param name="offersSignIn">Whether people can sign in.</param>
/// <param name="offersPictures">Whether figures are there as pictures.</param>
public sealed class SiteLinks(Language language, string? pdf, bool offersSignIn = false, bool offersPictures = false) : ILinks
{
    /// <inheritdoc/>
    public string? Pdf => pdf;

    /// <inheritdoc/>
    public string? SignIn => offersSignIn ? Address.In(language, Address.SignIn) : null;

    /// <inheritdoc/>
    public string? Page(string path) => Address.In(language, path);

    /// <inheritdoc/>
    public string? Download(string path) => offersPictures || !Address.IsPicture(path) ? Address.In(language, path) : null;

    /// <inheritdoc/>
    public string Asset(string name) => $"/assets/{name}";

    /// <inheritdoc/>
    public string OtherLanguage(string path) => Address.In(language == Language.Dutch ? Language.English : Language.Dutch, path);
}
