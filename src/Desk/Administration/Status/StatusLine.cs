using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Administration.Status;

/// <summary>How something of the site stands.</summary>
public enum StatusState
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It works, and somebody should look at it.</summary>
    Look,

    /// <summary>It must be mended.</summary>
    Wrong,
}

/// <summary>One thing of the site: how it stands, what that means and what to do.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Name">What it is.</param>
/// <param name="Found">What was found.</param>
/// <param name="Means">What it means.</param>
/// <param name="Todo">What to do; null = nothing.</param>
public sealed record StatusLine(StatusState State, LocalisedText Name, LocalisedText Found, LocalisedText Means, LocalisedText? Todo = null)
{
    /// <summary>Where to do it; null = not on the site.</summary>
    public string? Path { get; init; }
}

/// <summary>Lines that belong together.</summary>
/// <param name="Id">Names the group on the page.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">The lines.</param>
public sealed record StatusGroup(string Id, LocalisedText Heading, IReadOnlyList<StatusLine> Lines);
