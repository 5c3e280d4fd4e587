namespace Maatstaf.Catalogue;

/// <summary>What a data package may hold; beyond these it is refused.</summary>
public sealed record Limits
{
    /// <summary>First fiscal year that is accepted.</summary>
    public required int FirstFiscalYear { get; init; }

    /// <summary>Last fiscal year that is accepted.</summary>
    public required int LastFiscalYear { get; init; }

    /// <summary>Bytes of one table, inflated.</summary>
    public required long LargestFile { get; init; }

    /// <summary>Bytes of all tables, inflated.</summary>
    public required long LargestPackage { get; init; }

    /// <summary>Records of one table.</summary>
    public required int MostRecords { get; init; }

    /// <summary>Organisations.</summary>
    public required int MostOrganisations { get; init; }

    /// <summary>Euros of one amount, either sign.</summary>
    public required long LargestAmount { get; init; }

    /// <summary>Inhabitants of one municipality.</summary>
    public required int LargestInhabitants { get; init; }

    /// <summary>Characters of one field.</summary>
    public required int LongestField { get; init; }

    /// <summary>Problems of one file that are written out one by one.</summary>
    public required int MostProblems { get; init; }

    /// <summary>Files in a zip.</summary>
    public required int ZipMostEntries { get; init; }

    /// <summary>Inflated bytes per compressed byte, beyond <see cref="ZipRatioFrom"/>.</summary>
    public required int ZipLargestRatio { get; init; }

    /// <summary>Inflated bytes from which the ratio is watched.</summary>
    public required long ZipRatioFrom { get; init; }

    /// <summary>How far given shares may be from adding up to 1.</summary>
    public required double ShareMargin { get; init; }

    /// <summary>What a ledger may hold.</summary>
    public required LedgerLimits Ledger { get; init; }

    internal static Limits Read(string directory)
    {
        var file = Entry.OfFile(directory, "limits.yaml");
        _ = file.Text("source");
        var entries = file.Child("limits");
        var ledger = LedgerLimits.Read(file.Child("ledger"));
        file.Close();
        double Value(string name)
        {
            var entry = entries.Child(name);
            var value = entry.Positive("value");
            _ = entry.Text("unit");
            entry.Close();
            return value;
        }

        long Whole(string name, long most = 1L << 53) => Value(name) is var value && value <= most && Math.Floor(value) == value
            ? (long)value
            : throw entries.Child(name).Wrong(FormattableString.Invariant($"'{name}' must be a whole number up to {most}"));

        int Count(string name) => (int)Whole(name, int.MaxValue);

        var limits = new Limits
        {
            FirstFiscalYear = Count("first-fiscal-year"),
            LastFiscalYear = Count("last-fiscal-year"),
            LargestFile = Whole("largest-file"),
            LargestPackage = Whole("largest-package"),
            MostRecords = Count("most-records"),
            MostOrganisations = Count("most-organisations"),
            LargestAmount = Whole("largest-amount"),
            LargestInhabitants = Count("largest-inhabitants"),
            LongestField = Count("longest-field"),
            MostProblems = Count("most-problems"),
            ZipMostEntries = Count("zip-most-entries"),
            ZipLargestRatio = Count("zip-largest-ratio"),
            ZipRatioFrom = Whole("zip-ratio-from"),
            ShareMargin = Value("share-margin"),
            Ledger = ledger,
        };
        entries.Close();
        return limits;
    }
}
