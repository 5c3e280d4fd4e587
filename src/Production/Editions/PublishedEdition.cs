using Maatstaf.Catalogue;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Editions;

/// <summary>An edition as everyone may see it: brought back from its newest frozen version, whatever counts today.</summary>
/// <param name="Publication">The figures of the newest version, for everyone.</param>
/// <param name="Versions">All its versions, the first first, without the figures that only others see.</param>
public sealed record PublishedEdition(Publication Publication, IReadOnlyList<FrozenEdition> Versions)
{
    /// <summary>All editions that are published and of which was kept what everyone may see, the newest first.</summary>
    public static async Task<IReadOnlyList<PublishedEdition>> AllAsync(IDeliveryStore store, CancellationToken ct = default)
    {
        var found = new List<PublishedEdition>();
        foreach (var record in (await store.EditionsAsync(ct)).Where(static known => known.State == EditionState.Published).OrderByDescending(static known => known.Edition.Year))
        {
            FrozenEdition[] versions = [.. (await store.FrozenAsync(record.Edition, ct)).Select(ForEveryone)];
            if (versions.Length > 0 && versions[^1].SeenBy(Audience.Public) is { } seen)
                found.Add(new PublishedEdition(FrozenPublication.Read(record.Edition, seen.Statistics, seen.Frame), versions) { Texts = await PublishedTexts.AllAsync(store, record.Edition, ct) });
        }

        return found;
    }

    /// <summary>What was published of its report, oldest first; none = it is as it was computed.</summary>
    public IReadOnlyList<PublishedTexts> Texts { get; init; } = [];

    /// <summary>The report of a version of the figures, with the texts that were published with it or before.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="version">Number of their version.</param>
    /// <param name="catalogue">What is measured and how it is called.</param>
    public TrendReport ReportOf(Publication figures, int version, BenchmarkCatalogue catalogue) =>
        Texts.LastOrDefault(texts => texts.Publication.Frozen <= version)?.ReportOf(figures, version, catalogue) ?? TrendReportBuilder.Build(figures, catalogue);

    /// <summary>The figures of a version of an edition, for everyone.</summary>
    /// <exception cref="InvalidOperationException">What everyone may see was not kept with it.</exception>
    public static Publication FiguresOf(FrozenEdition version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var seen = version.SeenBy(Audience.Public) ?? throw new InvalidOperationException($"Version {version.Number} of edition {version.Edition} was not kept for everyone.");
        return FrozenPublication.Read(version.Edition, seen.Statistics, seen.Frame);
    }

    /// <summary>Without what others see: of a whole country that takes much memory, and it is shown nowhere here.</summary>
    private static FrozenEdition ForEveryone(FrozenEdition version) =>
        version with { Statistics = [], Frame = [], Views = [.. version.Views.Where(static view => view.Audience == Audience.Public)] };

    /// <summary>The versions after the first, the newest first, each with the numbers that it moved for everyone.</summary>
    public IEnumerable<(FrozenEdition Version, IReadOnlyList<MovedNumber> Moved)> Corrections() => Versions.Zip(Versions.Skip(1))
        .Reverse()
        .Select(static pair => (pair.Second, MovedNumbers.Between(pair.First, pair.Second, Audience.Public)));
}
