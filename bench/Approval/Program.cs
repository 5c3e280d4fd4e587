using System.Diagnostics;
using System.Globalization;
using Maatstaf.Bench.Approval;
using Maatstaf.Catalogue;
using Maatstaf.Intake;
using Maatstaf.Production.Standing;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

if (args is not [var package, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("usage: Approval PACKAGE [POSTGRES-CONNECTION]");
    return 2;
}

// A site that runs has approved before; what a program learns in its first rounds is not what is measured.
const int FirstRounds = 5, Rounds = 21;
var catalogue = BenchmarkCatalogue.Read("catalogue");
var data = PackageReader.Read(package, catalogue, keepDetails: false).Data ?? throw new InvalidDataException("The package is refused.");
var folder = Directory.CreateTempSubdirectory("maatstaf-approval-").FullName;
await using var store = rest is [var connection]
    ? await ReturnStore.OpenPostgresAsync(connection, TimeProvider.System)
    : await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System);
var figures = StandingFigures.Of(data, catalogue, Math.Min(2, Environment.ProcessorCount));
var office = await Office.OpenAsync(store, data, catalogue, figures);
figures.ForTeam(Office.Edition);
var approvals = new List<double>();
var statistics = new List<double>();
for (var round = -FirstRounds; round < Rounds; round++)
{
    var version = await office.SubmitAsync(round);
    var clock = Stopwatch.StartNew();
    await office.ApproveAsync(version);
    var kept = clock.Elapsed.TotalMilliseconds;
    figures.ForTeam(Office.Edition);
    if (round >= 0)
    {
        approvals.Add(kept);
        statistics.Add(clock.Elapsed.TotalMilliseconds);
    }

    await office.ReopenAsync();
}

Print("approval on disk", approvals);
Print("from approval to new statistics", statistics);
Directory.Delete(folder, recursive: true);
return 0;

static void Print(string what, List<double> milliseconds)
{
    milliseconds.Sort();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {what,-40} minimum {milliseconds[0]:F1}, median {milliseconds[milliseconds.Count / 2]:F1}, maximum {milliseconds[^1]:F1} ms ({milliseconds.Count} rounds)"));
}
