using System.Globalization;

namespace Maatstaf.OpenData;

/// <summary>Where figures come from, as names and values.</summary>
internal static class ProvenanceRows
{
    public static IReadOnlyList<(string Name, string Value)> Of(OpenDataContent content)
    {
        var provenance = content.Provenance;
        (string Name, string? Value)[] all =
            [
                ("data", provenance.Data),
                ("data_version", provenance.DataVersion),
                ("fictional", provenance.Fictional ? "true" : "false"),
                ("edition", provenance.Edition.ToString()),
                ("fiscal_year", provenance.Edition.FiscalYear.ToString(CultureInfo.InvariantCulture)),
                ("version", provenance.Version?.ToString(CultureInfo.InvariantCulture)),
                ("published", provenance.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("address", content.Folder),
                ("licence", provenance.Licence.Name),
                ("licence_address", provenance.Licence.Address.AbsoluteUri),
            ];
        return [.. all.Where(static pair => pair.Value is not null).Select(static pair => (pair.Name, pair.Value!))];
    }
}
