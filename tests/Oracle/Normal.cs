namespace Maatstaf.Oracle;

/// <summary>The standard normal distribution, by its power series.</summary>
public static class Normal
{
    /// <summary>Φ(x) = ½ + φ(x) (x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …).</summary>
    public static double Below(double x)
    {
        if (x < -12) return 0;
        if (x > 12) return 1;
        double term = x, sum = x;
        for (var odd = 3; Math.Abs(term) > 1e-20 * Math.Abs(sum); odd += 2)
        {
            term *= x * x / odd;
            sum += term;
        }

        return 0.5 + Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI) * sum;
    }

    /// <summary>The x with Φ(x) = p, by halving.</summary>
    public static double At(double p)
    {
        double low = -12, high = 12;
        for (var step = 0; step < 100; step++)
        {
            var middle = (low + high) / 2;
            if (Below(middle) < p) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }
}
