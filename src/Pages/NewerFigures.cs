using Maatstaf.Vocabulary;

namespace Maatstaf.Pages;

/// <summary>Something newer than a page that keeps showing a version, told above it.</summary>
/// <param name="Says">What is newer.</param>
/// <param name="Name">Name of the link to it.</param>
/// <param name="Path">Where it is, without the language.</param>
/// <param name="Replaces">Whether it corrects what is on the page, so that nobody should find the page any more who does not look for it.</param>
public sealed record NewerFigures(LocalisedText Says, LocalisedText Name, string Path, bool Replaces)
{
    /// <summary>A later version of the same edition.</summary>
    /// <param name="shown">The version that is shown.</param>
    /// <param name="newest">The newest version.</param>
    /// <param name="path">The same page in it.</param>
    public static NewerFigures Version(VersionAddress shown, PublishedVersion newest, string path) => new(
        Words.OldVersion.With("number", Same(shown.Number)).With("edition", Same(shown.Edition.Year)).With("newest", Same(newest.Number))
            .With("day", new(DayIn(newest.Day, Language.Dutch), DayIn(newest.Day, Language.English))),
        Words.ToNewestVersion.With("newest", Same(newest.Number)),
        path,
        Replaces: true);

    /// <summary>A later edition.</summary>
    /// <param name="shown">The edition that is shown.</param>
    /// <param name="newest">The newest edition.</param>
    /// <param name="path">The same page in it, or its report.</param>
    public static NewerFigures Edition(Edition shown, Edition newest, string path) => new(
        Words.OldEdition.With("edition", Same(shown.Year)).With("newest", Same(newest.Year)).With("year", Same(newest.FiscalYear)),
        Words.ToNewestEdition.With("newest", Same(newest.Year)),
        path,
        Replaces: false);

    private static LocalisedText Same(int number)
    {
        var text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(text, text);
    }

    private static string DayIn(DateOnly day, Language language) => day.ToString("d MMMM yyyy", Notation.Of(language));
}
