using Maatstaf.Delivery.Editions;
using Maatstaf.Disclosure;
using Maatstaf.Reports;
using Maatstaf.Reports.Editing;

namespace Maatstaf.Production.Editorial;

/// <summary>The report of an edition as everyone will see it, opened to be edited.</summary>
public sealed record OpenEditing
{
    /// <summary>The edition and how far it is.</summary>
    public required EditionRecord Record { get; init; }

    /// <summary>Number of the newest frozen version; 0 = the edition is not frozen.</summary>
    public required int Frozen { get; init; }

    /// <summary>The figures for everyone.</summary>
    public required Publication Publication { get; init; }

    /// <summary>The report as it is computed.</summary>
    public required TrendReport Computed { get; init; }

    /// <summary>Finds the figures that texts name.</summary>
    public required BoundNumbers Numbers { get; init; }

    /// <summary>What the team changed.</summary>
    public required ReportEdit Edit { get; init; }

    /// <summary>Number of the revision; 0 = nothing was changed.</summary>
    public required int Revision { get; init; }

    /// <summary>The report as it will be, with what does not hold marked.</summary>
    public TrendReport Draft => EditedReport.Of(Computed, Edit, new AddedTextWriter(Numbers, isDraft: true, keepsTyped: true));

    /// <summary>The chapter as it is computed; null when the report has none of that name.</summary>
    public Chapter? Find(string chapter) => Computed.Chapters.FirstOrDefault(known => known.Id == chapter);

    /// <summary>Names of the blocks and texts of a chapter, in order.</summary>
    public IReadOnlyList<string> OrderOf(Chapter chapter) => EditedReport.OrderOf(chapter, Edit);
}
