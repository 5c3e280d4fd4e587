using System.Diagnostics;
using System.Globalization;
using Maatstaf.Bench.Reports;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Intake;
using Maatstaf.Production;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Reporting;
using Maatstaf.Production.Standing;
using Maatstaf.Storage;
using Maatstaf.Web.Reporting;

if (args is not [var package, var folder, ..])
{
    Console.Error.WriteLine("usage: Reports PACKAGE FOLDER [ROUNDS]   (FOLDER keeps the plans of protection, so that they are made once)");
    return 2;
}

var cores = Math.Min(2, Environment.ProcessorCount);
var rounds = args is [_, _, var asked] ? int.Parse(asked, CultureInfo.InvariantCulture) : 1;
var catalogue = BenchmarkCatalogue.Read("catalogue");
var clock = Stopwatch.StartNew();
var reading = PackageReader.Read(package, catalogue, keepDetails: true);
var data = reading.Data ?? throw new InvalidDataException("The package is refused.");
Tell("reading");
Directory.CreateDirectory(folder);
await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System);
if ((await store.DescribeAsync())?.ContentHash != reading.ContentHash)
    await store.KeepAsync(Caller.Program("bench"), data, reading.ContentHash!, catalogue);
Tell("keeping");
var figures = StandingFigures.Of(data, catalogue, cores);
var edition = BenchmarkProduction.NewestEdition(data)!.Value;
await using var protection = new Protection(figures, catalogue, store.Delivery, cores);
var made = await protection.OfAsync(edition) ?? throw new InvalidDataException("Nobody takes part.");
Tell("protecting");
await using var printing = new ReportPress(catalogue, cores);
var press = new TimedPress(printing);
var factory = ReportFactory.Of(catalogue, figures, protection, store.Delivery, press, cores);
var circle = new CircleEdition(edition, made.Circle, made.Shared);
for (var round = 1; round <= rounds; round++)
{
    // A change is another data version, so every round makes everything.
    var changed = (await store.Delivery.OrganisationsAsync())[0];
    await store.Delivery.ChangeAsync(Caller.Program("bench"), "bench.round", "all", change => change.Put(changed));
    clock.Restart();
    await factory.AskAsync(Caller.Program("bench"), await factory.StandAsync(circle));
    Tell("asking");
    var (begun, processor) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
    await factory.MakeAsync(circle, null, static (report, fault) => Console.Error.WriteLine($"  {report}: {fault.Message}"));
    var took = Stopwatch.GetElapsedTime(begun);
    var states = (await store.Delivery.Reports.OfAsync(edition)).Where(static report => report.IsKept || report.State != ReportState.Made).CountBy(static report => report.State).ToDictionary();
    Say($"round {round}: {states.GetValueOrDefault(ReportState.Made)} files made, {states.GetValueOrDefault(ReportState.Failed)} failed, in {took.TotalSeconds:F1} s; {(Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds:F1} s of processor in this process, the browsers apart");
    foreach (var (kind, times) in press.Take())
        Say($"  {kind,-8} {times.Count} files, mean {times.Average(static time => time.Milliseconds):F0} ms, longest {times.Max(static time => time.Milliseconds):F0} ms, mean {times.Average(static time => time.Bytes) / 1000:F0} kB");
    clock.Restart();
}

return 0;

void Tell(string what)
{
    Say($"{what}: {clock.Elapsed.TotalSeconds:F1} s");
    clock.Restart();
}

static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
