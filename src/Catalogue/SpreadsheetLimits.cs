namespace Maatstaf.Catalogue;

/// <summary>What a workbook or a CSV file of a participant may hold; beyond these it is refused.</summary>
public sealed record SpreadsheetLimits
{
    /// <summary>Bytes of the file as delivered.</summary>
    public required long LargestFile { get; init; }

    /// <summary>Inflated bytes of one part of a workbook.</summary>
    public required long LargestPart { get; init; }

    /// <summary>Inflated bytes of all parts that are read.</summary>
    public required long LargestContent { get; init; }

    /// <summary>Files in the zip that a workbook is.</summary>
    public required int ZipMostEntries { get; init; }

    /// <summary>Inflated bytes per compressed byte, beyond <see cref="ZipRatioFrom"/>.</summary>
    public required int ZipLargestRatio { get; init; }

    /// <summary>Inflated bytes from which the ratio is watched.</summary>
    public required long ZipRatioFrom { get; init; }

    /// <summary>Sheets.</summary>
    public required int MostSheets { get; init; }

    /// <summary>Rows of one sheet that hold something, and the number of the last one in a CSV file.</summary>
    public required int MostRows { get; init; }

    /// <summary>Columns of one sheet.</summary>
    public required int MostColumns { get; init; }

    /// <summary>Cells of all sheets that hold something.</summary>
    public required int MostCells { get; init; }

    /// <summary>Characters of all texts together.</summary>
    public required long MostText { get; init; }

    /// <summary>Characters of one text; what a spreadsheet program itself can hold.</summary>
    public required int LongestText { get; init; }

    /// <summary>Problems of one file that are written out one by one.</summary>
    public required int MostProblems { get; init; }

    /// <summary>How long one file may take to read.</summary>
    public required TimeSpan LongestReading { get; init; }

    internal static SpreadsheetLimits Read(string directory)
    {
        var file = Entry.OfFile(directory, "spreadsheet-limits.yaml");
        _ = file.Text("source");
        var entries = file.Child("limits");
        file.Close();
        int Count(string name)
        {
            var entry = entries.Child(name);
            var value = entry.Whole("value");
            _ = entry.Text("unit");
            entry.Close();
            return value > 0 ? value : throw entry.Wrong($"'{name}' must be more than 0");
        }

        var limits = new SpreadsheetLimits
        {
            LargestFile = Count("largest-file"),
            LargestPart = Count("largest-part"),
            LargestContent = Count("largest-content"),
            ZipMostEntries = Count("zip-most-entries"),
            ZipLargestRatio = Count("zip-largest-ratio"),
            ZipRatioFrom = Count("zip-ratio-from"),
            MostSheets = Count("most-sheets"),
            MostRows = Count("most-rows"),
            MostColumns = Count("most-columns"),
            MostCells = Count("most-cells"),
            MostText = Count("most-text"),
            LongestText = Count("longest-text"),
            MostProblems = Count("most-problems"),
            LongestReading = TimeSpan.FromSeconds(Count("longest-reading")),
        };
        entries.Close();
        return limits;
    }
}
