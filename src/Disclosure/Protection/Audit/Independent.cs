namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>Leaves out equations that follow from the others (Gaussian elimination with pivots).</summary>
internal static class Independent
{
    private const double Nothing = 1e-9;

    /// <summary>The equations that add something, as rows over the given participants; in the order given.</summary>
    public static List<double[]> Of(IEnumerable<Equation> equations, int[] unknown, int size)
    {
        var place = new int[size];
        Array.Fill(place, -1);
        for (var column = 0; column < unknown.Length; column++)
            place[unknown[column]] = column;
        var kept = new List<double[]>();
        var reduced = new List<(double[] Row, int Pivot)>();
        foreach (var equation in equations)
        {
            var row = new double[unknown.Length];
            for (var at = 0; at < equation.Units.Length; at++)
            {
                if (place[equation.Units[at]] >= 0)
                    row[place[equation.Units[at]]] = equation.Weights[at];
            }

            if (Reduce(row, reduced) is { } rest)
            {
                kept.Add(row);
                reduced.Add(rest);
            }
        }

        return kept;
    }

    private static (double[] Row, int Pivot)? Reduce(double[] row, List<(double[] Row, int Pivot)> reduced)
    {
        var scale = row.Length == 0 ? 0 : row.Max(Math.Abs);
        var rest = (double[])row.Clone();
        foreach (var (other, pivot) in reduced)
        {
            var factor = rest[pivot];
            if (factor == 0)
                continue;
            for (var column = 0; column < rest.Length; column++)
                rest[column] -= factor * other[column];
            rest[pivot] = 0;
        }

        var largest = 0;
        for (var column = 1; column < rest.Length; column++)
        {
            if (Math.Abs(rest[column]) > Math.Abs(rest[largest]))
                largest = column;
        }

        if (rest.Length == 0 || Math.Abs(rest[largest]) <= Nothing * scale)
            return null;
        var head = rest[largest];
        for (var column = 0; column < rest.Length; column++)
            rest[column] /= head;
        return (rest, largest);
    }
}
