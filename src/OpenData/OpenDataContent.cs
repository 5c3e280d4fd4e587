using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OpenData;

/// <summary>What everybody may take along of an edition.</summary>
/// <param name="Publication">The figures that everyone may see.</param>
/// <param name="Catalogue">What is measured and how it is called.</param>
/// <param name="Provenance">Where the figures come from.</param>
/// <param name="Title">What the edition is called.</param>
/// <param name="Moved">The numbers that are others than in the version before; none for the first.</param>
public sealed record OpenDataContent(Publication Publication, BenchmarkCatalogue Catalogue, Provenance Provenance, LocalisedText Title, IReadOnlyList<MovedFigure> Moved)
{
    /// <summary>The whole address of the folder with the files of this version, without a slash at its end; null = nothing of it lasts.</summary>
    public string? Folder { get; init; }

    /// <summary>Where everyone reaches the site, such as <c>https://maatstaf.example</c>; empty = not known.</summary>
    public string Origin { get; init; } = string.Empty;
}

/// <summary>A number that is another in a version than in the one before; null = it was or is not there.</summary>
/// <param name="Key">Which figure.</param>
/// <param name="Before">In the version before.</param>
/// <param name="After">In this version.</param>
public sealed record MovedFigure(FigureKey Key, double? Before, double? After);
