using System.Collections.Frozen;
using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Web;

/// <summary>All versions that were published. Only those that were asked for last are in memory as pages, so that many corrections cost little.</summary>
/// <param name="versions">Makes the pages of each version.</param>
internal sealed class VersionShelf(FrozenDictionary<VersionAddress, Func<VersionPages>> versions)
{
    private const int MostAtHand = 4;
    private readonly Lock turns = new();
    private readonly List<(VersionAddress Version, Lazy<VersionPages> Pages)> atHand = [];

    /// <summary>No version at all.</summary>
    public static VersionShelf Empty { get; } = new(FrozenDictionary<VersionAddress, Func<VersionPages>>.Empty);

    /// <summary>The page or file at an address that keeps showing a version, or null when there is none.</summary>
    public Task<StoredAnswer>? Find(string path, Language language) =>
        VersionAddress.Parse(path) is var (version, within) && versions.TryGetValue(version, out var make) ? Take(version, make).Find(within, language) : null;

    private VersionPages Take(VersionAddress version, Func<VersionPages> make)
    {
        Lazy<VersionPages> pages;
        lock (turns)
        {
            var at = atHand.FindIndex(known => known.Version == version);
            pages = at >= 0 ? atHand[at].Pages : new(make);
            if (at >= 0)
                atHand.RemoveAt(at);
            else if (atHand.Count == MostAtHand)
                atHand.RemoveAt(MostAtHand - 1);
            atHand.Insert(0, (version, pages));
        }

        return pages.Value;
    }
}
