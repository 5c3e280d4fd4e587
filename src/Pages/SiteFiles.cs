using System.Collections.Frozen;
using System.Text;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>The CSV files of the site: of each figure, of each indicator, of the whole edition.</summary>
public sealed class SiteFiles
{
    private readonly SiteContent content;
    private readonly FrozenDictionary<string, Func<Language, byte[]>> byPath;

    /// <summary>Knows all files of what there is to show; nothing is written yet.</summary>
    public SiteFiles(SiteContent content)
    {
        this.content = content;
        byPath = content.Report.Figures.Select(static figure => (Address.FigureCsv(figure.Id), Figure(figure)))
            .Concat(content.Indicators.Select(indicator => (Address.IndicatorCsv(indicator.Id), Statistics(figure => figure.Key.Indicator == indicator.Id))))
            .Append((Address.Statistics, Statistics(static _ => true)))
            .ToFrozenDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>Addresses of all files, without the language.</summary>
    public IReadOnlyCollection<string> Paths => byPath.Keys;

    /// <summary>Whether there is a file at a path.</summary>
    public bool Has(string path) => byPath.ContainsKey(path);

    /// <summary>The file at a path, or null when there is none.</summary>
    public byte[]? Write(string path, Language language) => byPath.GetValueOrDefault(path)?.Invoke(language);

    private static Func<Language, byte[]> Figure(ReportFigure figure) => language => Encoding.UTF8.GetBytes(FigureCsv.Write(figure.Chart, language));

    private Func<Language, byte[]> Statistics(Func<PublishedFigure, bool> wanted) => _ =>
    {
        using var stream = new MemoryStream();
        StatisticsFile.Write(content.Publication.Figures.Where(wanted), stream);
        return stream.ToArray();
    };
}
