using Maatstaf.Demo.Calibration;

namespace Maatstaf.Demo.Drafting;

/// <summary>A place in the software landscape, such as the taxes application, and what may fill it.</summary>
/// <param name="Name">The name of the place.</param>
/// <param name="Category">The leaf of the cost tree.</param>
/// <param name="Weight">Its usual cost beside the other places.</param>
/// <param name="Presence">The probability that an organisation has it.</param>
/// <param name="From">The first year in which anyone has it.</param>
/// <param name="Until">The last year in which anyone has it.</param>
/// <param name="Readiness">How soon suppliers offer it as SaaS: <c>early</c>, <c>normal</c> or <c>late</c>.</param>
/// <param name="Theme">Empty, <c>security</c> or <c>bi</c>.</param>
/// <param name="Applications">The candidates.</param>
internal sealed record Slot(
    string Name, string Category, double Weight, double Presence, int From, int Until, string Readiness, string Theme, IReadOnlyList<Application> Applications)
{
    private const int BusinessIntelligenceAskedFrom = 2014;

    /// <summary>The theme under which the cost has a target of its own: empty or <c>security</c>.</summary>
    public string FittedTheme => Theme == "security" ? Theme : "";

    /// <summary>The theme that a line of a year bears.</summary>
    public string ThemeIn(int year) => Theme == "bi" && year < BusinessIntelligenceAskedFrom ? "" : Theme;

    /// <summary>Reads all places with their applications.</summary>
    public static IReadOnlyList<Slot> ReadAll()
    {
        var applications = CalibrationTable.Read("landscape/applications.csv").Rows
            .ToLookup(row => row["slot"], row => new Application(row["application"], row["supplier"]), StringComparer.Ordinal);
        return [.. CalibrationTable.Read("landscape/slots.csv").Rows.Select(row => new Slot(
            row["slot"], row["category"], row.Number("weight"), row.Number("presence"), row.Whole("from_year"),
            row.Whole("until_year", int.MaxValue), row["readiness"], row["theme"], [.. applications[row["slot"]]]))];
    }
}

/// <summary>An invented application of an invented supplier.</summary>
internal sealed record Application(string Name, string Supplier);
