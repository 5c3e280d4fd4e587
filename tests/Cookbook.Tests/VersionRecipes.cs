using Maatstaf.Pages;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cookbook_Tests;

/// <summary>What is said above a page that keeps showing a version.</summary>
/// <param name="Id">Stable id of what is newer.</param>
/// <param name="Rule">When it is said.</param>
/// <param name="Examples">Situations with what is said.</param>
internal sealed record VersionRecipe(string Id, LocalisedText Rule, params Example[] Examples);

/// <summary>What is said of something newer than the version that a page keeps showing.</summary>
internal static class VersionRecipes
{
    private static readonly VersionAddress First = new(new Edition(2025), 1);

    public static IReadOnlyList<VersionRecipe> List { get; } =
    [
        new("newer-version", new(
                "Zegt op een vast adres dat cijfers van die editie daarna gecorrigeerd zijn, en welke versie de nieuwste is.",
                "Says at a lasting address that figures of that edition were corrected since, and which version is the newest."),
            new("one correction", NewerFigures.Version(First, new PublishedVersion(2, new DateOnly(2025, 12, 5)), First.Root).Says),
            new("three corrections, the last in the next year", NewerFigures.Version(First, new PublishedVersion(4, new DateOnly(2026, 2, 1)), First.Root).Says)),
        new("newer-edition", new(
                "Zegt op een vast adres dat er een nieuwere editie is.",
                "Says at a lasting address that there is a newer edition."),
            new("the next edition", NewerFigures.Edition(First.Edition, new Edition(2026), "/").Says),
            new("two editions later", NewerFigures.Edition(First.Edition, new Edition(2027), "/").Says)),
    ];
}
