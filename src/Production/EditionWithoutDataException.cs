using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production;

/// <summary>An edition was asked for in whose fiscal year nobody takes part.</summary>
public sealed class EditionWithoutDataException(Edition edition, IReadOnlyList<Edition> available, IReadOnlyList<NonParticipant> nonParticipants)
    : Exception($"Nobody takes part in fiscal year {edition.FiscalYear}.")
{
    /// <summary>The edition that was asked for.</summary>
    public Edition Edition { get; } = edition;

    /// <summary>The editions that the data can make, oldest first.</summary>
    public IReadOnlyList<Edition> Available { get; } = available;

    /// <summary>Who returned something for the fiscal year, and why it does not count; empty for all but the benchmark team.</summary>
    public IReadOnlyList<NonParticipant> NonParticipants { get; } = nonParticipants;
}
