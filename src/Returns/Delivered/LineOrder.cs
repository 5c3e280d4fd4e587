using System.Globalization;

namespace Maatstaf.Returns.Delivered;

/// <summary>The order of delivered rows: by table, then numbers before names, numbers by size, names ordinally.</summary>
internal sealed class LineOrder : IComparer<DeliveredRow>
{
    public static readonly LineOrder Instance = new();

    public int Compare(DeliveredRow? x, DeliveredRow? y)
    {
        var byTable = string.CompareOrdinal(x!.Table, y!.Table);
        if (byTable != 0)
            return byTable;
        return (NumberOf(x.Line), NumberOf(y.Line)) switch
        {
            (null, null) => string.CompareOrdinal(x.Line, y.Line),
            (null, _) => 1,
            (_, null) => -1,
            var (left, right) => left.Value.CompareTo(right.Value),
        };
    }

    /// <summary>The number that a line is called after; null when it has another name.</summary>
    public static int? NumberOf(string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == line ? number : null;
}
