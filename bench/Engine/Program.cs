using Maatstaf.Bench.Engine;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

if (args is not [var package, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("usage: Engine PACKAGE [CATALOGUE]");
    return 2;
}

var edition = new Edition(2025);
var options = new ComputeOptions(WithIntervals: false, Cores: Math.Min(2, Environment.ProcessorCount));
var catalogue = BenchmarkCatalogue.Read(rest.FirstOrDefault("catalogue"));
var data = CountryReader.Read(package, catalogue);
var observations = Observations.Of(data, catalogue, edition, options.Cores);
var results = new BenchmarkEngine(catalogue, observations, options).Compute(observations, edition);
Console.WriteLine(FormattableString.Invariant(
    $"{results.Participants.Count} years, {results.Participants.Sum(year => year.Municipalities)} municipality-years, {results.Figures.Count} figures, {options.Cores} cores"));
Timing.PrintHead();

Timing.Print("lines in memory to observations", () => Observations.Of(data, catalogue, edition, options.Cores));
Timing.Print("observations to all statistics", () => new BenchmarkEngine(catalogue, observations, options).Compute(observations, edition));
// The rows are made when they are asked for; asking for their number makes them.
Timing.Print("observations to all statistics, as rows", () => _ = new BenchmarkEngine(catalogue, observations, options).Compute(observations, edition).Figures.Count);

// The year of the edition is what an approval changes; the base year of an index is what changes most.
foreach (var changed in new[] { OneReturn.Of(data, edition.FiscalYear, catalogue), OneReturn.Of(data, 2015, catalogue) })
{
    foreach (var asRows in new[] { false, true })
    {
        var engine = new BenchmarkEngine(catalogue, observations, options);
        engine.Compute(observations, edition);
        var (ofYear, now, next) = (changed.OfYear, changed.Before, changed.After);
        Timing.Print(FormattableString.Invariant($"one return of {now.FiscalYear} ({changed.Lines} lines) changed{(asRows ? ", as rows" : "")}"), () =>
        {
            ofYear = ofYear.With(next, catalogue);
            observations = observations.WithYear(next.FiscalYear, ofYear, catalogue, options.Cores);
            var recomputed = engine.Compute(observations, edition);
            if (asRows)
                _ = recomputed.Figures.Count;
            (now, next) = (next, now);
        });
    }
}
return 0;
