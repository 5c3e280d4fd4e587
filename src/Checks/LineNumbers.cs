namespace Maatstaf.Checks;

/// <summary>The order of lines as people count: 2 before 10, numbers before names.</summary>
internal sealed class LineNumbers : IComparer<string>
{
    public static readonly LineNumbers First = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (IsNumber(x), IsNumber(y));
        if (left != right)
            return left ? -1 : 1;
        var byLength = left ? x!.Length.CompareTo(y!.Length) : 0;
        return byLength != 0 ? byLength : string.CompareOrdinal(x, y);
    }

    private static bool IsNumber(string? line) => line is { Length: > 0 } && line.All(char.IsAsciiDigit);
}
