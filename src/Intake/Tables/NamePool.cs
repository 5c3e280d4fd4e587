namespace Maatstaf.Intake.Tables;

/// <summary>Texts that return often, each kept once.</summary>
internal sealed class NamePool
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public NamePool() => bySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();

    public int PlaceOf(string name)
    {
        if (places.TryGetValue(name, out var place))
            return place;
        places.Add(name, places.Count);
        return places.Count - 1;
    }

    public int PlaceOf(ReadOnlySpan<char> name) => bySpan.TryGetValue(name, out var place) ? place : PlaceOf(name.ToString());

    /// <summary>All texts, by place; a dictionary that nothing is removed from keeps their order.</summary>
    public string[] ToArray() => [.. places.Keys];
}
