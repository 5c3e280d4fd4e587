using System.CommandLine;
using Maatstaf.Catalogue;
using Maatstaf.Cli.Seeding;
using Maatstaf.Delivery.People;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Intake;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Settings;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.Cli.Commands;

/// <summary><c>demo</c>: an invented country, from data package to site.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var package = new Option<string?>("--package")
        {
            Description = dutch ? "Schrijf het verzonnen land als datapakket in deze map en stop" : "Write the invented country as a data package to this folder and stop",
        };
        var files = new Option<string?>("--files")
        {
            Description = dutch ? "Schrijf de bestanden waarmee u een levering oefent in deze map en stop" : "Write the files to practise a return with to this folder and stop",
        };
        var settings = new SettingOptions(terminal, SiteSettings.All);
        var command = new Command("demo", dutch ? "Bekijk Maatstaf met een verzonnen land" : "See Maatstaf with an invented country") { package, files };
        settings.AddTo(command);
        command.SetAction((parsed, cancellation) => (parsed.GetValue(package), parsed.GetValue(files)) switch
        {
            ({ } folder, _) => Task.FromResult(Write(terminal, folder)),
            (_, { } folder) => Task.FromResult(WriteFiles(terminal, folder)),
            _ => ServeAsync(terminal, settings.Read(parsed), cancellation),
        });
        return command;
    }

    private static int Write(Terminal terminal, string folder)
    {
        WriteCountry(terminal, folder);
        terminal.Say($"Het verzonnen land staat als datapakket in {folder}", $"The invented country is a data package in {folder}");
        return ExitCode.Done;
    }

    private static int WriteFiles(Terminal terminal, string folder)
    {
        terminal.Work("Oefenbestanden maken", "Making files to practise with", _ =>
        {
            var country = DemoCountry.Make();
            FirstReturnFiles.WriteTo(folder, country, DemoDeliveries.Of(country), BenchmarkCatalogue.Shipped());
            return folder;
        });
        terminal.Say($"De oefenbestanden staan in {folder}", $"The files to practise with are in {folder}");
        return ExitCode.Done;
    }

    private static async Task<int> ServeAsync(Terminal terminal, SettingValues settings, CancellationToken cancellation)
    {
        var place = new SitePlace(settings);
        var keySecret = KeyFile.SecretOf(settings);
        var workshop = new Workshop(terminal);
        await using var store = await place.Store.OpenForSiteAsync(cancellation);
        var kept = await store.DescribeAsync(cancellation);
        if (kept is { Fictional: false } || (kept is null && (await store.Delivery.AuditAsync(before: null, 1, cancellation)).Count > 0))
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"In {place.Store.Name} staat een echte benchmark, en daar komt geen verzonnen land bij. Kies een andere map: --data var/demo",
                $"{place.Store.Name} holds a real benchmark, and an invented country does not join it. Choose another folder: --data var/demo"));
        }

        if (kept is null)
            await KeepCountryAsync(terminal, workshop, store, cancellation);
        if (!await DemoEdition.IsReadyAsync(store.Delivery, cancellation))
            await SeedAsync(terminal, workshop, store, cancellation);
        await place.ServeAsync(terminal, workshop, store, demo: true, keySecret, cancellation);
        return ExitCode.Done;
    }

    /// <summary>The invented country comes in as anyone would: as a data package that is read and checked.</summary>
    private static async Task KeepCountryAsync(Terminal terminal, Workshop workshop, ReturnStore store, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-demo-");
        try
        {
            WriteCountry(terminal, folder.FullName);
            var reading = workshop.ReadOrRefuse(folder.FullName, keepDetails: true);
            await terminal.WorkAsync("Bewaren", "Keeping", () =>
                store.KeepAsync(Caller.Program("demo"), reading.Data, reading.ContentHash, workshop.Catalogue, ct: cancellation));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The edition that is being delivered comes in through the doors of its users.</summary>
    private static async Task SeedAsync(Terminal terminal, Workshop workshop, ReturnStore store, CancellationToken cancellation)
    {
        var dataVersion = await store.Delivery.DataVersionAsync(cancellation);
        var data = await store.LoadAsync(workshop.Catalogue, keepDetails: false, cancellation);
        var figures = StandingFigures.Of(data, workshop.Catalogue, Environment.ProcessorCount, dataVersion);
        await using var protection = new Protection(figures, workshop.Catalogue, store.Delivery, Environment.ProcessorCount);
        var edition = new DemoEdition(new ReturnDesk(workshop.Catalogue, store.Delivery), figures, protection, TimeProvider.System);
        await terminal.WorkAsync("Deelnemers beschermen en leveringen klaarzetten", "Protecting participants and preparing returns", () => edition.SeedAsync(DemoCountry.Make(), cancellation));
    }

    private static void WriteCountry(Terminal terminal, string folder) => terminal.Work(
        "Verzonnen land maken",
        "Making the invented country",
        progress =>
        {
            DemoCountry.Make().WriteTo(folder, progress is null ? null : progress.Report);
            return folder;
        });
}
