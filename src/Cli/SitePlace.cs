using System.CommandLine;
using System.Net.Sockets;
using Maatstaf.Cli.Seeding;
using Maatstaf.Disclosure;
using Maatstaf.Production;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Reports;
using Maatstaf.Returns;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web.Mailing;
using Maatstaf.Web.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;

namespace Maatstaf.Cli;

/// <summary>Where the data of a site is kept and under which address the site is served.</summary>
/// <param name="Folder">The folder with the database, unless there is a server, and with what else the site writes.</param>
/// <param name="Store">Where the database is.</param>
/// <param name="Url">The address.</param>
internal sealed record SitePlace(string Folder, StorePlace Store, string Url)
{
    private const string StandardUrl = "http://localhost:5080";

    /// <summary>The options with which a user chooses the place.</summary>
    public static (Option<string?> Data, Option<string?> Database, Option<string> Url) Options(Terminal terminal)
    {
        var dutch = terminal.Language == Language.Dutch;
        var url = new Option<string>("--url") { Description = dutch ? "Adres van de site" : "Address of the site", DefaultValueFactory = static _ => StandardUrl };
        url.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !CanBeServed(word.Value))
            {
                result.AddError(terminal.InOwnWords(new(
                    $"--url is '{word.Value}'. Schrijf een adres zoals http://localhost:5081.",
                    $"--url is '{word.Value}'. Write an address such as http://localhost:5081.")));
            }
        });
        var store = StorePlace.Options(terminal);
        return (store.Data, store.Database, url);
    }

    public static SitePlace Of(ParseResult parsed, (Option<string?> Data, Option<string?> Database, Option<string> Url) options) =>
        new(parsed.GetValue(options.Data) ?? StorePlace.StandardFolder, StorePlace.Of(parsed, (options.Data, options.Database)), parsed.GetValue(options.Url)!);

    public Task<ReturnStore> OpenStoreAsync(CancellationToken cancellation) => Store.OpenAsync(cancellation);

    /// <summary>Serves the newest edition that is published, until it is stopped; when none was led to there, the newest that is kept.</summary>
    /// <param name="terminal">Where is said what goes on.</param>
    /// <param name="workshop">Makes the figures.</param>
    /// <param name="store">What is kept.</param>
    /// <param name="demo">Whether visitors may be one of the invented people of the demo.</param>
    /// <param name="fetches">Whether figures may be fetched from Statistics Netherlands.</param>
    /// <param name="keySecret">Seals the keys that protect cookies; null = they are kept as they are.</param>
    /// <param name="cancellation">Stops the site.</param>
    public async Task ServeAsync(Terminal terminal, Workshop workshop, ReturnStore store, bool demo, bool fetches, KeySecret? keySecret, CancellationToken cancellation)
    {
        Task<ReturnedData> LoadAsync(CancellationToken stop) => store.LoadAsync(workshop.Catalogue, keepDetails: false, stop);
        var dataVersion = await store.Delivery.DataVersionAsync(cancellation);
        var data = await LoadAsync(cancellation);
        var figures = StandingFigures.Of(data, workshop.Catalogue, Environment.ProcessorCount, dataVersion, LoadAsync);
        var published = await PublishedEdition.AllAsync(store.Delivery, cancellation);
        var publication = published.Count > 0 ? published[0].Publication : await PublishAsync(terminal, workshop, store, data, figures, cancellation);
        var report = TrendReportBuilder.Build(publication, workshop.Catalogue);
        using var paper = PaperReport.OnThisMachine(workshop.Catalogue);
        await using var press = new ReportPress(workshop.Catalogue, paper is null ? 0 : Environment.ProcessorCount);
        await using var site = SiteHost.Build(publication, report, workshop.Catalogue, new SiteOptions
        {
            Urls = Url,
            Print = paper is null ? null : paper.Of,
            Draw = paper is null ? null : paper.DrawAsync,
            Published = published,
            Desk = new DeskOptions
            {
                Store = store.Delivery,
                OpenAccounts = store.OpenAccounts,
                Figures = figures,
                Laws = await store.Delivery.LawsAsync(cancellation),
                ProtectsAhead = true,
                Print = paper is null ? null : paper.PrintAsync,
                Press = press,
                FollowsOthers = true,
                KeySecret = keySecret,
                PublicAddress = Url.TrimEnd('/'),
                Mail = new MailOptions { Folder = demo ? Path.Combine(Folder, "post") : string.Empty },
                Statistics = fetches ? workshop.Catalogue.Reference.ServiceV4 : null,
                Demo = demo,
                Cast = demo ? DemoCast.All : [],
            },
        });
        await StartAsync(site, cancellation);
        terminal.Say(
            $"""

              Maatstaf staat klaar: {Url}

              Kijk eerst:
                {Url}/               wat ICT kost, in één zin
                {Url}/edities/{publication.Edition}   het trendrapport
                {Url}/methode        hoe elk cijfer is gemaakt
                {Url}/inloggen       {(demo ? "werk mee: kies wie u bent" : "voor wie een account heeft")}
              {(publication.Fictional ? "Alle gegevens zijn verzonnen. " : string.Empty)}Stoppen: Ctrl+C
            """,
            $"""

              Maatstaf is ready: {Url}/en/

              Look first:
                {Url}/en/               what ICT costs, in one sentence
                {Url}/en/edities/{publication.Edition}   the trend report
                {Url}/en/methode        how every figure is made
                {Url}/en/inloggen       {(demo ? "join in: choose who you are" : "for who has an account")}
              {(publication.Fictional ? "All data is invented. " : string.Empty)}Stop: Ctrl+C
            """);
        await site.WaitForShutdownAsync(cancellation);
    }

    /// <summary>What everyone may see of the newest edition, while none is published. The plans are kept, so the next time it is quick.</summary>
    private static async Task<Publication> PublishAsync(Terminal terminal, Workshop workshop, ReturnStore store, ReturnedData data, StandingFigures figures, CancellationToken cancellation)
    {
        var edition = BenchmarkProduction.NewestEdition(data) ?? throw new RefusalException(ExitCode.Refused, new(
            "In de bewaarde gegevens is geen enkele levering goedgekeurd.",
            "No return in the kept data is approved."));
        ProtectedEdition? made = null;
        await using var protection = new Protection(figures, workshop.Catalogue, store.Delivery, Environment.ProcessorCount);
        await terminal.WorkAsync("Deelnemers beschermen", "Protecting participants", async () => made = await protection.OfAsync(edition, cancellation));
        // Where nobody takes part, this says so.
        return made?.Public ?? workshop.PublishOrRefuse(data, edition, Audience.Public, withIntervals: true);
    }

    private async Task StartAsync(WebApplication site, CancellationToken cancellation)
    {
        try
        {
            await site.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"Op {Url} draait al iets. Stop dat eerst, of kies een ander adres: --url http://localhost:5081",
                $"Something runs at {Url} already. Stop it first, or choose another address: --url http://localhost:5081"));
        }
        catch (SocketException)
        {
            throw new RefusalException(ExitCode.Refused, new(
                $"{Url} is geen adres van deze computer, of het mag hier niet. Kies een ander adres: --url http://localhost:5081",
                $"{Url} is not an address of this computer, or it is not allowed here. Choose another address: --url http://localhost:5081"));
        }
    }

    private static bool CanBeServed(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp;
}
