using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents;

/// <summary>What a workbook, slides and a text document are made of: a report, and what must be known of it.</summary>
public sealed record DocumentContent
{
    private readonly LocalisedText? aboutData;

    private DocumentContent(TrendReport report, Publication publication)
    {
        Report = report;
        DataTitle = publication.Title;
        Audience = Words.For(publication.Audience, report);
        aboutData = Words.AboutData(publication, report);
        DataVersion = Reports.DataVersion.Of(publication);
    }

    /// <summary>The report.</summary>
    public TrendReport Report { get; }

    /// <summary>What the data is called.</summary>
    public string DataTitle { get; }

    /// <summary>Who may see it.</summary>
    public LocalisedText Audience { get; }

    /// <summary>What must be known before anything else: for whom it is, that the data is invented, or that it may not be shared. Null when nothing must.</summary>
    public LocalisedText? Notice => Report.Confidential is { } confidential ? Wording.Join(new LocalisedText(confidential.Dutch + ".", confidential.English + "."), aboutData) : aboutData;

    /// <summary><see cref="Notice"/> in a few words, for the foot of a page; null when there is none.</summary>
    public LocalisedText? NoticeInShort
    {
        get
        {
            LocalisedText[] said = [.. ((LocalisedText?[])[Report.Confidential, aboutData is { } data ? new(FirstOf(data.Dutch), FirstOf(data.English)) : null]).OfType<LocalisedText>()];
            return said.Length == 0 ? null : new(string.Join(" · ", said.Select(static text => text.Dutch)), string.Join(" · ", said.Select(static text => text.English)));
        }
    }

    /// <summary>The first signs of the SHA-256 of <c>statistics.csv</c>: the same signs, the same numbers.</summary>
    public string DataVersion { get; }

    /// <summary>What the documents of a report are made of.</summary>
    /// <param name="publication">The figures that may be seen.</param>
    /// <param name="report">The report that was made of them.</param>
    public static DocumentContent Of(Publication publication, TrendReport report)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(report);
        return new(report, publication);
    }

    private static string FirstOf(string sentences) => sentences.Split(". ")[0];
}
