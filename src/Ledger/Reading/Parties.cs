namespace Maatstaf.Ledger.Reading;

/// <summary>Suppliers or cost centres by number while the ledger is read.</summary>
internal sealed class Parties(int mostListed, int mostUsed, TextBudget budget)
{
    /// <summary>No supplier, no cost centre.</summary>
    public const int None = -1;

    private readonly List<(string Id, string Name, bool IsListed)> parties = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>True when not all names of the list could be kept.</summary>
    public bool IsFull { get; private set; }

    /// <summary>True when a line named a party that could not be kept.</summary>
    public bool IsExhausted { get; private set; }

    public (string Id, string Name, bool IsListed) this[int number] => parties[number];

    /// <summary>Takes a party from its list; the first of a number counts.</summary>
    public void List(string id, string name)
    {
        if (id.Length == 0 || numbers.ContainsKey(id))
            return;
        if (parties.Count >= mostListed || !budget.Take(id.Length + name.Length))
        {
            IsFull = true;
            return;
        }

        Add(id, name, isListed: true);
    }

    /// <summary>The number of a party that a line names.</summary>
    public int Use(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty)
            return None;
        id = KeptText.Fit(id);
        if (numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var known))
            return known;
        if (parties.Count < mostListed + mostUsed && budget.Take(id.Length))
            return Add(id.ToString(), string.Empty, isListed: false);
        IsExhausted = true;
        return None;
    }

    private int Add(string id, string name, bool isListed)
    {
        parties.Add((id, name, isListed));
        return numbers[id] = parties.Count - 1;
    }
}
