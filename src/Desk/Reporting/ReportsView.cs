using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Reporting;

/// <summary>The files of one organisation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">By kind, in the order of the kinds; null = not asked for.</param>
public sealed record ReportRow(string Name, IReadOnlyList<MadeFile?> Files);

/// <summary>The reports of an edition: what is asked for, what is made, and of which figures.</summary>
public sealed record ReportsView
{
    /// <summary>Where they are, without language.</summary>
    public const string Root = "/beheer/rapporten";

    /// <summary>Name of the file with all of them, under <see cref="Root"/>.</summary>
    public const string Zip = "alle.zip";

    /// <summary>The edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The data version of now.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The day on which contracts and laws are looked at.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The kinds of files that are made here.</summary>
    public required IReadOnlyList<ReportKind> Kinds { get; init; }

    /// <summary>The organisations of which something is asked for or kept, municipalities first, each by name.</summary>
    public required IReadOnlyList<ReportRow> Rows { get; init; }

    /// <summary>How many reports of the figures of now are this far.</summary>
    public required IReadOnlyDictionary<ReportState, int> Now { get; init; }

    /// <summary>How many reports of the figures of now there are, whatever their state.</summary>
    public int Asked => Now.Values.Sum();

    /// <summary>How many are this far.</summary>
    public int Count(ReportState state) => Now.GetValueOrDefault(state);

    /// <summary>Whether reports are being made.</summary>
    public bool IsBusy => Count(ReportState.Wanted) > 0;

    /// <summary>Whether files are kept that were made of older figures.</summary>
    public bool HasOlder => Rows.Any(static row => row.Files.Any(static file => file is { IsOlder: true }));

    /// <summary>Whether a file can be fetched.</summary>
    public bool HasFiles => Rows.Any(static row => row.Files.Any(static file => file is { Report.IsKept: true }));

    /// <summary>Reads what is there.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="dataVersion">The data version of now.</param>
    /// <param name="day">The day on which contracts and laws are looked at.</param>
    /// <param name="kinds">The kinds of files that are made here.</param>
    /// <param name="reports">All reports of the edition.</param>
    /// <param name="organisations">The names.</param>
    public static ReportsView Of(Edition edition, string dataVersion, DateOnly day, IReadOnlyList<ReportKind> kinds, IReadOnlyList<EditionReport> reports, IReadOnlyList<OrganisationEntry> organisations)
    {
        var byOrganisation = reports.ToLookup(static report => report.Key.Organisation);
        return new ReportsView
        {
            Edition = edition,
            DataVersion = dataVersion,
            Day = day,
            Kinds = kinds,
            Rows =
            [
                .. organisations.Where(entry => byOrganisation.Contains(entry.Code))
                    .OrderBy(static entry => entry.IsPartnership).ThenBy(static entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(entry => new ReportRow(entry.Name, [.. kinds.Select(kind => MadeFile.Find([.. byOrganisation[entry.Code]], kind, dataVersion))])),
            ],
            Now = reports.Where(report => report.Key.DataVersion == dataVersion).CountBy(static report => report.State).ToDictionary(),
        };
    }
}
