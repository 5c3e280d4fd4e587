using Maatstaf.Catalogue;
using Maatstaf.Position.Places;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Maturity;

/// <summary>A question of the questionnaire, what the municipality answered, and the level above it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Score">The own score; null = not answered.</param>
public sealed record OwnAnswer(MaturityQuestion Question, double? Score)
{
    /// <summary>The highest level that the score reaches; null = not answered.</summary>
    public MaturityLevel? Level => Score is { } score ? Question.Levels.LastOrDefault(level => level.Score <= score) ?? Question.Levels[0] : null;

    /// <summary>The next level; null when there is none, or the question was not answered.</summary>
    public MaturityLevel? Next => Score is { } score ? Question.Levels.FirstOrDefault(level => level.Score > score) : null;
}

/// <summary>How far a municipality is digitally, beside a group.</summary>
public sealed record MaturityContent
{
    private MaturityContent()
    {
    }

    /// <summary>The parts of the questionnaire with an own score.</summary>
    public required IReadOnlyList<PlaceLine> Parts { get; init; }

    /// <summary>The score along the quadrant over the years.</summary>
    public required IReadOnlyList<HistoryYear> Along { get; init; }

    /// <summary>The score upwards over the same years.</summary>
    public required IReadOnlyList<HistoryYear> Upwards { get; init; }

    /// <summary>The questions of the year, by part; empty when the municipality's own lines are not kept.</summary>
    public required IReadOnlyList<OwnAnswer> Answers { get; init; }

    /// <summary>The figure of the report that has the same quadrant: it names the corners.</summary>
    public required FigureSpec Quadrant { get; init; }

    /// <summary>Makes the page; null when the catalogue has no quadrant.</summary>
    /// <param name="rows">The place on each part, in the order of the questionnaire.</param>
    /// <param name="histories">The years of an indicator.</param>
    /// <param name="lines">What the municipality returned; null when that is not kept.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="catalogue">The questionnaire and the quadrant.</param>
    public static MaturityContent? Of(IEnumerable<PlaceRow> rows, Func<Indicator, IReadOnlyList<HistoryYear>> histories, YearReturn? lines, int year, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(histories);
        ArgumentNullException.ThrowIfNull(catalogue);
        if (catalogue.Figures.FirstOrDefault(static figure => figure.Shape == FigureShape.Quadrant) is not { } quadrant)
            return null;
        var answers = lines?.Maturity.ToDictionary(static answer => answer.Question, static answer => answer.Score, StringComparer.Ordinal);
        return new MaturityContent
        {
            Parts = PlaceLine.Beside(rows),
            Along = histories(quadrant.Indicators[0]),
            Upwards = histories(quadrant.Indicators[1]),
            Answers = answers is null ? [] : [.. catalogue.Maturity.AskedIn(year).Where(static question => !question.Pillar.IsCounted).Select(question => new OwnAnswer(question, answers.TryGetValue(question.Code, out var score) ? score : null))],
            Quadrant = quadrant,
        };
    }

    /// <summary>The points of one side that are known in both scores, by year.</summary>
    /// <param name="side">The own value or the group's.</param>
    public IReadOnlyList<(int Year, double Along, double Upwards)> Path(Func<HistoryYear, FigureValue> side) =>
    [
        .. from along in Along
           join upwards in Upwards on along.Year equals upwards.Year
           where side(along).Number is not null && side(upwards).Number is not null
           select (along.Year, side(along).Number!.Value, side(upwards).Number!.Value),
    ];
}
