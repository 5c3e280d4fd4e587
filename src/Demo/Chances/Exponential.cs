namespace Maatstaf.Demo.Chances;

/// <summary>The exponential function by additions and multiplications only: the library's one may differ in its last bit between machines.</summary>
internal static class Exponential
{
    /// <summary>e to the power x, for x between about -20 and 20.</summary>
    public static double Of(double x)
    {
        // e^x = (e^(x/64))^64: the series of so small a power is exact after ten terms.
        var small = x / 64;
        var term = 1.0;
        var sum = 1.0;
        for (var i = 1; i <= 10; i++)
        {
            term *= small / i;
            sum += term;
        }

        for (var i = 0; i < 6; i++)
        {
            sum *= sum;
        }

        return sum;
    }
}
