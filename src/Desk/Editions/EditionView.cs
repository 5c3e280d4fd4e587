using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Editions;

namespace Maatstaf.Desk.Editions;

/// <summary>An edition with what belongs to it.</summary>
public sealed record EditionView
{
    /// <summary>Where all editions are, without language.</summary>
    public const string Root = "/beheer/edities";

    /// <summary>Where the protecting of an edition's participants can be followed, under the edition.</summary>
    public const string Protection = "bescherming";

    /// <summary>The edition and how far it is.</summary>
    public required EditionRecord Record { get; init; }

    /// <summary>How many organisations there are.</summary>
    public required int Organisations { get; init; }

    /// <summary>How many returns are this far; who did not begin is not in it.</summary>
    public required IReadOnlyDictionary<ReturnState, int> Returns { get; init; }

    /// <summary>The frozen versions, oldest first.</summary>
    public required IReadOnlyList<FrozenEdition> Versions { get; init; }

    /// <summary>Address of something of this edition, without language.</summary>
    public string Path(string rest) => $"{Root}/{Record.Edition}/{rest}";

    /// <summary>Returns that are this far.</summary>
    public int Count(ReturnState state) => Returns.GetValueOrDefault(state);

    /// <summary>Organisations that did not begin.</summary>
    public int NotBegun => Math.Max(0, Organisations - Returns.Values.Sum());

    /// <summary>Returns that were begun and do not count yet.</summary>
    public int NotApproved => Returns.Values.Sum() - Count(ReturnState.Approved);
}
