using Maatstaf.Benchmark;
using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>
/// The only door between what the engine computes and what anybody sees. For the benchmark team everything passes;
/// for participants and the public nothing passes until the rules of the method, part 7, are applied to it.
/// </summary>
public static partial class DisclosureControl
{
    /// <summary>Whether figures can be released to an audience today.</summary>
    public static bool Serves(Audience audience) => audience == Audience.Internal;

    /// <summary>Releases an edition to an audience.</summary>
    /// <exception cref="AudienceNotServedException">Figures for this audience need rules that are not applied yet.</exception>
    public static Publication Release(BenchmarkResults results, Audience audience)
    {
        if (!Serves(audience))
            throw new AudienceNotServedException(audience);
        return new Publication(
            results.Edition,
            audience,
            results.Title,
            results.Fictional,
            results.Deflator,
            AsTheyAre(results.Figures),
            results.Participants.Select(static count =>
                new Participants(count.Year, count.Municipalities, count.Inhabitants, count.Clusters, count.InPartnership, count.Partnerships)),
            audience == Audience.Internal
                ? [.. results.NonParticipants.Select(static row => new NonParticipant(row.Municipality, row.Year, InWords(row.Reason)))]
                : [],
            [.. results.SizeClasses.Select(static bound => new SizeClass(bound.Class, bound.FromInhabitants))],
            AsTheyAre(results.ExplainingFigures));
    }

    private static IReadOnlyList<PublishedFigure> AsTheyAre(IEnumerable<ConfidentialFigure> figures) =>
        [.. figures.Select(static figure => new PublishedFigure(figure.Key, new FigureValue.Known(figure.Value), figure.N, figure.Clusters))];

    private static LocalisedText InWords(NonParticipationReason reason) => reason switch
    {
        NonParticipationReason.ReturnNotApproved => new("de levering is niet goedgekeurd", "the return is not approved"),
        NonParticipationReason.InhabitantsUnknown => new("het aantal inwoners is niet bekend", "the number of inhabitants is not known"),
        NonParticipationReason.NoSoftware => new("er zijn geen softwarekosten", "there is no software cost"),
        NonParticipationReason.NoPersonnel => new("er zijn geen personeelskosten", "there is no personnel cost"),
        _ => new("er zijn geen infrastructuurkosten", "there is no infrastructure cost"),
    };
}
