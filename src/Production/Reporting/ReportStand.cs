using Maatstaf.Production.Placing;

namespace Maatstaf.Production.Reporting;

/// <summary>What the reports of an edition are made of now.</summary>
/// <param name="Circle">What participants may see.</param>
/// <param name="DataVersion">
/// The version of the figures of groups, as it stands in the report itself, the number of the version of what was returned, how often the
/// team changed a law, and how often organisations wrote something down about their applications: the same signs, the same reports.
/// </param>
/// <param name="Day">The day on which contracts and laws are looked at. It belongs to the data: tomorrow the report is the same.</param>
public sealed record ReportStand(CircleEdition Circle, string DataVersion, DateOnly Day);

/// <summary>How far the making of reports is, in organisations.</summary>
/// <param name="Done">How many were dealt with.</param>
/// <param name="All">How many were asked for when it began.</param>
public readonly record struct ReportProgress(int Done, int All)
{
    /// <summary>The part that is done, 0 to 1.</summary>
    public double Share => All == 0 ? 1 : (double)Done / All;
}
