namespace Maatstaf.Api.Asking;

/// <summary>What was asked, once nothing is wrong with it.</summary>
/// <param name="values">Values by the name of their parameter.</param>
internal sealed class Asked(IReadOnlyDictionary<string, object> values)
{
    /// <summary>Whether something was asked under a name.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>A part of the address.</summary>
    public string Text(string name) => (string)values[name];

    /// <summary>A part of the address that is a whole number; null when it is none.</summary>
    public int? WholeInPath(string name) => int.TryParse(Text(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        // 02025 is another address than 2025, and there is nothing at it.
        && Text(name)[0] != '0' ? number : null;

    /// <summary>A whole number; null when it was not given.</summary>
    public int? Whole(string name) => values.TryGetValue(name, out var value) ? (int)value : null;

    /// <summary>Years; null when they were not given.</summary>
    public IReadOnlySet<int>? Years(string name) => values.TryGetValue(name, out var value) ? (IReadOnlySet<int>)value : null;

    /// <summary>What was chosen, in the order in which it was given; null when nothing was.</summary>
    public IReadOnlyList<string>? Chosen(string name) => values.TryGetValue(name, out var value) ? (IReadOnlyList<string>)value : null;
}
