using Maatstaf.Desk.Reporting;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Place.Reports;

/// <summary>A form of an own report in a language.</summary>
/// <param name="Ending">Ending of its address and its file, with the dot.</param>
/// <param name="Path">Its address, with language and query.</param>
public sealed record OwnReportForm(string Ending, string Path);

/// <summary>The report of a municipality or a partnership: what is in it, and the forms in which it can be taken along.</summary>
public sealed record OwnReportView
{
    /// <summary>What comes after the organisation in the address.</summary>
    public const string Rest = "rapport";

    /// <summary>What comes after that in the address of a file that was made for everyone at once.</summary>
    public const string Made = "gemaakt";

    /// <summary>Title of the page.</summary>
    public static LocalisedText Title { get; } = new("Rapport", "Report");

    /// <summary>Whose report.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The report; null when there is none: no part was taken, or nothing was approved.</summary>
    public required TrendReport? Report { get; init; }

    /// <summary>The pages of the municipality; null for a partnership.</summary>
    public required PlaceView? Place { get; init; }

    /// <summary>The forms in each language, in the order in which they are offered.</summary>
    public required IReadOnlyList<(Language Language, IReadOnlyList<OwnReportForm> Forms)> Forms { get; init; }

    /// <summary>The files that the team made for it, in the order of their kinds.</summary>
    public IReadOnlyList<MadeFile> Files { get; init; } = [];
}
