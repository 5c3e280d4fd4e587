using Maatstaf.Demo.Calibration;

namespace Maatstaf.Demo.Fitting;

/// <summary>A wanted ratio between the cost per inhabitant of two groups in a year; component is <c>ict</c> for the total.</summary>
internal sealed record Ratio(int Year, string Component, string Group, string Reference, double Value)
{
    /// <summary>Reads all wanted ratios.</summary>
    public static ILookup<int, Ratio> ReadAll() => CalibrationTable.Read("calibration/ratios.csv").Rows
        .Select(row => new Ratio(row.Whole("year"), row["component"], row["group"], row["reference"], row.Number("ratio")))
        .ToLookup(ratio => ratio.Year);

    /// <summary>Whether the component counts a cell's cost.</summary>
    public bool Counts(Cell cell) => Component == "ict" || Component == cell.Component;
}
