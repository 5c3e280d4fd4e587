using System.Diagnostics;
using System.Globalization;

namespace Maatstaf.Bench.Engine;

/// <summary>Runs something until it is warm, and then five times with a clock.</summary>
internal static class Timing
{
    private const int WarmUp = 20;
    private const int Rounds = 5;

    public static void PrintHead() => Print("ms", "minimum", "median", "maximum");

    public static void Print(string what, Action action)
    {
        for (var round = 0; round < WarmUp; round++)
            action();
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            action();
            times[round] = clock.Elapsed.TotalMilliseconds;
        }
        Array.Sort(times);
        Print(what, Shown(times[0]), Shown(times[Rounds / 2]), Shown(times[^1]));
    }

    private static string Shown(double milliseconds) => milliseconds.ToString("F2", CultureInfo.InvariantCulture);

    private static void Print(string what, string minimum, string median, string maximum) =>
        Console.WriteLine($"  {what,-66} {minimum,10} {median,10} {maximum,10}");
}
