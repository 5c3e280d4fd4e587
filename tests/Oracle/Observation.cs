using System.Numerics;

namespace Maatstaf.Oracle;

/// <summary>A municipality in a year: its profile, every line, own or its part of a partnership's, and its own answers about maturity.</summary>
public sealed class Observation(Profile profile)
{
    public string Municipality => profile.Municipality;

    public int Year => profile.Year;

    public Rational Inhabitants => profile.Inhabitants;

    public Rational? Budget => Known(profile.BudgetEur);

    public Rational? StaffFte => Known(profile.StaffFte);

    public Rational? Workplaces => Known(profile.Workplaces);

    public List<CostPart> Costs { get; } = [];

    public List<ProjectPart> Projects { get; } = [];

    public List<QuestionScore> Scores { get; } = [];

    public List<UseCasePart> UseCases { get; } = [];

    /// <summary>Euros of the parts in a node of the cost tree that pass a test.</summary>
    public Rational Cost(string node, Func<CostPart, bool>? test = null) =>
        new(Parts(node, test).Aggregate(BigInteger.Zero, (sum, part) => sum + part.Cents), 100);

    /// <summary>Fte of the parts in a node of the cost tree that pass a test.</summary>
    public Rational Fte(string node, Func<CostPart, bool>? test = null) =>
        new(Parts(node, test).Aggregate(BigInteger.Zero, (sum, part) => sum + part.FteThousandths), 1000);

    /// <summary>Hours of a theme; null when no project line was reported at all.</summary>
    public Rational? ProjectHours(string theme) => Projects.Count == 0
        ? null
        : new Rational(
            Projects.Where(part => part.Theme == theme).Aggregate(BigInteger.Zero, (sum, part) => sum + part.HoursHundredths),
            100);

    /// <summary>The scores on the questions of a part of the questionnaire, added up.</summary>
    public Rational Score(string pillar) =>
        new(ScoresOn(pillar).Aggregate(BigInteger.Zero, (sum, score) => sum + score.Thousandths), 1000);

    /// <summary>How many questions of a part of the questionnaire were answered.</summary>
    public Rational Answers(string pillar) => ScoresOn(pillar).Count();

    /// <summary>The mean score on a part of the questionnaire; null when none of its questions was answered.</summary>
    public Rational? MeanScore(string pillar) =>
        Answers(pillar) is { IsZero: false } answers ? Score(pillar) / answers : null;

    /// <summary>Whether a question was answered: 1, or null when it was not.</summary>
    public Rational? Answered(string question) => Scores.Any(score => score.Question == question) ? Rational.One : null;

    /// <summary>Whether the answer to a question about artificial intelligence is yes: 1 or 0; null when it was not answered.</summary>
    public Rational? SaysYes(string question) =>
        Answered(question) is null ? null : Scores.Single(score => score.Question == question).Thousandths >= Questionnaire.AiYes * 1000 ? Rational.One : Rational.Zero;

    /// <summary>How many use cases are tried or in use; null when nothing was said about artificial intelligence at all.</summary>
    public Rational? RunningUseCases => SaysOfUseCases ? Running.Count() : null;

    /// <summary>Euros of the use cases that are tried or in use; null when nothing was said, or one cost is not known.</summary>
    public Rational? UseCaseCost => SaysOfUseCases && Running.All(part => part.Cents is not null)
        ? new Rational(Running.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Cents!.Value), 100)
        : null;

    /// <summary>Hours of the processes of use cases that are tried or in use, of which both hours are known.</summary>
    public Rational ProcessHours => new(Weighed.Aggregate(BigInteger.Zero, (sum, part) => sum + part.ProcessHundredths!.Value), 100);

    /// <summary>Hours that they save.</summary>
    public Rational HoursSaved => new(Weighed.Aggregate(BigInteger.Zero, (sum, part) => sum + part.SavedHundredths!.Value), 100);

    private bool SaysOfUseCases => UseCases.Count > 0 || ScoresOn("ai").Any();

    private IEnumerable<UseCasePart> Running => UseCases.Where(part => part.Stage is "pilot" or "in-use");

    private IEnumerable<UseCasePart> Weighed => Running.Where(part => part.ProcessHundredths is not null && part.SavedHundredths is not null);

    private IEnumerable<QuestionScore> ScoresOn(string pillar) =>
        Scores.Where(score => Questionnaire.Holds(pillar, score.Question));

    private IEnumerable<CostPart> Parts(string node, Func<CostPart, bool>? test) =>
        Costs.Where(part => CostTree.Holds(node, part.Leaf) && (test is null || test(part)));

    private static Rational? Known(string text) => text.Length == 0 ? null : Rational.Parse(text);
}

/// <summary>A cost line, or a member's part of one. <c>Kind</c> is the hosting of software, the employment of personnel.</summary>
public sealed record CostPart(string Leaf, BigInteger Cents, BigInteger FteThousandths, string Kind, string Theme);

/// <summary>A project line, or a member's part of one.</summary>
public sealed record ProjectPart(string Theme, BigInteger HoursHundredths);

/// <summary>A score on a question about maturity.</summary>
public sealed record QuestionScore(string Question, BigInteger Thousandths);

/// <summary>A use case of artificial intelligence, or a member's part of one; null is not known.</summary>
public sealed record UseCasePart(string Stage, BigInteger? Cents, BigInteger? ProcessHundredths, BigInteger? SavedHundredths);
