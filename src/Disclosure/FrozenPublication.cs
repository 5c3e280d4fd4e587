using System.Globalization;
using System.Text;
using System.Text.Json;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>
/// Brings a publication back from what was frozen of it: the bytes of its <c>statistics.csv</c>, and its frame: everything beside
/// the figures. What counts today has no part in it.
/// </summary>
public static class FrozenPublication
{
    private const int Fields = 8;

    /// <summary>Everything of a publication that stands in no figure: what it is called, who took part, prices, size classes.</summary>
    public static byte[] FrameOf(Publication publication) => JsonSerializer.SerializeToUtf8Bytes(new Frame(
        publication.Audience,
        publication.Title,
        publication.Fictional,
        publication.Deflator,
        [.. publication.Years.Select(year => publication.ParticipantsOf(year)!)],
        publication.SizeClasses,
        [.. publication.Explaining.Select(Kept.Of)],
        publication.Laws,
        [.. publication.Answers.Select(KeptAnswers.Of)]));

    /// <summary>The publication as it was frozen. Who did not take part was not frozen.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="statistics">The bytes of its <c>statistics.csv</c>.</param>
    /// <param name="frame">What <see cref="FrameOf"/> gave.</param>
    /// <exception cref="InvalidDataException">The bytes are not those of a frozen publication.</exception>
    public static Publication Read(Edition edition, ReadOnlySpan<byte> statistics, ReadOnlySpan<byte> frame)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Frame>(frame) ?? throw new InvalidDataException("A frozen publication has no frame.");
            return new Publication(edition, kept.Audience, kept.Title, kept.Fictional, kept.Deflator, FiguresOf(statistics), kept.Participants, [], kept.SizeClasses, [.. (kept.Explaining ?? []).Select(static figure => figure.Figure())])
            {
                Laws = kept.Laws,
                Answers = [.. (kept.Answers ?? []).Select(static answers => answers.Answers())],
            };
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException)
        {
            throw new InvalidDataException("A frozen publication cannot be read.", exception);
        }
    }

    private static PublishedFigure[] FiguresOf(ReadOnlySpan<byte> statistics) =>
        [.. Encoding.UTF8.GetString(statistics).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(FigureOf)];

    private static PublishedFigure FigureOf(string line) => line.Split(',') is { Length: Fields } and [var indicator, var year, var group, var statistic, var value, var n, var clusters, var withheld]
        ? new PublishedFigure(
            new FigureKey(indicator, Whole(year), group, statistic),
            value.Length > 0 ? new FigureValue.Known(double.Parse(value, CultureInfo.InvariantCulture)) : new FigureValue.Withheld(withheld),
            Whole(n),
            Whole(clusters))
        : throw new FormatException("A line of the frozen figures has another number of fields.");

    private static int Whole(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record Frame(
        Audience Audience,
        string Title,
        bool Fictional,
        Deflator Deflator,
        IReadOnlyList<Participants> Participants,
        IReadOnlyList<SizeClass> SizeClasses,
        IReadOnlyList<Kept>? Explaining = null,
        LawList? Laws = null,
        IReadOnlyList<KeptAnswers>? Answers = null);

    /// <summary>What participants answered to a question.</summary>
    private sealed record KeptAnswers(string Table, string Row, int Year, int Answered, IReadOnlyList<AnswerShare>? Shares, IReadOnlyList<int>? Counts)
    {
        public static KeptAnswers Of(PublishedAnswers answers) => new(answers.Table, answers.Row, answers.Year, answers.Answered, answers.Shares, answers.Counts);

        public PublishedAnswers Answers() => new(Table, Row, Year, Answered, Shares, Counts);
    }

    /// <summary>A figure that stands in no file; withheld with a reason, or known.</summary>
    private sealed record Kept(string Indicator, int Year, string Group, string Statistic, double? Value, string? Withheld, int N, int Clusters)
    {
        public static Kept Of(PublishedFigure figure) => new(
            figure.Key.Indicator,
            figure.Key.Year,
            figure.Key.Group,
            figure.Key.Statistic,
            figure.Value.Number,
            (figure.Value as FigureValue.Withheld)?.Reason,
            figure.N,
            figure.Clusters);

        public PublishedFigure Figure() => new(
            new FigureKey(Indicator, Year, Group, Statistic),
            Value is { } known ? new FigureValue.Known(known) : new FigureValue.Withheld(Withheld ?? string.Empty),
            N,
            Clusters);
    }
}
