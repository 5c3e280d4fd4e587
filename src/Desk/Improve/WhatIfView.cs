using Maatstaf.Catalogue;
using Maatstaf.Delivery.Improving;
using Maatstaf.Improvement;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Improve;

/// <summary>A scenario as it is being made: what stands in its fields, what came of it, and what can be added.</summary>
public sealed record WhatIfView
{
    /// <summary>What comes after the municipality in the addresses of these pages.</summary>
    public const string Rest = "wat-als", CompareRest = "wat-als/vergelijken", DeleteRest = "wat-als/verwijderen";

    /// <summary>Names of parts of an address: a saved scenario that is being changed, one to compare, that a saved group is gone.</summary>
    public const string Saved = "scenario", Compared = "s", GroupGone = "groepweg";

    /// <summary>Names of fields of the form that saves: name, steps, group, what is done.</summary>
    public const string Name = "naam", Steps = "rekensom", Group = "vergelijking", Do = "doe", AsNew = "nieuw";

    /// <summary>Title of the page.</summary>
    public static LocalisedText Title => ImproveWords.WhatIf;

    /// <summary>What was read of the fields.</summary>
    public required ScenarioReading Reading { get; init; }

    /// <summary>What stands in the fields of the steps, also of those that could not be read.</summary>
    public required IReadOnlyList<StepFields> Fields { get; init; }

    /// <summary>What stands in the field of the first year.</summary>
    public required string FirstYear { get; init; }

    /// <summary>What came of it; null when the municipality did not take part in the year.</summary>
    public required ShownOutcome? Shown { get; init; }

    /// <summary>What each lever would do by itself at the group's value.</summary>
    public required IReadOnlyList<StepOutcome> Levers { get; init; }

    /// <summary>The saved scenario that is being changed; null = a new one.</summary>
    public SavedScenario? Editing { get; init; }

    /// <summary>The saved scenarios, by name.</summary>
    public required IReadOnlyList<SavedScenario> All { get; init; }

    /// <summary>Whether the reader may save.</summary>
    public required bool MayKeep { get; init; }

    /// <summary>Whether the group of the saved scenario is not there any more, so that another one is shown.</summary>
    public bool IsGroupGone { get; init; }

    /// <summary>Bounds and usual values.</summary>
    public required WhatIfSettings Settings { get; init; }

    /// <summary>The outcome of the step in a row of the form; null when the row could not be read.</summary>
    public StepOutcome? OutcomeOf(StepFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        StepFields[] read = [.. Fields.Where(row => Reading.Problems.All(problem => !IsOf(problem, row)))];
        var place = Array.FindIndex(read, row => row.Number == fields.Number);
        return place >= 0 && Shown?.Outcome.Steps.Count > place ? Shown.Outcome.Steps[place] : null;
    }

    /// <summary>What is wrong with a field; null = nothing.</summary>
    public LocalisedText? WrongWith(string field) => Reading.Problems.Where(problem => problem.Field == field).Select(static problem => (LocalisedText?)problem.Sentence).FirstOrDefault();

    private static bool IsOf(ScenarioProblem problem, StepFields row) =>
        ((string[])[ScenarioAddress.Step, ScenarioAddress.Value, ScenarioAddress.Years, ScenarioAddress.CostOfNew]).Any(name => problem.Field == ScenarioAddress.Numbered(name, row.Number));
}

/// <summary>A saved scenario beside others.</summary>
/// <param name="Saved">The scenario.</param>
/// <param name="Group">With whom it is compared.</param>
/// <param name="Shown">What comes of it now; null when it cannot be said.</param>
public sealed record ComparedScenario(SavedScenario Saved, LocalisedText Group, ShownOutcome? Shown);
