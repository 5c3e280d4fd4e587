using System.Globalization;
using System.Text.Json;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>Where the numbers of a file come from, so that a file that went astray can be traced.</summary>
public sealed record Provenance
{
    /// <summary>What the data is called.</summary>
    public required string Data { get; init; }

    /// <summary>The first signs of the SHA-256 of <c>statistics.csv</c>.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Whether the data is invented.</summary>
    public required bool Fictional { get; init; }

    /// <summary>The edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The version of the edition; null = it was not frozen.</summary>
    public int? Version { get; init; }

    /// <summary>The day on which that version was made; null = it was not frozen.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The address that keeps showing these numbers; null = none does.</summary>
    public string? Address { get; init; }

    /// <summary>The licence.</summary>
    public required Licence Licence { get; init; }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("provenance");
        json.WriteString("data", Data);
        json.WriteString("data_version", DataVersion);
        json.WriteBoolean("fictional", Fictional);
        json.WriteNumber("edition", Edition.Year);
        json.WriteNumber("fiscal_year", Edition.FiscalYear);
        if (Version is { } version)
            json.WriteNumber("version", version);
        if (Day is { } day)
            json.WriteString("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (Address is { } address)
            json.WriteString("address", address);
        json.WriteString("licence", Licence.Name);
        json.WriteString("licence_address", Licence.Address.AbsoluteUri);
        json.WriteEndObject();
    }
}
