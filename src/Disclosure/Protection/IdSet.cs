namespace Maatstaf.Disclosure.Protection;

/// <summary>A growing set of small numbers, such as the equations that are shown at a node.</summary>
internal sealed class IdSet
{
    private ulong[] words = new ulong[2];

    public IdSet()
    {
    }

    private IdSet(ulong[] words) => this.words = words;

    public IdSet Copy() => new((ulong[])words.Clone());

    public bool Contains(int id) => id >> 6 < words.Length && (words[id >> 6] >> (id & 63) & 1) != 0;

    /// <summary>Adds a number; false when it was there.</summary>
    public bool Add(int id)
    {
        if (Contains(id))
            return false;
        if (id >> 6 >= words.Length)
            Array.Resize(ref words, Math.Max(words.Length * 2, (id >> 6) + 1));
        words[id >> 6] |= 1UL << (id & 63);
        return true;
    }

    public void Remove(int id) => words[id >> 6] &= ~(1UL << (id & 63));

    public void AddAll(IdSet other)
    {
        if (other.words.Length > words.Length)
            Array.Resize(ref words, other.words.Length);
        for (var word = 0; word < other.words.Length; word++)
            words[word] |= other.words[word];
    }

    /// <summary>Whether every number of this set is in the other.</summary>
    public bool IsWithin(IdSet other)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if ((words[word] & ~(word < other.words.Length ? other.words[word] : 0)) != 0)
                return false;
        }

        return true;
    }

    public IEnumerable<int> Members()
    {
        for (var id = 0; id < words.Length * 64; id++)
        {
            if (Contains(id))
                yield return id;
        }
    }

    /// <summary>The same for equal sets, different for others.</summary>
    public string Key()
    {
        var last = words.Length;
        while (last > 0 && words[last - 1] == 0)
            last--;
        return string.Join('.', words.Take(last).Select(static word => word.ToString("x", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
