using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Transitions;

/// <summary>The years of a plan and the time of own people, as read from fields.</summary>
/// <param name="Plan">The plan with them; null when something is wrong.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record PlanFrame(TransitionPlan? Plan, IReadOnlyList<ScenarioProblem> Problems)
{
    /// <summary>Names of fields: first year, number of years, part of the own fte, platforms that end.</summary>
    public const string FirstYearName = "vanaf", YearsName = "jaren", StaffName = "tijd", PlatformsName = "platform";

    private const int MostPercent = 100;

    /// <summary>An empty plan after a fiscal year.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="settings">How many years are usual.</param>
    public static TransitionPlan Empty(int first, TransitionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new TransitionPlan(first, settings.UsualYears);
    }

    /// <summary>Reads fields.</summary>
    /// <param name="plan">The plan as it was.</param>
    /// <param name="firstYear">First year as typed.</param>
    /// <param name="years">Number of years as typed.</param>
    /// <param name="staff">Part of the own fte in percent as typed; empty = as assumed.</param>
    /// <param name="platforms">Keys of platforms that are to end.</param>
    /// <param name="estate">What runs on the own premises.</param>
    /// <param name="settings">Bounds.</param>
    public static PlanFrame Of(TransitionPlan plan, string firstYear, string years, string staff, IReadOnlyList<string> platforms, ApplicationEstate estate, TransitionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(estate);
        ArgumentNullException.ThrowIfNull(settings);
        var problems = new List<ScenarioProblem>();
        var (earliest, latest) = (estate.FiscalYear + 1, estate.FiscalYear + settings.LatestBegin);
        var first = Whole(firstYear, earliest, latest, FirstYearName, new($"Kies een jaar van {earliest} tot en met {latest}.", $"Choose a year from {earliest} up to {latest}."), problems);
        var count = Whole(years, settings.FewestYears, settings.MostYears, YearsName, new($"Kies {settings.FewestYears} tot en met {settings.MostYears} jaar.", $"Choose {settings.FewestYears} up to {settings.MostYears} years."), problems);
        var percent = staff.Length == 0 ? null : Whole(staff, 0, MostPercent, StaffName, new("Vul een heel percentage in van 0 tot en met 100, of laat het veld leeg.", "Fill in a whole percentage from 0 up to 100, or leave the field empty."), problems);
        if (first is not { } begin || count is not { } length || problems.Count > 0)
            return new PlanFrame(null, problems);
        var moved = plan.Over(begin, length) with
        {
            StaffPercent = percent,
            EndingPlatforms = [.. estate.Platforms.Select(static platform => platform.Key).Where(key => platforms.Contains(key) && plan.Find(key) is null)],
        };
        string[] outside = [.. moved.Outside().Select(planned => estate.Find(planned.Application)?.Name.Dutch ?? planned.Application)];
        return outside.Length == 0
            ? new PlanFrame(moved, [])
            : new PlanFrame(null, [new(YearsName, new(
                $"Dan vallen stappen buiten het plan, van: {string.Join(", ", outside)}. Verander die stappen eerst, of kies meer jaren.",
                $"Then steps fall outside the plan, of: {string.Join(", ", outside)}. Change those steps first, or choose more years."))]);
    }

    private static int? Whole(string text, int least, int most, string field, LocalisedText sentence, List<ScenarioProblem> problems)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        problems.Add(new(field, sentence));
        return null;
    }
}
