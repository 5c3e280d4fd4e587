using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>What stands in the fields of a step.</summary>
/// <param name="Number">Which step, from 1.</param>
/// <param name="Lever">Id of the lever.</param>
/// <param name="IsOwnChoice">Whether the value is of one's own choice.</param>
/// <param name="Value">That value as typed.</param>
/// <param name="Years">Double years as typed; empty = the usual number.</param>
/// <param name="ReplacesAll">Whether everything is replaced.</param>
/// <param name="CostOfNew">What the new costs in percent of the old, as typed; empty = the usual.</param>
public sealed record StepFields(int Number, string Lever, bool IsOwnChoice, string Value, string Years, bool ReplacesAll, string CostOfNew);

/// <summary>Something in the fields that is no part of a scenario.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record ScenarioProblem(string Field, LocalisedText Sentence);

/// <summary>A scenario as it was read from fields: what could be read, and what could not.</summary>
/// <param name="Scenario">The steps that could be read.</param>
/// <param name="Problems">What is wrong; a step with a problem is not in the scenario.</param>
public sealed record ScenarioReading(Scenario Scenario, IReadOnlyList<ScenarioProblem> Problems)
{
    private const double LargestValue = 1e7, LargestCostOfNew = 1000;

    /// <summary>Reads a scenario.</summary>
    /// <param name="fields">The fields of its steps.</param>
    /// <param name="firstYear">First year as typed; empty = the year after the fiscal year.</param>
    /// <param name="year">Fiscal year of the own figures.</param>
    /// <param name="language">Notation of numbers.</param>
    /// <param name="catalogue">Levers, units and bounds.</param>
    public static ScenarioReading Of(IReadOnlyList<StepFields> fields, string firstYear, int year, Language language, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(catalogue);
        var problems = new List<ScenarioProblem>();
        var settings = catalogue.Explanation.WhatIf;
        var first = Whole(firstYear, year + 1, year + settings.MostDoubleRunningYears, year + 1);
        if (first is null)
            problems.Add(new(ScenarioAddress.FirstYear, new($"Kies een jaar van {year + 1} tot en met {year + settings.MostDoubleRunningYears}.", $"Choose a year from {year + 1} up to {year + settings.MostDoubleRunningYears}.")));
        var steps = new List<ScenarioStep>();
        foreach (var field in fields)
        {
            var (step, problem) = Read(field, year, language, catalogue);
            if (step is not null)
                steps.Add(step);
            if (problem is not null)
                problems.Add(problem);
        }

        return new ScenarioReading(new Scenario(first ?? year + 1, steps), problems);
    }

    private static (ScenarioStep? Step, ScenarioProblem? Problem) Read(StepFields fields, int year, Language language, BenchmarkCatalogue catalogue)
    {
        ScenarioProblem Wrong(string field, string dutch, string english) =>
            new(ScenarioAddress.Numbered(field, fields.Number), new($"Stap {fields.Number}: {dutch}", $"Step {fields.Number}: {english}"));
        var settings = catalogue.Explanation.WhatIf;
        if (Lever.Find(catalogue, year, fields.Lever) is not { } lever)
            return (null, Wrong(ScenarioAddress.Step, "dit onderdeel bestaat niet in dit boekjaar. Kies er een uit de lijst.", "this part does not exist in this fiscal year. Choose one from the list."));
        if (Whole(fields.Years, 0, settings.MostDoubleRunningYears, settings.DoubleRunningYears) is not { } years)
            return (null, Wrong(ScenarioAddress.Years, $"vul een heel aantal jaren in van 0 tot en met {settings.MostDoubleRunningYears}.", $"fill in a whole number of years from 0 up to {settings.MostDoubleRunningYears}."));
        var step = new ScenarioStep(lever) { DoubleYears = years, ReplacesAll = fields.ReplacesAll && !lever.IsShare };
        if (lever.Kind == LeverKind.SaasShare)
        {
            var cost = fields.CostOfNew.Length == 0 ? settings.CostOfNew : ScenarioAddress.Number(fields.CostOfNew, language);
            if (cost is not (> 0 and <= LargestCostOfNew))
                return (null, Wrong(ScenarioAddress.CostOfNew, "vul in wat het nieuwe kost, in procenten van het oude: meer dan 0, hoogstens 1000.", "fill in what the new costs, in percent of the old: above 0, at most 1000."));
            step = step with { CostOfNew = cost.Value / 100 };
        }

        if (!fields.IsOwnChoice)
            return (step, null);
        var (largest, times) = (lever.IsShare ? 100 : LargestValue, LeverFigures.UnitOf(lever, catalogue).ShownTimes);
        return ScenarioAddress.Number(fields.Value, language) is { } value && value >= 0 && value <= largest
            ? (step with { OwnChoice = value / times }, null)
            : (null, lever.IsShare
                ? Wrong(ScenarioAddress.Value, "vul een percentage in van 0 tot en met 100.", "fill in a percentage from 0 up to 100.")
                : Wrong(ScenarioAddress.Value, "vul een getal in van 0 of meer.", "fill in a number of 0 or more."));
    }

    private static int? Whole(string text, int least, int most, int usual) => text.Length == 0 ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
