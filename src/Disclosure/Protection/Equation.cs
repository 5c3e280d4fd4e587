namespace Maatstaf.Disclosure.Protection;

/// <summary>
/// What a shown figure tells about the costs of one node: a weighted sum over some participants is known. The same weights at
/// another node are the same equation.
/// </summary>
/// <param name="Id">Its number in the year.</param>
/// <param name="Units">Participants with a weight, ascending.</param>
/// <param name="Weights">Their weights, the largest 1.</param>
internal sealed record Equation(int Id, int[] Units, double[] Weights);

/// <summary>The different equations of a year.</summary>
internal sealed class EquationTable
{
    private readonly Dictionary<string, Equation> known = new(StringComparer.Ordinal);
    private readonly List<Equation> all = [];

    public int Count => all.Count;

    public Equation this[int id] => all[id];

    /// <summary>The equation with these weights.</summary>
    /// <param name="units">Participants, ascending.</param>
    /// <param name="weight">The weight of each, above 0.</param>
    public Equation Of(int[] units, Func<int, double> weight)
    {
        var weights = Array.ConvertAll(units, unit => weight(unit));
        var largest = weights.Max();
        for (var place = 0; place < weights.Length; place++)
            weights[place] /= largest;
        var key = string.Join(' ', units.Zip(weights, static (unit, value) => $"{unit}:{BitConverter.DoubleToInt64Bits(value):x}"));
        if (!known.TryGetValue(key, out var equation))
        {
            known.Add(key, equation = new Equation(all.Count, units, weights));
            all.Add(equation);
        }

        return equation;
    }
}
