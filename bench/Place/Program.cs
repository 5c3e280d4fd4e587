using System.Diagnostics;
using System.Globalization;
using Maatstaf.Bench.Place;
using Maatstaf.Catalogue;
using Maatstaf.Intake;
using Maatstaf.Production.Standing;
using Maatstaf.Storage;

if (args is not [var package])
{
    Console.Error.WriteLine("usage: Place PACKAGE");
    return 2;
}

const int Readers = 40;
var catalogue = BenchmarkCatalogue.Read("catalogue");
var data = PackageReader.Read(package, catalogue, keepDetails: false).Data ?? throw new InvalidDataException("The package is refused.");
var folder = Directory.CreateTempSubdirectory("maatstaf-place-").FullName;
await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System))
{
    var reader = Reader.Of(catalogue, StandingFigures.Of(data, catalogue, Math.Min(2, Environment.ProcessorCount)), store.Delivery);
    var clock = Stopwatch.StartNew();
    await reader.ReadAsync(reader.Municipalities[0], reader.Choices[0].Choice);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {reader.Municipalities.Count} participants; the first page of all: {clock.Elapsed.TotalMilliseconds:F0} ms"));
    // Every municipality once, and every group once, before anything counts.
    foreach (var (name, choice) in reader.Choices)
        await reader.ReadAsync(reader.Municipalities[1], choice);
    var explained = new List<double>();
    foreach (var municipality in reader.Municipalities.Take(Readers))
    {
        await reader.ExplainAsync(municipality, reader.Choices[0].Choice, clock);
        explained.Add(clock.Elapsed.TotalMilliseconds);
    }

    Print("one gap explained", explained);
    var all = new List<double>();
    foreach (var (name, choice) in reader.Choices)
    {
        var times = new List<double>();
        for (var number = 0; number < Readers; number++)
        {
            clock.Restart();
            await reader.ReadAsync(reader.Municipalities[number * 7 % reader.Municipalities.Count], choice);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        Print(name, times);
        all.AddRange(times);
    }

    Print("all groups", all);
}

Directory.Delete(folder, recursive: true);
return 0;

static void Print(string what, List<double> milliseconds)
{
    milliseconds.Sort();
    double At(double share) => milliseconds[(int)Math.Ceiling(share * milliseconds.Count) - 1];
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-28} p50 {At(0.5):F1}, p95 {At(0.95):F1}, maximum {milliseconds[^1]:F1} ms ({milliseconds.Count} pages)"));
}
