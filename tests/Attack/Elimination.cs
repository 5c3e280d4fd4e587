using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>
/// Gaussian elimination in fractions. A row's pivot is a measure that is no cost, as long as it has one: the rows without are then
/// all that the equations say about cost alone, whatever chain of ratios it came from.
/// </summary>
public sealed class Elimination
{
    private readonly List<(int Pivot, Dictionary<int, Rational> Row)> rows = [];
    private readonly Dictionary<int, int> rowOfPivot = [];

    /// <summary>What is known of cost alone.</summary>
    public IEnumerable<IReadOnlyDictionary<int, Rational>> CostRows => rows.Where(row => Equation.IsCost(row.Pivot)).Select(row => row.Row);

    public Elimination Copy()
    {
        var copy = new Elimination();
        foreach (var row in rows) copy.Append(row.Pivot, row.Row);
        return copy;
    }

    /// <summary>Adds what is known; false when it was known already.</summary>
    public bool Add(IEnumerable<KeyValuePair<int, Rational>> terms)
    {
        var row = Reduced(terms);
        if (row.Count == 0) return false;
        var pivot = row.Keys.OrderBy(Equation.IsCost).ThenByDescending(unknown => Math.Abs(row[unknown].ToDouble())).ThenBy(unknown => unknown).First();
        var factor = row[pivot];
        Append(pivot, row.ToDictionary(term => term.Key, term => term.Value / factor));
        return true;
    }

    /// <summary>Whether a sum of unknowns is a combination of what is known, and so known exactly.</summary>
    public bool Determines(IEnumerable<KeyValuePair<int, Rational>> terms) => Reduced(terms).Count == 0;

    private void Append(int pivot, Dictionary<int, Rational> row)
    {
        rowOfPivot[pivot] = rows.Count;
        rows.Add((pivot, row));
    }

    private Dictionary<int, Rational> Reduced(IEnumerable<KeyValuePair<int, Rational>> terms)
    {
        var left = terms.Where(term => !term.Value.IsZero).ToDictionary();
        // A row may hold later rows' pivots, never earlier ones: one pass in order is enough.
        var due = new SortedSet<int>(left.Keys.Where(rowOfPivot.ContainsKey).Select(unknown => rowOfPivot[unknown]));
        while (due.Count > 0)
        {
            var next = due.Min;
            due.Remove(next);
            var (pivot, row) = rows[next];
            if (!left.TryGetValue(pivot, out var factor)) continue;
            foreach (var (unknown, coefficient) in row)
            {
                var value = left.GetValueOrDefault(unknown, Rational.Zero) - factor * coefficient;
                if (value.IsZero)
                {
                    left.Remove(unknown);
                }
                else
                {
                    left[unknown] = value;
                    if (rowOfPivot.TryGetValue(unknown, out var other) && other != next) due.Add(other);
                }
            }
        }

        return left;
    }
}
