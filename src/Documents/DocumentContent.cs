using System.Security.Cryptography;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents;

/// <summary>What a workbook, slides and a text document are made of: a report, and what must be known of it.</summary>
public sealed record DocumentContent
{
    // As many signs as a person compares without losing the place.
    private const int VersionLength = 12;

    private DocumentContent(TrendReport report, string dataTitle, LocalisedText audience, LocalisedText? notice, string dataVersion)
    {
        Report = report;
        DataTitle = dataTitle;
        Audience = audience;
        Notice = notice;
        DataVersion = dataVersion;
    }

    /// <summary>The report.</summary>
    public TrendReport Report { get; }

    /// <summary>What the data is called.</summary>
    public string DataTitle { get; }

    /// <summary>Who may see it.</summary>
    public LocalisedText Audience { get; }

    /// <summary>What must be known before anything else: that the data is invented, or that it may not be shared. Null when it may.</summary>
    public LocalisedText? Notice { get; }

    /// <summary>The first signs of the SHA-256 of <c>statistics.csv</c>: the same signs, the same numbers.</summary>
    public string DataVersion { get; }

    /// <summary>What the documents of a report are made of.</summary>
    /// <param name="publication">The figures that may be seen.</param>
    /// <param name="report">The report that was made of them.</param>
    public static DocumentContent Of(Publication publication, TrendReport report)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(report);
        using var figures = new MemoryStream();
        StatisticsFile.Write(publication, figures);
        var hash = SHA256.HashData(figures.GetBuffer().AsSpan(0, (int)figures.Length));
        return new(report, publication.Title, Words.For(publication.Audience), Words.Notice(publication), Convert.ToHexStringLower(hash)[..VersionLength]);
    }
}
