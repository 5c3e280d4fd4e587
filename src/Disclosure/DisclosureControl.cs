using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Protection;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>
/// The only door between what the engine computes and what anybody sees. For the benchmark team everything passes; participants and
/// the public get what a protection plan lets through (method of the benchmark, part 7).
/// </summary>
public static partial class DisclosureControl
{
    /// <summary>Releases an edition to the benchmark team, which sees all that was computed.</summary>
    /// <param name="results">What was computed.</param>
    public static Publication ForTeam(BenchmarkResults results) => Release(results, Audience.Internal, new ProtectionPlan([]));

    /// <summary>What everyone sees before a first edition is published: no figure at all.</summary>
    /// <param name="catalogue">Whose price index, and whose benchmark.</param>
    public static Publication Nothing(BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(Edition.About(catalogue.Limits.FirstFiscalYear), Audience.Public, catalogue.Names.Name.Dutch, fictional: false, catalogue.DefaultDeflator, [], [], [], [], []);
    }

    /// <summary>Releases an edition to an audience.</summary>
    /// <param name="results">What was computed.</param>
    /// <param name="audience">Who may see it.</param>
    /// <param name="plan">What is withheld from participants and public; it covers at least the years of the results.</param>
    /// <exception cref="InvalidOperationException">The plan does not know a figure.</exception>
    public static Publication Release(BenchmarkResults results, Audience audience, ProtectionPlan plan)
    {
        return new Publication(
            results.Edition,
            audience,
            results.Title,
            results.Fictional,
            results.Deflator,
            Released(results.Figures, audience, plan),
            results.Participants.Select(static count =>
                new Participants(count.Year, count.Municipalities, count.Inhabitants, count.Clusters, count.InPartnership, count.Partnerships)),
            audience == Audience.Internal
                ? [.. results.NonParticipants.Select(static row => new NonParticipant(row.Municipality, row.Year, InWords(row.Reason)))]
                : [],
            [.. results.SizeClasses.Select(static bound => new SizeClass(bound.Class, bound.FromInhabitants))],
            audience == Audience.Public ? [] : Released(results.ExplainingFigures, audience, plan))
        {
            Answers = [.. results.Answers.Select(answers => Released(answers, audience, plan))],
        };
    }

    private static PublishedAnswers Released(ConfidentialAnswers answers, Audience audience, ProtectionPlan plan)
    {
        var isTeam = audience == Audience.Internal;
        AnswerShare[]? shares = isTeam || plan.Shows(answers) ? [.. answers.Counts.Select(count => AnswerRule.ShareOf(count, answers.Answered))] : null;
        return new PublishedAnswers(answers.Table, answers.Row, answers.Year, answers.Answered, shares, isTeam ? answers.Counts : null);
    }

    private static IReadOnlyList<PublishedFigure> Released(IEnumerable<ConfidentialFigure> figures, Audience audience, ProtectionPlan plan) =>
    [
        .. figures.Select(figure => new PublishedFigure(
            figure.Key,
            plan.ReasonOf(figure.Key, audience) is { } reason ? new FigureValue.Withheld(reason) : new FigureValue.Known(figure.Value),
            figure.N,
            figure.Clusters)),
    ];

    private static LocalisedText InWords(NonParticipationReason reason) => reason switch
    {
        NonParticipationReason.ReturnNotApproved => new("de levering is niet goedgekeurd", "the return is not approved"),
        NonParticipationReason.InhabitantsUnknown => new("het aantal inwoners is niet bekend", "the number of inhabitants is not known"),
        NonParticipationReason.NoSoftware => new("er zijn geen softwarekosten", "there is no software cost"),
        NonParticipationReason.NoPersonnel => new("er zijn geen personeelskosten", "there is no personnel cost"),
        _ => new("er zijn geen infrastructuurkosten", "there is no infrastructure cost"),
    };
}
