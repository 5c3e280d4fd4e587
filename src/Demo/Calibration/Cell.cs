namespace Maatstaf.Demo.Calibration;

/// <summary>
/// The finest group of cost lines that has a target: a leaf of the cost tree, split by kind
/// (<c>saas</c> or <c>local</c> software, <c>own</c> or <c>hired</c> personnel, else empty) and theme (empty, <c>security</c> or <c>bi</c>).
/// </summary>
internal readonly record struct Cell(string Node, string Kind, string Theme)
{
    /// <summary>Software that runs at its supplier.</summary>
    public const string Saas = "saas";

    /// <summary>Software that runs elsewhere.</summary>
    public const string Local = "local";

    /// <summary>The root below which the node stands: software, personnel or infrastructure.</summary>
    public string Component => Node[..Node.IndexOf('.', StringComparison.Ordinal)];
}

/// <summary>What a cell must come to over all participants of a year: euros per inhabitant and fte per 100 000 inhabitants (0 where the cell has no fte).</summary>
internal readonly record struct Target(double CostPerInhabitant, double FtePer100K);
