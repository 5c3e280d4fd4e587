using Maatstaf.Benchmark;

namespace Maatstaf.Benchmark_Tests.Coverage;

/// <summary>
/// Independent units as an edition meets them, made up: two in five are partnerships of two to five members, the others stand alone. Inhabitants
/// are log-normal around 38 000 (σ = 0.75, between 8 000 and 1 000 000, about as in the Netherlands). Cost per inhabitant is around 100 euros: it
/// differs by unit (12 %), because members share their books, and by municipality (12 %), and is higher far from the usual size.
/// </summary>
internal sealed class SimulatedUnits(int seed)
{
    private const double Usual = 38_000, SpreadOfSize = 0.75, SpreadOfUnit = 0.12, SpreadWithin = 0.12, ByDistance = 0.03;
    private readonly Random dice = new(seed);

    /// <summary>The next unit: its cost in cents over its inhabitants, and how many municipalities it is.</summary>
    public (Ratio Sums, int Municipalities) Next()
    {
        var count = dice.NextDouble() < 0.4 ? dice.Next(2, 6) : 1;
        var together = SpreadOfUnit * Normal();
        long cents = 0, inhabitants = 0;
        for (var member = 0; member < count; member++)
        {
            var people = Inhabitants();
            var distance = Math.Log(people / Usual);
            cents += (long)Math.Round(people * 10_000 * Math.Exp((ByDistance * distance * distance) + together + (SpreadWithin * Normal())));
            inhabitants += people;
        }

        return (new Ratio(cents, inhabitants), count);
    }

    /// <summary>A whole country of at least so many municipalities, unit by unit.</summary>
    public Ratio[] Country(int municipalities)
    {
        var units = new List<Ratio>();
        for (var found = 0; found < municipalities;)
        {
            var (sums, count) = Next();
            units.Add(sums);
            found += count;
        }

        return [.. units];
    }

    /// <summary>Units that happen to take part.</summary>
    public Ratio[] Participants(Ratio[] country, int count)
    {
        var shuffled = (Ratio[])country.Clone();
        dice.Shuffle(shuffled);
        return shuffled[..count];
    }

    private long Inhabitants()
    {
        while (true)
        {
            var people = (long)Math.Round(Usual * Math.Exp(SpreadOfSize * Normal()));
            if (people is >= 8_000 and <= 1_000_000)
                return people;
        }
    }

    /// <summary>A standard normal number (Box and Muller, 1958).</summary>
    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble());
}
