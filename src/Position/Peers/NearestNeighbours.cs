using Maatstaf.Catalogue;
using Maatstaf.Disclosure.Own;
using Maatstaf.Vocabulary;

namespace Maatstaf.Position.Peers;

/// <summary>What one trait adds to a distance.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Own">The own value; null = not known.</param>
/// <param name="Theirs">The neighbour's value; null = not known.</param>
/// <param name="Part">Its part of the squared distance, 0 to 1; null when one of the two values is not known, so that it does not count.</param>
public sealed record TraitPart(PeerTrait Trait, double? Own, double? Theirs, double? Part);

/// <summary>A municipality that is like another one.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="Distance">Weighted Euclidean distance in standard deviations; 0 = alike in every trait.</param>
/// <param name="Parts">What each trait adds, in the order of the catalogue.</param>
public sealed record Neighbour(OwnFigures Figures, double Distance, IReadOnlyList<TraitPart> Parts);

/// <summary>The municipalities most like another one, among those that share the year by name.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Asked">How many were asked for.</param>
/// <param name="Candidates">How many named participants there were to choose from.</param>
/// <param name="Nearest">The nearest first; fewer than asked when there are no more.</param>
/// <param name="Unknown">Traits that the municipality itself lacks: they do not count.</param>
public sealed record NeighbourSet(int Year, int Asked, int Candidates, IReadOnlyList<Neighbour> Nearest, IReadOnlyList<PeerTrait> Unknown);

/// <summary>
/// Finds nearest neighbours (method of the benchmark, part 6): traits standardised over all participants of the year, weighted
/// Euclidean distance. No result of anybody plays a part. A trait that one of the two lacks does not count, and the others are
/// weighed up to the same total, so that a gap makes nobody nearer.
/// </summary>
/// <param name="shared">Who shares by name.</param>
/// <param name="settings">Traits and weights.</param>
public sealed class NearestNeighbours(SharedFigures shared, PeerSettings settings)
{
    /// <summary>The neighbours of a municipality in a year; none when it did not take part.</summary>
    /// <param name="own">Whose.</param>
    /// <param name="year">Fiscal year.</param>
    /// <param name="count">How many; null = as many as the catalogue says.</param>
    public NeighbourSet Of(OwnFigures own, int year, int? count = null)
    {
        ArgumentNullException.ThrowIfNull(own);
        var asked = count ?? settings.Neighbours;
        if (own.Of(year) is not { } here)
            return new NeighbourSet(year, asked, 0, [], []);
        Trait[] traits = [.. settings.Traits.Select(trait => new Trait(trait, shared.SpreadOf(KindOf(trait), year)))];
        OwnFigures[] candidates = [.. shared.NamedIn(year).Where(other => other.Owner != own.Owner)];
        return new NeighbourSet(
            year,
            asked,
            candidates.Length,
            [.. candidates.Select(other => Beside(traits, here, other, year)).OfType<Neighbour>().OrderBy(static near => near.Distance).ThenBy(static near => near.Figures.Owner).Take(asked)],
            [.. settings.Traits.Where(trait => here.Of(KindOf(trait)) is null)]);
    }

    /// <summary>Which public trait an entry of the catalogue is about.</summary>
    public static PublicTrait KindOf(PeerTrait trait) => (PublicTrait)PeerSettings.KnownTraits.Index().Single(known => known.Item == trait?.Id).Index;

    private static Neighbour? Beside(Trait[] traits, OwnYear here, OwnFigures other, int year)
    {
        var there = other.Of(year)!;
        var both = Array.ConvertAll(traits, trait => (trait.Entry, Own: here.Of(KindOf(trait.Entry)), Theirs: there.Of(KindOf(trait.Entry)), trait.Spread));
        var squares = Array.ConvertAll(both, static trait => trait is { Own: { } own, Theirs: { } theirs }
            ? trait.Entry.Weight * Squared(trait.Spread.StandardDeviation > 0 ? (own - theirs) / trait.Spread.StandardDeviation : 0)
            : (double?)null);
        var counted = both.Where((_, index) => squares[index] is not null).Sum(static trait => trait.Entry.Weight);
        if (counted == 0)
            return null;
        var sum = squares.Sum() ?? 0;
        return new Neighbour(
            other,
            Math.Sqrt(sum * traits.Sum(static trait => trait.Entry.Weight) / counted),
            [.. both.Select((trait, index) => new TraitPart(trait.Entry, trait.Own, trait.Theirs, squares[index] is { } square ? (sum > 0 ? square / sum : 0) : null))]);
    }

    private static double Squared(double value) => value * value;

    private sealed record Trait(PeerTrait Entry, TraitSpread Spread);
}
