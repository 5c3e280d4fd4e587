using Maatstaf.Vocabulary;

namespace Maatstaf.Desk;

/// <summary>A page for people who work with the site, in both languages.</summary>
/// <param name="Title">Title of the browser window and name in the breadcrumb.</param>
/// <param name="Component">The component with its content; it inherits <see cref="DeskPart"/>.</param>
public sealed record DeskPage(LocalisedText Title, Type Component)
{
    /// <summary>A page with parameters.</summary>
    /// <typeparam name="TComponent">The component with its content.</typeparam>
    /// <param name="title">Title of the browser window and name in the breadcrumb.</param>
    /// <param name="parameters">Parameters of the component.</param>
    public static DeskPage Of<TComponent>(LocalisedText title, params (string Name, object? Value)[] parameters)
        where TComponent : DeskPart => new(title, typeof(TComponent))
        {
            Parameters = parameters.ToDictionary(static parameter => parameter.Name, static parameter => parameter.Value!),
        };

    /// <summary>Parameters of the component.</summary>
    public IDictionary<string, object> Parameters { get; init; } = new Dictionary<string, object>();

    /// <summary>Pages between the start page and this one: address without language, and name.</summary>
    public IReadOnlyList<DeskStep> Trail { get; init; } = [];

    /// <summary>After how long the page is asked for again by itself, while long work goes on; null = not.</summary>
    public TimeSpan? RenewsAfter { get; init; }

    /// <summary>Modules that add to the page, such as <c>passkeys.js</c>; without them the page is whole too.</summary>
    public IReadOnlyList<string> Modules { get; init; } = [];
}

/// <summary>A page on the way to this one.</summary>
/// <param name="Path">Address without language.</param>
/// <param name="Name">Name.</param>
public sealed record DeskStep(string Path, LocalisedText Name);
