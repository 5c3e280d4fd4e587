using System.Net.Sockets;
using Maatstaf.Cli.Seeding;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Standing;
using Maatstaf.Reports;
using Maatstaf.Returns;
using Maatstaf.Settings;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web;
using Maatstaf.Web.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Maatstaf.Cli;

/// <summary>Where the data of a site is kept and how the site is served.</summary>
/// <param name="settings">What the administrator chose.</param>
internal sealed class SitePlace(SettingValues settings)
{
    /// <summary>Where the database is.</summary>
    public StorePlace Store { get; } = StorePlace.Of(settings);

    /// <summary>The address under which people reach the site, without a slash at its end.</summary>
    public string PublicAddress { get; } =
        (settings.Of(SiteSettings.PublicUrl) is { Length: > 0 } chosen ? chosen : settings.Of(SiteSettings.Url).Split(';')[0]).TrimEnd('/');

    private string Url => settings.Of(SiteSettings.Url);

    /// <summary>What a command must say to work on the same data; a connection string is shown nowhere.</summary>
    private string SameData => Store.Server is null && settings.Of(SiteSettings.Data) is { Length: > 0 } chosen ? $" --data {chosen}" : string.Empty;

    /// <summary>What a command must say to give links to the same address.</summary>
    private string SameAddress => PublicAddress == SiteSettings.Url.Standard ? string.Empty : $" --url {PublicAddress}";

    /// <summary>Serves the newest edition that is published, until it is stopped; while none is, everyone reads that, and who works for the benchmark can sign in.</summary>
    /// <param name="terminal">Where is said what goes on.</param>
    /// <param name="workshop">Makes the figures.</param>
    /// <param name="store">What is kept.</param>
    /// <param name="demo">Whether visitors may be one of the invented people of the demo.</param>
    /// <param name="keySecret">Seals the keys that protect cookies; null = they are kept as they are.</param>
    /// <param name="cancellation">Stops the site.</param>
    public async Task ServeAsync(Terminal terminal, Workshop workshop, ReturnStore store, bool demo, KeySecret? keySecret, CancellationToken cancellation)
    {
        Task<ReturnedData> LoadAsync(CancellationToken stop) => store.LoadAsync(workshop.Catalogue, keepDetails: false, stop);
        var dataVersion = await store.Delivery.DataVersionAsync(cancellation);
        var data = await LoadAsync(cancellation);
        var figures = StandingFigures.Of(data, workshop.Catalogue, Environment.ProcessorCount, dataVersion, LoadAsync);
        var published = await PublishedEdition.AllAsync(store.Delivery, cancellation);
        var newest = published.Count > 0 ? published[0].Publication : null;
        var first = newest is null ? SiteContent.BeforeFirst(workshop.Catalogue) : new SiteContent(newest, TrendReportBuilder.Build(newest, workshop.Catalogue), workshop.Catalogue);
        using var paper = PaperReport.OnThisMachine(workshop.Catalogue);
        await using var press = new ReportPress(workshop.Catalogue, paper is null ? 0 : Environment.ProcessorCount);
        await using var site = SiteHost.Build(first, new SiteOptions
        {
            Urls = Url,
            Proxies = settings.Proxies(),
            Limits = settings.Limits(),
            Security = settings.Security(),
            Log = settings.Of(SiteSettings.Log) == "json" ? Console.Out : null,
            Telemetry = settings.Telemetry(),
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
                Scanner = settings.Of(SiteSettings.Scan),
                BreachedPasswords = settings.Of(SiteSettings.PasswordsBreached),
                Examine = stop => store.ExamineAsync(stop),
                Installation = settings.Installation(),
                PublicAddress = PublicAddress,
                Mail = settings.Mail() with { Folder = demo ? Path.Combine(StorePlace.FolderOf(settings), "post") : string.Empty },
                Providers = settings.Providers(),
                UnusedMonths = settings.Of(SiteSettings.AccountsUnusedMonths),
                Statistics = settings.Of(SiteSettings.Statistics) ? workshop.Catalogue.Reference.ServiceV4 : null,
                Demo = demo,
                Cast = demo ? DemoCast.All : [],
            },
        });
        await StartAsync(site, cancellation);
        if (newest is null)
            await SayEmptyAsync(terminal, store, cancellation);
        else
            SayReady(terminal, newest, demo);
        await site.WaitForShutdownAsync(cancellation);
    }

    private void SayReady(Terminal terminal, Publication newest, bool demo) =>
        terminal.Say(
            $"""

              Maatstaf staat klaar: {PublicAddress}

              Kijk eerst:
                {PublicAddress}/               wat ICT kost, in één zin
                {PublicAddress}/edities/{newest.Edition}   het trendrapport
                {PublicAddress}/methode        hoe elk cijfer is gemaakt
                {PublicAddress}/inloggen       {(demo ? "werk mee: kies wie u bent" : "voor wie een account heeft")}
              {(newest.Fictional ? "Alle gegevens zijn verzonnen. " : string.Empty)}Stoppen: Ctrl+C
            """,
            $"""

              Maatstaf is ready: {PublicAddress}/en/

              Look first:
                {PublicAddress}/en/               what ICT costs, in one sentence
                {PublicAddress}/en/edities/{newest.Edition}   the trend report
                {PublicAddress}/en/methode        how every figure is made
                {PublicAddress}/en/inloggen       {(demo ? "join in: choose who you are" : "for who has an account")}
              {(newest.Fictional ? "All data is invented. " : string.Empty)}Stop: Ctrl+C
            """);

    private async Task SayEmptyAsync(Terminal terminal, ReturnStore store, CancellationToken cancellation)
    {
        await using var accounts = store.OpenAccounts();
        var hasPeople = await accounts.Users.AnyAsync(cancellation);
        terminal.Say(
            $"""

              Maatstaf staat klaar: {PublicAddress}

              Er is nog geen editie gepubliceerd. {(hasPeople ? "Log in en ga verder:" : "Maak eerst een beheerder, in een tweede venster:")}
                {(hasPeople ? $"{PublicAddress}/inloggen" : $"./maatstaf invite naam@organisatie.nl{SameData}{SameAddress}")}
              Hebt u cijfers van eerdere jaren als datapakket?
                ./maatstaf import MAP{SameData}
              Stoppen: Ctrl+C
            """,
            $"""

              Maatstaf is ready: {PublicAddress}/en/

              No edition is published yet. {(hasPeople ? "Sign in and go on:" : "First make an administrator, in a second window:")}
                {(hasPeople ? $"{PublicAddress}/en/inloggen" : $"./maatstaf invite name@organisation.nl{SameData}{SameAddress}")}
              Do you have figures of earlier years as a data package?
                ./maatstaf import FOLDER{SameData}
              Stop: Ctrl+C
            """);
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
}
