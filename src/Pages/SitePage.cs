using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>A page of the site, in both languages.</summary>
/// <param name="Path">Address without the language.</param>
/// <param name="Title">Title of the browser window and name in the breadcrumb.</param>
/// <param name="Component">The component with its content.</param>
/// <param name="Section">The entry of the main menu that it belongs to.</param>
public sealed record SitePage(string Path, LocalisedText Title, Type Component, string Section)
{
    /// <summary>Parameters of the component.</summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; init; } = new Dictionary<string, object?>();

    /// <summary>Pages between the start page and this one.</summary>
    public IReadOnlyList<SitePage> Trail { get; init; } = [];

    /// <summary>Whether it is the report from cover to end, which prints as one.</summary>
    public bool IsReport { get; init; }
}
