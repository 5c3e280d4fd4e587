using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Improving;
using Maatstaf.Desk.Improve;
using Maatstaf.Improvement;
using Maatstaf.Position.Peers;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Editions;
using Microsoft.AspNetCore.WebUtilities;

namespace Maatstaf.Web.Improve;

/// <summary>Between a saved scenario and the parts of an address that it keeps.</summary>
internal static class SavedAddress
{
    /// <summary>The scenario of the form that saves, written anew so that nothing else is kept; null when it is none.</summary>
    public static SavedScenario? Read(DeskRequest request, BenchmarkCatalogue catalogue)
    {
        _ = Guid.TryParseExact(request.Field(WhatIfView.Saved), "N", out var id);
        if (!int.TryParse(request.Field("jaar"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || GroupOf(request.Field(WhatIfView.Group), catalogue) is not { } group)
            return null;
        var reading = ReadSteps(request.Field(WhatIfView.Steps), year, catalogue);
        return reading.Problems.Count > 0 || reading.Scenario.Steps.Count == 0 ? null : new SavedScenario
        {
            Id = id,
            Organisation = request.Organisation,
            Name = request.Field(WhatIfView.Name),
            FiscalYear = year,
            Group = GroupAddress.Write(group),
            Steps = ScenarioAddress.Write(reading.Scenario, catalogue),
            Version = request.VersionOf(),
        };
    }

    /// <summary>The steps of a saved scenario. They were written by us, so the notation of the language does not matter.</summary>
    public static ScenarioReading ReadSteps(string steps, int year, BenchmarkCatalogue catalogue)
    {
        var parts = QueryHelpers.ParseQuery(steps.TrimStart('&'));
        string? Part(string name) => parts.TryGetValue(name, out var value) ? value.ToString() : null;
        return ScenarioReading.Of(ScenarioAddress.Fields(Part, catalogue.Explanation.WhatIf.MostSteps), Part(ScenarioAddress.FirstYear) ?? string.Empty, year, Language.English, catalogue);
    }

    /// <summary>The group of a saved scenario; null when it cannot be any more.</summary>
    public static GroupChoice? GroupOf(SavedScenario saved, BenchmarkCatalogue catalogue) => GroupOf(saved.Group, catalogue);

    private static GroupChoice? GroupOf(string text, BenchmarkCatalogue catalogue)
    {
        var parts = QueryHelpers.ParseQuery(text);
        return GroupAddress.Read(name => parts.TryGetValue(name, out var value) ? value.ToString() : null, catalogue);
    }
}
