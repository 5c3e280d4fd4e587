using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk;

/// <summary>What every component of a page for people who work with the site knows.</summary>
public sealed record DeskContext
{
    /// <summary>Who looks at it.</summary>
    public required Caller Caller { get; init; }

    /// <summary>Language of the page.</summary>
    public required Language Language { get; init; }

    /// <summary>Address of the page without language and query.</summary>
    public required string Path { get; init; }

    /// <summary>What every form must carry back.</summary>
    public required FormToken Token { get; init; }

    /// <summary>Main menu: what this caller may reach.</summary>
    public required IReadOnlyList<MenuEntry> Menu { get; init; }

    /// <summary>The benchmark with its edition, beside the name of the site; null = nothing was published yet.</summary>
    public LocalisedText? EditionName { get; init; }

    /// <summary>What must be known before anything else, such as that the data is invented; null = nothing.</summary>
    public LocalisedText? Notice { get; init; }

    /// <summary>What was just done, said above the page after a form was sent; null = nothing.</summary>
    public LocalisedText? Done { get; init; }
}

/// <summary>A secret that proves that a form was ours.</summary>
/// <param name="Field">Name of the hidden field.</param>
/// <param name="Value">Its value.</param>
public sealed record FormToken(string Field, string Value);
