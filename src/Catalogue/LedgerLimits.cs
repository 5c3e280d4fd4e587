namespace Maatstaf.Catalogue;

/// <summary>What a ledger may hold; beyond these it is refused, or read with less detail.</summary>
public sealed record LedgerLimits
{
    /// <summary>Bytes of the file; beyond, it is refused.</summary>
    public required long LargestFile { get; init; }

    /// <summary>Bytes of one text, tag or comment; beyond, the file is refused.</summary>
    public required int LongestPiece { get; init; }

    /// <summary>Elements inside each other; beyond, the file is refused.</summary>
    public required int Deepest { get; init; }

    /// <summary>Different names of elements; beyond, the file is refused.</summary>
    public required int MostNames { get; init; }

    /// <summary>Accounts; beyond, the file is refused.</summary>
    public required int MostAccounts { get; init; }

    /// <summary>Suppliers whose names are kept while reading.</summary>
    public required int MostSuppliers { get; init; }

    /// <summary>Combinations of account, cost centre and supplier; beyond, only totals per account are kept.</summary>
    public required int MostTotals { get; init; }

    /// <summary>Characters of numbers and names of suppliers and cost centres; beyond, only totals per account are kept.</summary>
    public required long MostText { get; init; }

    /// <summary>Problems of one kind that are written out one by one.</summary>
    public required int MostAlike { get; init; }

    /// <summary>Euros of one amount, either sign.</summary>
    public required long LargestAmount { get; init; }

    internal static LedgerLimits Read(Entry entries)
    {
        long Value(string name, long most)
        {
            var entry = entries.Child(name);
            var value = entry.Positive("value", most);
            if (Math.Floor(value) != value)
                throw entry.Wrong($"'{name}' must be a whole number");
            _ = entry.Text("unit");
            entry.Close();
            return (long)value;
        }

        int Count(string name) => (int)Value(name, int.MaxValue);

        var limits = new LedgerLimits
        {
            LargestFile = Value("largest-file", 1L << 53),
            LongestPiece = Count("longest-piece"),
            Deepest = Count("deepest"),
            MostNames = Count("most-names"),
            MostAccounts = Count("most-accounts"),
            MostSuppliers = Count("most-suppliers"),
            MostTotals = Count("most-totals"),
            MostText = Value("most-text", 1L << 30),
            MostAlike = Count("most-alike"),
            LargestAmount = Value("largest-amount", 1L << 53),
        };
        entries.Close();
        return limits;
    }
}
