using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook;

/// <summary>What a workbook says of itself on a sheet that people do not see.</summary>
/// <param name="FormVersion">Version of the way in which the form lies in the workbook.</param>
/// <param name="Organisation">Code of the organisation it was made for.</param>
/// <param name="FiscalYear">The year it asks about.</param>
/// <param name="Language">Language of its labels.</param>
internal sealed record WorkbookIdentity(string FormVersion, string Organisation, int FiscalYear, Language Language)
{
    public const string SheetName = "_maatstaf", ChoicesName = "_keuzes", Version = "1";

    private const string VersionKey = "maatstaf-form", OrganisationKey = "organisation", YearKey = "fiscal-year", LanguageKey = "language";

    /// <summary>The rows of the sheet.</summary>
    public IReadOnlyList<(string Key, string Value)> Rows =>
    [
        (VersionKey, FormVersion),
        (OrganisationKey, Organisation),
        (YearKey, FiscalYear.ToString(CultureInfo.InvariantCulture)),
        (LanguageKey, Language == Language.Dutch ? "nl" : "en"),
    ];

    /// <summary>Finds what a workbook says of itself; null when it is not one of ours.</summary>
    public static WorkbookIdentity? In(IEnumerable<SheetTable> tables)
    {
        if (tables.FirstOrDefault(static table => table.Name == SheetName) is not { } sheet)
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
            values[row[0].Text] = row[1].Text;
        return values.TryGetValue(VersionKey, out var version) && values.TryGetValue(OrganisationKey, out var organisation)
            && int.TryParse(values.GetValueOrDefault(YearKey), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                ? new WorkbookIdentity(version, organisation, year, values.GetValueOrDefault(LanguageKey) == "en" ? Language.English : Language.Dutch)
                : null;
    }
}
