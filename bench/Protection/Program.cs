using System.Diagnostics;
using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Intake;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

if (args is not [var package])
{
    Console.Error.WriteLine("usage: Protection PACKAGE");
    return 2;
}

var cores = Math.Min(2, Environment.ProcessorCount);
var edition = new Edition(2025);
var catalogue = BenchmarkCatalogue.Read("catalogue");
var data = PackageReader.Read(package, catalogue, keepDetails: false).Data ?? throw new InvalidDataException("The package is refused.");
var folder = Directory.CreateTempSubdirectory("maatstaf-protection-").FullName;
await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System))
{
    var figures = StandingFigures.Of(data, catalogue, cores);
    await using (var protection = new Protection(figures, catalogue, store.Delivery, cores))
    {
        await ProtectAsync(protection, "all years, nothing known");
        await ProtectAsync(protection, "asked again");
        var ofYear = figures.YearOf(edition.FiscalYear);
        var largest = Enumerable.Range(0, ofYear.Returns.Count).Select(row => ofYear.Returns.Organisation[row])
            .Where(number => !ofYear.Organisations.IsPartnership[number]).MaxBy(number => ofYear.Software.Organisation.Count(organisation => organisation == number));
        figures.StopCounting(ofYear.Organisations.Code[largest], edition.FiscalYear);
        await ProtectAsync(protection, "one return of the newest year changed");
    }

    await using var restarted = new Protection(figures, catalogue, store.Delivery, cores);
    await ProtectAsync(restarted, "after a restart");
}

Directory.Delete(folder, recursive: true);
return 0;

async Task ProtectAsync(Protection protection, string what)
{
    var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    var made = await protection.OfAsync(edition) ?? throw new InvalidDataException("Nobody takes part in the edition.");
    var seconds = clock.Elapsed.TotalSeconds;
    var processor = (Environment.CpuUsage.TotalTime - used).TotalSeconds;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {what,-40} {seconds,7:F2} s, {processor,7:F2} s of processor; {made.Circle.ParticipantsOf(edition.FiscalYear)?.Municipalities} participants"));
}
