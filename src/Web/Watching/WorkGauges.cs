using System.Diagnostics.Metrics;
using System.Globalization;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Watching;
using Maatstaf.Production.Watching;

namespace Maatstaf.Web.Watching;

/// <summary>Measures how the work stands, every half minute: reports, letters, questions, returns, what is withheld, and how old the backup is.</summary>
internal sealed partial class WorkGauges : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private readonly WatchDesk desk;
    private readonly PublicSite site;
    private readonly ILogger<WorkGauges> log;
    private volatile WorkStand? stand;

    public WorkGauges(WatchDesk desk, PublicSite site, TimeProvider clock, IMeterFactory meters, ILogger<WorkGauges> log)
    {
        (this.desk, this.site, this.log) = (desk, site, log);
#pragma warning disable CA2000 // The factory keeps its meters and disposes of them.
        var meter = meters.Create(Telemetry.Meter);
#pragma warning restore CA2000
        meter.CreateObservableGauge("maatstaf.reports", () => Measured(static stand => [Of(stand.ReportsWaiting, State("waiting")), Of(stand.ReportsFailed, State("failed"))]), "{file}", "Reports of participants, in files");
        meter.CreateObservableGauge("maatstaf.letters", () => Measured(static stand => [Of(stand.LettersWaiting, State("waiting")), Of(stand.LettersFailed, State("failed"))]), "{letter}", "Letters in the outbox");
        meter.CreateObservableGauge("maatstaf.questions", () => OfEditions(static edition => [Of(edition.QuestionsOpen, State("open")), Of(edition.QuestionsAnswered, State("answered"))]), "{question}", "Questions that wait for somebody");
        meter.CreateObservableGauge("maatstaf.returns", () => OfEditions(static edition => Enum.GetValues<ReturnState>().Select(state => Of(edition.Returns.GetValueOrDefault(state), State(state.ToString().ToLowerInvariant())))), "{return}", "Returns");
        meter.CreateObservableGauge("maatstaf.figures.withheld", () => OfEditions(static edition => edition.Withheld is { } count ? [new Measurement<double>(count.Part)] : []), "1", "The part of the figures that is withheld from everyone");
        meter.CreateObservableGauge("maatstaf.backup.age", () => Measured(stand => stand.Backup is { } backup ? [new Measurement<double>((clock.GetUtcNow() - backup.At).TotalSeconds)] : []), "s", "How long ago the newest backup was made with the program");
    }

    /// <summary>Begins with a look, so that what is measured first is complete.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Pause);
        while (await rounds.WaitForNextTickAsync(stoppingToken))
            await LookAsync(stoppingToken);
    }

    private async Task LookAsync(CancellationToken ct)
    {
        try
        {
            stand = await desk.LookAsync(site.Content.Publication, ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An old measurement would look like one of now.
            stand = null;
            RoundFailed(log, exception);
        }
    }

    private static Measurement<double> Of(int count, params KeyValuePair<string, object?>[] tags) => new(count, tags);

    private static KeyValuePair<string, object?> State(string state) => new("maatstaf.state", state);

    private IEnumerable<Measurement<double>> Measured(Func<WorkStand, IEnumerable<Measurement<double>>> measure) => stand is { } now ? measure(now) : [];

    private IEnumerable<Measurement<double>> OfEditions(Func<EditionWork, IEnumerable<Measurement<double>>> measure) => Measured(stand => stand.Editions.SelectMany(
        edition => measure(edition).Select(one => new Measurement<double>(one.Value, [new("maatstaf.edition", edition.Edition.Year.ToString(CultureInfo.InvariantCulture)), .. one.Tags]))));

    [LoggerMessage(LogLevel.Error, "How the work stands could not be measured; it is tried again.")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
