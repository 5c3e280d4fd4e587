using Maatstaf.Catalogue;

namespace Maatstaf.Delivery.Laws;

/// <summary>A law with its history.</summary>
/// <param name="Versions">All its versions, the first first; one at least.</param>
public sealed record KeptLaw(IReadOnlyList<LawVersion> Versions)
{
    /// <summary>What stands now.</summary>
    public LawVersion Newest => Versions[^1];

    /// <summary>The law as it stands now.</summary>
    public Law Law => Newest.Law;

    /// <summary>The laws of a catalogue and those that the team added, each with all its versions, in the order of the catalogue.</summary>
    /// <param name="catalogue">The laws as the catalogue brings them.</param>
    /// <param name="kept">What the team wrote, by law and number.</param>
    public static IReadOnlyList<KeptLaw> All(LawList catalogue, IEnumerable<LawVersion> kept)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var written = kept.GroupBy(static version => version.Law.Id, StringComparer.Ordinal).ToDictionary(static law => law.Key, static law => law.ToArray(), StringComparer.Ordinal);
        var known = catalogue.All.Select(static law => law.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalogue.All.Select(law => new KeptLaw([Shipped(law), .. written.GetValueOrDefault(law.Id, [])])),
            .. written.Where(law => !known.Contains(law.Key)).OrderBy(static law => law.Value[0].At).ThenBy(static law => law.Key, StringComparer.Ordinal).Select(static law => new KeptLaw(law.Value)),
        ];
    }

    private static LawVersion Shipped(Law law) => new() { Number = 1, Law = law, Why = string.Empty, At = null, By = string.Empty };
}
