using Maatstaf.Delivery.Editions;
using Maatstaf.Disclosure;
using Maatstaf.Production.Editions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Archive;

/// <summary>A frozen version of an edition, as everyone may see it.</summary>
/// <param name="frozen">What was kept of it.</param>
/// <param name="before">The version before it; null for the first.</param>
/// <param name="publication">Its figures when they were read already.</param>
/// <param name="shelf">Keeps the figures of versions that are asked for.</param>
internal sealed class ArchivedVersion(FrozenEdition frozen, ArchivedVersion? before, Publication? publication, FigureShelf shelf)
{
    private readonly FrozenView view = frozen.SeenBy(Audience.Public)!;

    /// <summary>The edition.</summary>
    public Edition Edition => frozen.Edition;

    /// <summary>1 for the first, then 2, …</summary>
    public int Number => frozen.Number;

    /// <summary>When it was frozen, in UTC.</summary>
    public DateTime FrozenAt => frozen.At.UtcDateTime;

    /// <summary>Why it was made; empty for the first.</summary>
    public string Reason => frozen.Reason;

    /// <summary>SHA-256 of its <c>statistics.csv</c> in hexadecimal.</summary>
    public string Hash => view.Hash;

    /// <summary>Its figures; read when first asked for.</summary>
    public FigureIndex Figures => shelf.Take(this, () => publication ?? PublishedEdition.FiguresOf(frozen), MovedTo);

    private IReadOnlyList<ArchivedMove> MovedTo(FigureIndex current)
    {
        if (before is null)
            return [];
        var old = before.Figures;
        return [.. MovedNumbers.Between(before.view.Statistics, view.Statistics).Select(moved => new ArchivedMove(moved.Key, old.ValueOf(moved.Key), current.ValueOf(moved.Key)))];
    }
}

/// <summary>A number that is another in a version than in the one before it.</summary>
/// <param name="Key">Which figure.</param>
/// <param name="Before">Its value before, or why there was none.</param>
/// <param name="After">Its value in this version, or why there is none.</param>
internal sealed record ArchivedMove(FigureKey Key, FigureValue Before, FigureValue After);
