namespace Maatstaf.Oracle;

/// <summary>What one row of the statistics file is about.</summary>
public readonly record struct FigureKey(string Indicator, int Year, string Group, string Statistic);

/// <summary>One row's content. <c>Value</c> is null where it is drawn (a bootstrap), so that only its presence, n and clusters are known here.</summary>
public sealed record Figure(Rational? Value, int N, int Clusters)
{
    /// <summary>What is drawn from: the values by cluster, the cluster with the lowest code first.</summary>
    public IReadOnlyList<IReadOnlyList<Value>> DrawnFrom { get; init; } = [];
}
