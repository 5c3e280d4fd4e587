using System.Globalization;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Components;

namespace Maatstaf.Pages;

/// <summary>What every component of a page knows.</summary>
/// <param name="Content">What is shown.</param>
/// <param name="Language">Language of the page.</param>
/// <param name="Links">Where things are.</param>
public sealed record PageContext(SiteContent Content, Language Language, ILinks Links)
{
    /// <summary>What is newer than this page; none for pages that show what is newest.</summary>
    public IReadOnlyList<NewerFigures> Newer { get; init; } = [];

    /// <summary>The whole address under which search engines know what this page is about; null = not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>Language tag for the page.</summary>
    public string LanguageTag => Language == Language.Dutch ? "nl" : "en";

    /// <summary>Notation of numbers and dates.</summary>
    public CultureInfo Culture => Notation.Of(Language);
}

/// <summary>Notation of numbers and dates on pages.</summary>
public static class Notation
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The notation of a language.</summary>
    public static CultureInfo Of(Language language) => language == Language.Dutch ? Dutch : English;
}

/// <summary>A component that knows its page.</summary>
public abstract class PagePart : ComponentBase
{
    /// <summary>What every component of a page knows.</summary>
    [CascadingParameter]
    public required PageContext Context { get; set; }

    /// <summary>What is shown.</summary>
    protected SiteContent Content => Context.Content;

    /// <summary>Where things are.</summary>
    protected ILinks Links => Context.Links;

    /// <summary>The text in the language of the page.</summary>
    protected string T(LocalisedText text) => text.In(Context.Language);

    /// <summary>A text of the program in the language of the page, with what the catalogue calls the benchmark and its participants.</summary>
    protected string Named(LocalisedText text) => T(Content.Catalogue.Names.In(text));

    /// <summary>A number of things, in the notation of the language.</summary>
    protected string Count(long number) => T(Numerals.Count(number));
}
