using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A public trait by which municipalities are called alike.</summary>
/// <param name="Id">Stable id, such as <c>budget-per-inhabitant</c>.</param>
/// <param name="Weight">Factor on the squared difference, above 0.</param>
/// <param name="Label">Name.</param>
/// <param name="Explanation">What it is, in a sentence.</param>
public sealed record PeerTrait(string Id, double Weight, LocalisedText Label, LocalisedText Explanation);

/// <summary>Whom a municipality is compared with: <c>peers.yaml</c>.</summary>
/// <param name="Neighbours">How many nearest neighbours there are when nothing is said.</param>
/// <param name="MostOwnMembers">How many municipalities a group of one's own may hold.</param>
/// <param name="Traits">By what municipalities are alike, in the order in which they are shown.</param>
/// <param name="Position">When something may be said of a place.</param>
public sealed record PeerSettings(int Neighbours, int MostOwnMembers, IReadOnlyList<PeerTrait> Traits, PositionSettings Position)
{
    /// <summary>The traits that there are, in the order of <see cref="Traits"/>.</summary>
    public static IReadOnlyList<string> KnownTraits { get; } = ["inhabitants", "budget-per-inhabitant", "staff-per-thousand-inhabitants", "in-partnership"];

    internal static PeerSettings Read(string directory)
    {
        var file = Entry.OfFile(directory, "peers.yaml");
        _ = file.Text("source");
        IReadOnlyList<PeerTrait> traits = [.. file.Identified("traits").Select(static entry =>
        {
            var trait = new PeerTrait(entry.Text("id"), entry.Positive("weight"), entry.Localised("label"), entry.Localised("explanation"));
            entry.Close();
            return trait;
        })];
        if (!traits.Select(static trait => trait.Id).SequenceEqual(KnownTraits))
            throw file.Wrong($"'traits' must be {string.Join(", ", KnownTraits)}, in this order");
        var settings = new PeerSettings(file.WholeFrom(1, "neighbours"), file.WholeFrom(1, "most-own-members"), traits, PositionSettings.Read(file.Child("position")));
        file.Close();
        return settings;
    }
}

/// <summary>When something may be said of a municipality's place.</summary>
public sealed record PositionSettings
{
    /// <summary>Participants below which nothing is said about what size does.</summary>
    public required int FewestForSize { get; init; }

    /// <summary>Independent units among them below which nothing is said about what size does.</summary>
    public required int FewestClustersForSize { get; init; }

    /// <summary>The part of the own fitted value that the own value may decide, 0 to 1; above it the size stands alone.</summary>
    public required double HighestLeverage { get; init; }

    /// <summary>The step in which a share above or below what size suggests is told, as a ratio.</summary>
    public required double ShareStep { get; init; }

    /// <summary>The step in which it is told in standard deviations.</summary>
    public required double DeviationStep { get; init; }

    /// <summary>How many standard errors the limits of a funnel plot are from the headline, ascending.</summary>
    public required IReadOnlyList<int> FunnelLimits { get; init; }

    internal static PositionSettings Read(Entry position)
    {
        var settings = new PositionSettings
        {
            FewestForSize = position.WholeFrom(4, "fewest-for-size"),
            FewestClustersForSize = position.WholeFrom(4, "fewest-clusters-for-size"),
            HighestLeverage = position.Positive("highest-leverage", 1),
            ShareStep = position.Positive("share-step", 1),
            DeviationStep = position.Positive("deviation-step"),
            FunnelLimits = [position.WholeFrom(1, "inner-limit"), position.WholeFrom(2, "outer-limit")],
        };
        position.Close();
        return settings;
    }
}
