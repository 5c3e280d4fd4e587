namespace Maatstaf.Oracle;

/// <summary>
/// Student's t. With tan θ = t/√ν its density is cos(θ)^(ν−1); the upper tail is that from θ to π/2, added up by Simpson's rule over s with
/// θ = π/2 − s⁴, which is smooth at its end.
/// </summary>
public static class StudentT
{
    private const int Panels = 8_000;
    private static readonly Dictionary<(double, double), double> Known = [];

    /// <summary>The t of which a share p lies below; p above one half, at least one degree of freedom.</summary>
    public static double At(double p, double freedom)
    {
        lock (Known)
        {
            if (!Known.TryGetValue((p, freedom), out var t)) Known[(p, freedom)] = t = Find(p, freedom);
            return t;
        }
    }

    private static double Find(double p, double freedom)
    {
        double low = 0, high = Math.Pow(Math.PI / 2, 0.25);
        var wanted = 2 * (1 - p) * Tail(high, freedom);
        for (var step = 0; step < 50; step++)
        {
            var middle = (low + high) / 2;
            if (Tail(middle, freedom) < wanted) low = middle;
            else high = middle;
        }

        return Math.Sqrt(freedom) / Math.Tan(Math.Pow((low + high) / 2, 4));
    }

    private static double Tail(double until, double freedom)
    {
        var sum = 0.0;
        for (var place = 0; place <= Panels; place++)
        {
            var s = until * place / Panels;
            var weight = place is 0 or Panels ? 1 : place % 2 == 1 ? 4 : 2;
            sum += weight * 4 * s * s * s * Math.Pow(Math.Sin(s * s * s * s), freedom - 1);
        }

        return sum * until / Panels / 3;
    }
}
