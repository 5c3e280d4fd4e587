using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Improve.Transitions;

/// <summary>The applications of an organisation in a year: what all pages about the way to the cloud have in common.</summary>
public sealed record TransitionView
{
    /// <summary>Title of the first page.</summary>
    public static LocalisedText Title => TransitionWords.Title;

    /// <summary>Title of the page with answers.</summary>
    public static LocalisedText AnswersTitle => TransitionWords.AnswersHeading;

    /// <summary>Title of the page with plans beside each other.</summary>
    public static LocalisedText BesideTitle => TransitionWords.Beside;

    /// <summary>Whose applications.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a partnership.</summary>
    public required bool IsPartnership { get; init; }

    /// <summary>Whether it was a member of a partnership that year, so that applications of it stand elsewhere.</summary>
    public required bool IsMember { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Year { get; init; }

    /// <summary>Fiscal years that can be chosen, ascending.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Its applications; null when there is no approved return of the year.</summary>
    public required ApplicationEstate? Estate { get; init; }

    /// <summary>What was written down about them.</summary>
    public required ApplicationRegister Register { get; init; }

    /// <summary>Number of the version of the register.</summary>
    public required int RegisterVersion { get; init; }

    /// <summary>Whether the reader may write down and plan.</summary>
    public required bool MayKeep { get; init; }

    /// <summary>The plans, by name; empty when the reader may not see them.</summary>
    public IReadOnlyList<SavedPlan> Plans { get; init; } = [];

    /// <summary>Where missing columns of the return can be filled in, without language; null when the reader cannot.</summary>
    public string? FillIn { get; init; }

    /// <summary>Steps, questions and names of categories.</summary>
    public required BenchmarkCatalogue Catalogue { get; init; }

    /// <summary>The year as text.</summary>
    public string YearText => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The address of a page, without language.</summary>
    /// <param name="rest">What comes after the organisation.</param>
    public string Path(string rest) => $"{Place.PlaceView.Root}/{Organisation}/{rest}";
}

/// <summary>A plan as it is looked at.</summary>
/// <param name="Saved">The plan.</param>
/// <param name="Shown">What comes of it; null when there is no return to start from.</param>
public sealed record PlanView(SavedPlan Saved, ShownTransition? Shown)
{
    /// <summary>The part of an address that names it.</summary>
    public string Query => $"{TransitionPlace.Plan}={Saved.Id:N}";
}
