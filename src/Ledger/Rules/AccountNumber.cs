namespace Maatstaf.Ledger.Rules;

/// <summary>The order of account numbers: as numbers when both are, else as texts.</summary>
internal static class AccountNumber
{
    public static int Compare(string left, string right)
    {
        if (!IsNumber(left) || !IsNumber(right))
            return string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        var first = left.AsSpan().TrimStart('0');
        var second = right.AsSpan().TrimStart('0');
        return first.Length != second.Length ? first.Length.CompareTo(second.Length) : first.SequenceCompareTo(second);
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
