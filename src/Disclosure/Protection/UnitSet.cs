using System.Numerics;

namespace Maatstaf.Disclosure.Protection;

/// <summary>A set of participants of a year, by number.</summary>
internal sealed class UnitSet
{
    private readonly ulong[] words;

    private UnitSet(ulong[] words) => this.words = words;

    /// <summary>An empty set with room for so many participants.</summary>
    public static UnitSet None(int size) => new(new ulong[(size + 63) / 64]);

    public static UnitSet Of(int size, IEnumerable<int> members)
    {
        var set = None(size);
        foreach (var member in members)
            set.words[member >> 6] |= 1UL << (member & 63);
        return set;
    }

    public int Count => words.Sum(BitOperations.PopCount);

    public bool Contains(int unit) => (words[unit >> 6] >> (unit & 63) & 1) != 0;

    public UnitSet Union(UnitSet other) => new([.. words.Zip(other.words, static (one, two) => one | two)]);

    public bool Intersects(UnitSet other)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if ((words[word] & other.words[word]) != 0)
                return true;
        }

        return false;
    }

    public bool IsWithin(UnitSet other)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if ((words[word] & ~other.words[word]) != 0)
                return false;
        }

        return true;
    }

    public IEnumerable<int> Members() => Enumerable.Range(0, words.Length * 64).Where(Contains);
}
