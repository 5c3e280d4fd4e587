using System.Security.Cryptography;
using Maatstaf.Delivery.Editions;
using Maatstaf.Disclosure;
using Maatstaf.Disclosure.Own;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Protecting;

/// <summary>An edition as each audience may see it, all of one and the same data.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Changes">How often the figures had changed when it was made: the same number = the same figures.</param>
/// <param name="Team">For the benchmark team.</param>
/// <param name="Circle">For participants.</param>
/// <param name="Public">For everyone.</param>
/// <param name="Shared">What participants share by name.</param>
public sealed record ProtectedEdition(Edition Edition, int Changes, Publication Team, Publication Circle, Publication Public, SharedFigures Shared)
{
    /// <summary>The figures of an audience as they are frozen, with their fingerprint.</summary>
    /// <param name="publication">One of this edition's.</param>
    public static FrozenView Freeze(Publication publication)
    {
        ArgumentNullException.ThrowIfNull(publication);
        using var bytes = new MemoryStream();
        StatisticsFile.Write(publication, bytes);
        var statistics = bytes.ToArray();
        return new FrozenView(publication.Audience, statistics, FrozenPublication.FrameOf(publication), Convert.ToHexStringLower(SHA256.HashData(statistics)));
    }
}
