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

    private static PublishedFigure[] FiguresOf(ReadOnlySpan<byte> statistics)
    {
        var text = Encoding.UTF8.GetString(statistics);
        var (figures, names, isHeading) = (new List<PublishedFigure>(), new Names(), true);
        foreach (var place in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(place);
            if (line.Length > 0 && !isHeading)
                figures.Add(FigureOf(line, names));
            isHeading &= line.Length == 0;
        }

        return [.. figures];
    }

    private static PublishedFigure FigureOf(ReadOnlySpan<char> line, Names names)
    {
        Span<Range> fields = stackalloc Range[Fields + 1];
        if (line.Split(fields, ',') != Fields)
            throw new FormatException("A line of the frozen figures has another number of fields.");
        return new PublishedFigure(
            new FigureKey(names.Of(line[fields[0]]), Whole(line[fields[1]]), names.Of(line[fields[2]]), names.Of(line[fields[3]])),
            line[fields[4]] is { Length: > 0 } value ? new FigureValue.Known(double.Parse(value, CultureInfo.InvariantCulture)) : new FigureValue.Withheld(names.Of(line[fields[7]])),
            Whole(line[fields[5]]),
            Whole(line[fields[6]]));
    }

    private static int Whole(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The same few names stand in tens of thousands of lines: each is in memory once.</summary>
    private sealed class Names
    {
        private readonly HashSet<string> known = new(StringComparer.Ordinal);

        public string Of(ReadOnlySpan<char> text)
        {
            if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var name))
                return name;
            name = text.ToString();
            known.Add(name);
            return name;
        }
    }

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
