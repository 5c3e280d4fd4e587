using Maatstaf.Charts;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>The sentences under a figure.</summary>
/// <param name="Basis">n, clusters, coverage and interval in words.</param>
/// <param name="Source">Where the numbers come from, with edition and, for prices, the vintage.</param>
/// <param name="HowComputed">How it was computed, in plain words.</param>
/// <param name="Notes">What a careful reader must know (a break, a weak link); may be empty.</param>
public sealed record FigureFoot(LocalisedText Basis, LocalisedText Source, LocalisedText HowComputed, IReadOnlyList<LocalisedText> Notes);

/// <summary>
/// A figure of the report: a title that says the point, a chart, the same numbers as a table, and how it was made.
/// One description makes all its forms.
/// </summary>
public sealed record ReportFigure
{
    /// <summary>Stable id, also in its address: <c>figuur-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Number in the report.</summary>
    public required int Number { get; init; }

    /// <summary>Letter behind the number when several figures share it ("a"); else empty.</summary>
    public string Letter { get; init; } = string.Empty;

    /// <summary>The point in one sentence, computed from the figures.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>What, unit, group, years.</summary>
    public required LocalisedText Subtitle { get; init; }

    /// <summary>The numbers to draw.</summary>
    public required Chart Chart { get; init; }

    /// <summary>What the picture shows, for who cannot see it.</summary>
    public required LocalisedText Alternative { get; init; }

    /// <summary>The sentences under it.</summary>
    public required FigureFoot Foot { get; init; }

    /// <summary>The indicators that it shows, for links to their pages.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }
}
