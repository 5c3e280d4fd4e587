using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement.Transitions;

/// <summary>What stands in the fields about an application in a plan.</summary>
/// <param name="Destination">Id of where it goes.</param>
/// <param name="New">What the new costs a year, in euros, as typed; empty = as assumed.</param>
/// <param name="OneOff">What going over costs once, in euros, as typed; empty = as assumed.</param>
/// <param name="Grow">What is paid a year for something new, in euros, as typed; empty = nothing.</param>
/// <param name="Hours">Hours of own people, as typed; empty = as assumed.</param>
/// <param name="Years">Years that are ticked, by id of the step.</param>
public sealed record PlannedFields(string Destination, string New, string OneOff, string Grow, string Hours, IReadOnlyDictionary<string, IReadOnlyList<string>> Years)
{
    /// <summary>Names of fields: where it goes, what the new costs, what going over costs, what is new, hours, and before the id of a step its years.</summary>
    public const string DestinationName = "heen", NewName = "nieuw", OneOffName = "eenmalig", GrowName = "groei", HoursName = "uren", YearsName = "jaar-";

    /// <summary>The fields of what is planned, or what is usual when nothing is.</summary>
    /// <param name="planned">What is planned; null = nothing yet.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="settings">Steps and destinations.</param>
    public static PlannedFields Of(PlannedApplication? planned, TransitionPlan plan, TransitionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(settings);
        var years = settings.Steps.ToDictionary(static step => step.Id, step => Ticked(planned is null ? Usual(step, plan) : planned.YearsOf(step.Id)), StringComparer.Ordinal);
        return planned is null
            ? new PlannedFields(settings.Destinations[0].Id, string.Empty, string.Empty, string.Empty, string.Empty, years)
            : new PlannedFields(planned.Destination, Euros(planned.NewCents), Euros(planned.OneOffCents), planned.GrowCents == 0 ? string.Empty : Euros(planned.GrowCents), planned.OwnHours?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, years);
    }

    /// <summary>The fields of a form.</summary>
    /// <param name="field">The value of a field; empty when it is not there.</param>
    /// <param name="ticked">All values of a field.</param>
    /// <param name="settings">Steps.</param>
    public static PlannedFields Read(Func<string, string> field, Func<string, IReadOnlyList<string>> ticked, TransitionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(ticked);
        ArgumentNullException.ThrowIfNull(settings);
        return new PlannedFields(field(DestinationName), field(NewName), field(OneOffName), field(GrowName), field(HoursName), settings.Steps.ToDictionary(static step => step.Id, step => ticked(YearsName + step.Id), StringComparer.Ordinal));
    }

    private static StepYears? Usual(TransitionStep step, TransitionPlan plan) => step.UsualLast > plan.Years ? null : new StepYears(plan.FirstYear + step.UsualFirst - 1, plan.FirstYear + step.UsualLast - 1);

    private static IReadOnlyList<string> Ticked(StepYears? years) => years is null ? [] : [.. Enumerable.Range(years.First, years.Count()).Select(static year => year.ToString(CultureInfo.InvariantCulture))];

    private static string Euros(long? cents) => cents is { } known ? (known / 100m).ToString("0.##", CultureInfo.InvariantCulture) : string.Empty;
}

/// <summary>What is planned for an application as it was read from fields.</summary>
/// <param name="Planned">What was read; null when something is wrong.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record PlanReading(PlannedApplication? Planned, IReadOnlyList<ScenarioProblem> Problems)
{
    private const double MostEuros = 1e9;
    private const int MostHours = 1_000_000;

    /// <summary>Reads fields.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="application">Key of the application.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">Notation of numbers.</param>
    /// <param name="settings">Steps and destinations.</param>
    public static PlanReading Of(PlannedFields fields, string application, TransitionPlan plan, Language language, TransitionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(settings);
        var problems = new List<ScenarioProblem>();
        var destination = settings.Destinations.FirstOrDefault(known => known.Id == fields.Destination);
        if (destination is null)
            problems.Add(new(PlannedFields.DestinationName, new("Kies waar de toepassing heen gaat.", "Choose where the application goes.")));
        var steps = new Dictionary<string, StepYears>(StringComparer.Ordinal);
        foreach (var step in settings.Steps)
        {
            if (YearsOf(step, fields.Years[step.Id], plan, problems) is { } years)
                steps.Add(step.Id, years);
        }

        if (problems.Count == 0)
            problems.AddRange(WrongOrder(steps, settings));
        if (problems.Count == 0 && destination is { HasNew: false } && steps.ContainsKey(TransitionStep.Double))
            problems.Add(new(PlannedFields.YearsName + TransitionStep.Double, new("Wat stopt, krijgt niets nieuws en draait dus niet dubbel. Haal de vinkjes bij deze stap weg.", "What stops gets nothing new and so does not run double. Untick the years of this step.")));
        var planned = new PlannedApplication
        {
            Application = application,
            Destination = fields.Destination,
            NewCents = destination is { HasNew: false } ? null : Cents(fields.New, PlannedFields.NewName, language, problems),
            OneOffCents = Cents(fields.OneOff, PlannedFields.OneOffName, language, problems),
            GrowCents = Cents(fields.Grow, PlannedFields.GrowName, language, problems) ?? 0,
            OwnHours = Hours(fields.Hours, language, problems),
            Steps = steps,
        };
        return new PlanReading(problems.Count == 0 ? planned : null, problems);
    }

    private static StepYears? YearsOf(TransitionStep step, IReadOnlyList<string> ticked, TransitionPlan plan, List<ScenarioProblem> problems)
    {
        int[] years = [.. ticked.Select(static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0).Distinct().Order()];
        if (years.Length == 0)
            return null;
        var field = PlannedFields.YearsName + step.Id;
        if (years[0] < plan.FirstYear || years[^1] >= plan.FirstYear + plan.Years)
            problems.Add(new(field, new($"‘{step.Label.Dutch}’: kies jaren van dit plan.", $"‘{step.Label.English}’: choose years of this plan.")));
        else if (years[^1] - years[0] + 1 != years.Length)
            problems.Add(new(field, new($"‘{step.Label.Dutch}’: kies jaren die op elkaar volgen, zonder gat.", $"‘{step.Label.English}’: choose years that follow each other, without a gap.")));
        return new StepYears(years[0], years[^1]);
    }

    private static IEnumerable<ScenarioProblem> WrongOrder(Dictionary<string, StepYears> steps, TransitionSettings settings)
    {
        TransitionStep[] taken = [.. settings.Steps.Where(step => steps.ContainsKey(step.Id))];
        if (!steps.ContainsKey(TransitionStep.Double) && !steps.ContainsKey(TransitionStep.Move) && !steps.ContainsKey(TransitionStep.SwitchOff))
        {
            LocalisedText[] ending = [.. settings.Steps.Where(static step => step.Id is TransitionStep.Double or TransitionStep.Move or TransitionStep.SwitchOff).Select(static step => step.Label)];
            yield return new(PlannedFields.YearsName + TransitionStep.Move, new(
                $"Kies ten minste één jaar bij {string.Join(", ", ending.Select(static label => $"‘{label.Dutch}’"))}. Anders stopt het oude niet.",
                $"Choose at least one year at {string.Join(", ", ending.Select(static label => $"‘{label.English}’"))}. Else the old does not end."));
        }

        foreach (var (before, after) in taken.Zip(taken.Skip(1)))
        {
            if (steps[after.Id].First < steps[before.Id].First || steps[after.Id].Last < steps[before.Id].Last)
            {
                yield return new(PlannedFields.YearsName + after.Id, new(
                    $"‘{after.Label.Dutch}’ begint of eindigt voor ‘{before.Label.Dutch}’. Zet de stappen in volgorde.",
                    $"‘{after.Label.English}’ begins or ends before ‘{before.Label.English}’. Put the steps in order."));
            }
        }
    }

    private static long? Cents(string text, string field, Language language, List<ScenarioProblem> problems)
    {
        if (text.Length == 0)
            return null;
        if (ScenarioAddress.Number(text, language) is >= 0 and <= MostEuros and var euros)
            return (long)Math.Round((decimal)euros * 100, MidpointRounding.AwayFromZero);
        problems.Add(new(field, new("Vul een bedrag in van 0 euro of meer, of laat het veld leeg.", "Fill in an amount of 0 euros or more, or leave the field empty.")));
        return null;
    }

    private static int? Hours(string text, Language language, List<ScenarioProblem> problems)
    {
        if (text.Length == 0)
            return null;
        if (ScenarioAddress.Number(text, language) is >= 0 and <= MostHours and var hours && hours == Math.Floor(hours))
            return (int)hours;
        problems.Add(new(PlannedFields.HoursName, new("Vul een heel aantal uren in van 0 of meer, of laat het veld leeg.", "Fill in a whole number of hours of 0 or more, or leave the field empty.")));
        return null;
    }
}
