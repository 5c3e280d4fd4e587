using Maatstaf.Benchmark;
using Maatstaf.Situations;

namespace Maatstaf.Benchmark_Tests.Coverage;

/// <summary>
/// How often the interval of the engine holds what it is about, in a thousand made-up countries of 342 municipalities of which some take part: the
/// headline that the whole country would have. Beside it the same for units that come out of an endless country.
/// </summary>
public sealed class CoverageTests(ITestOutputHelper log)
{
    private const int Countries = 1_000, Municipalities = 342;
    private const double Euros = 0.01;

    [Theory]
    [InlineData(30, 0.93, 0.97)]
    [InlineData(15, 0.91, 0.97)]
    public void The_interval_holds_the_headline_of_the_whole_country(int clusters, double least, double most)
    {
        var units = new SimulatedUnits(clusters);
        var intervals = new Intervals(Country.Catalogue.Statistics.Interval);
        var outcome = new Outcome();
        for (var number = 0; number < Countries; number++)
        {
            var country = units.Country(Municipalities);
            outcome.Count(intervals.Of(units.Participants(country, clusters), Euros)!.Value, Headline(country));
        }

        log.WriteLine($"{clusters} clusters of a country: {outcome}");
        ((double)outcome.Held / Countries).ShouldBeInRange(least, most);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(15)]
    public void Of_an_endless_country_the_interval_holds_a_little_less(int clusters)
    {
        var units = new SimulatedUnits(clusters);
        var truth = Headline(units.Country(400_000));
        var intervals = new Intervals(Country.Catalogue.Statistics.Interval);
        var outcome = new Outcome();
        for (var number = 0; number < Countries; number++)
            outcome.Count(intervals.Of([.. Enumerable.Range(0, clusters).Select(_ => units.Next().Sums)], Euros)!.Value, truth);

        log.WriteLine($"{clusters} clusters of an endless country: {outcome}");
        ((double)outcome.Held / Countries).ShouldBeInRange(0.90, 0.97);
    }

    private static double Headline(Ratio[] units) => units.Sum(static unit => unit.Numerator) * Euros / units.Sum(static unit => unit.Denominator);

    private sealed class Outcome
    {
        private int below, above;
        private double widths;

        public int Held { get; private set; }

        public void Count((double Low, double High) interval, double truth)
        {
            below += truth < interval.Low ? 1 : 0;
            above += truth > interval.High ? 1 : 0;
            Held += truth >= interval.Low && truth <= interval.High ? 1 : 0;
            widths += (interval.High - interval.Low) / truth;
        }

        public override string ToString() => FormattableString.Invariant(
            $"{Held} of {Held + below + above} hold it, {below} times it is below, {above} above; width {100 * widths / (Held + below + above):0.0} %");
    }
}
