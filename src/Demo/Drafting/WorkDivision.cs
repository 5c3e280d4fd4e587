using Maatstaf.Demo.Calibration;

namespace Maatstaf.Demo.Drafting;

/// <summary>Which part of each kind of work a partnership does for its members.</summary>
internal sealed class WorkDivision
{
    private readonly Dictionary<string, double> shared = CalibrationTable.Read("landscape/partnership-scope.csv").Rows
        .ToDictionary(row => row["node"], row => row.Number("share_of_work"), StringComparer.Ordinal);

    /// <summary>The partnership's part of the work on a leaf of the cost tree, 0 to 1.</summary>
    public double Shared(string node) => shared[node];
}
