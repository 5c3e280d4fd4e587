using System.Diagnostics;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Improvement.Transitions;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Improving;
using Maatstaf.Production.Peers;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Reporting;

/// <summary>
/// Makes the reports of all participants and partnerships of an edition. What is asked for stands in the store; each report is kept there in one
/// change with the word that it is made. So whoever stops halfway, or falls over, goes on where it was: nothing is missing and nothing is made twice.
/// </summary>
/// <param name="places">Where a municipality stands.</param>
/// <param name="desk">Makes one report.</param>
/// <param name="figures">Who took part.</param>
/// <param name="store">Where reports are asked for and kept.</param>
/// <param name="press">Makes the files.</param>
/// <param name="cores">How many cores may work; the files do not depend on it.</param>
public sealed class ReportFactory(PlaceDesk places, OwnReportDesk desk, StandingFigures figures, IDeliveryStore store, IReportPress press, int cores)
{
    private const string AnotherFault = "fault";
    private static readonly Caller Program = Caller.Program("reports");

    /// <summary>A factory with desks of its own.</summary>
    /// <param name="catalogue">What is measured.</param>
    /// <param name="figures">What counts.</param>
    /// <param name="protection">What participants may see of it.</param>
    /// <param name="store">Where what counts is kept, and the reports.</param>
    /// <param name="press">Makes the files.</param>
    /// <param name="cores">How many cores may work.</param>
    public static ReportFactory Of(BenchmarkCatalogue catalogue, StandingFigures figures, Protection protection, IDeliveryStore store, IReportPress press, int cores)
    {
        var places = new PlaceDesk(catalogue, figures, new CircleFigures(figures, store, protection), new PeerGroupDesk(catalogue, store, figures), store);
        var desk = new OwnReportDesk(places, new PartnershipDesk(catalogue, figures, store), new PartnershipParts(figures, store), new ContractDesk(catalogue, figures, store), new TransitionDesk(catalogue, figures, store));
        return new ReportFactory(places, desk, figures, store, press, cores);
    }

    /// <summary>The files that are made of each report.</summary>
    public IReadOnlyList<ReportKind> Kinds => press.Kinds;

    /// <summary>What the reports of an edition are made of now.</summary>
    public async Task<ReportStand> StandAsync(CircleEdition circle, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(circle);
        var number = await store.DataVersionAsync(circle.Edition, ct);
        // What is made from here on is of this version or of a later one, also when another node approved.
        await figures.CatchUpAsync(store, ct);
        // What was never frozen here has no day of its own: the fiscal year has just ended.
        var day = circle.FrozenOn ?? new DateOnly(circle.Edition.Year, 1, 1);
        // Laws are changed by the team at any time, and stand in every report.
        var laws = (await store.LawsAsync(ct)).Count;
        // So does what an organisation wrote down about its applications.
        var registers = (await store.DocumentsAsync(ApplicationRegister.DocumentKind, ct)).Sum(static register => register.Version);
        return new ReportStand(circle, FormattableString.Invariant($"{DataVersion.Of(circle.Publication)}-{number}") + Signs(laws, registers), day);
    }

    /// <summary>Asks for all reports of an edition, of the figures as they are now. What is made of these stays; what failed is tried again.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="stand">What they are made of.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="RefusedException">The caller may not.</exception>
    public async Task AskAsync(Caller caller, ReportStand stand, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(stand);
        ReturnDesk.Require(caller, Act.ManageEditions);
        var edition = stand.Circle.Edition;
        var organisations = await WithReportAsync(edition, ct);
        await store.ChangeAsync(
            caller,
            "reports.ask",
            edition.ToString(),
            change => change.Reports.Want(edition, stand.DataVersion, [.. organisations.SelectMany(organisation => Kinds.Select(kind => (organisation, kind)))]),
            ct);
    }

    /// <summary>Makes the reports of an edition that are asked for and not there yet; those that were asked of older figures, of the figures as they are now.</summary>
    /// <param name="circle">What participants may see.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="faults">Told what went wrong with which report; the others are made all the same.</param>
    /// <param name="ct">Stops between two reports; the rest stays asked for.</param>
    /// <returns>Whether it is done; else the figures changed meanwhile, and the rest is to be made of those.</returns>
    public async Task<bool> MakeAsync(CircleEdition circle, IProgress<ReportProgress>? progress, Action<ReportKey, Exception> faults, CancellationToken ct = default)
    {
        var stand = await StandAsync(circle, ct);
        var waiting = await WaitingAsync(circle.Edition, ct);
        if (waiting.Any(report => report.DataVersion != stand.DataVersion))
        {
            await AskAsync(Program, stand, ct);
            waiting = await WaitingAsync(circle.Edition, ct);
        }

        ReportKey[][] byOrganisation = [.. waiting.GroupBy(static report => report.Organisation).Select(static group => group.ToArray())];
        var (done, isOutdated) = (0, false);
        progress?.Report(new(0, byOrganisation.Length));
        try
        {
            await Parallel.ForEachAsync(byOrganisation, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = ct }, async (reports, stop) =>
            {
                if (Volatile.Read(ref isOutdated))
                    return;
                if (await MakeAsync(stand, reports, faults, stop))
                    progress?.Report(new(Interlocked.Increment(ref done), byOrganisation.Length));
                else
                    Volatile.Write(ref isOutdated, true);
            });
        }
        finally
        {
            await press.RestAsync();
        }

        return !isOutdated;
    }

    /// <summary>The files of one report, all made of the same report. False = the figures changed while they were made, and nothing was kept.</summary>
    private async Task<bool> MakeAsync(ReportStand stand, ReportKey[] reports, Action<ReportKey, Exception> faults, CancellationToken ct)
    {
        var files = new (ReportKey Report, byte[]? File, string Failure)[reports.Length];
        try
        {
            var (edition, organisation) = (stand.Circle, reports[0].Organisation);
            var report = await BuildAsync(stand, organisation, ct) ?? throw new InvalidOperationException($"{organisation} has no report of {edition.Edition}.");
            // Paper is made in another program, so it goes on while the rest is made here.
            var making = reports.Select(one => FileAsync(stand, report, one, faults, ct)).ToArray();
            files = await Task.WhenAll(making);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            for (var at = 0; at < reports.Length; at++)
            {
                faults(reports[at], fault);
                files[at] = (reports[at], null, AnotherFault);
            }
        }

        // An approval is in the store before it counts in the figures, so files that are made by now are of no earlier version.
        if ((await StandAsync(stand.Circle, ct)).DataVersion != stand.DataVersion)
            return false;
        try
        {
            await store.ChangeAsync(Program, "reports.make", $"{stand.Circle.Edition}/{reports[0].Organisation}", change => Keep(change.Reports, files), ct);
        }
        catch (StaleException)
        {
            // Another node made them first: the database had taken it for the only one, as after a standby took over.
            return true;
        }

        return true;
    }

    private static string Signs(int laws, int registers) => (laws, registers) switch
    {
        (0, 0) => string.Empty,
        (_, 0) => FormattableString.Invariant($".{laws}"),
        _ => FormattableString.Invariant($".{laws}.{registers}"),
    };

    private static void Keep(IReportChange change, IReadOnlyCollection<(ReportKey Report, byte[]? File, string Failure)> files)
    {
        var isOfUse = false;
        foreach (var (report, file, failure) in files)
        {
            if (file is not null)
                isOfUse |= change.Keep(report, file);
            else
                change.Fail(report, failure);
        }

        if (!isOfUse && files.Any(static file => file.File is not null))
            throw new StaleException("reports");
    }

    private async Task<TrendReport?> BuildAsync(ReportStand stand, OrganisationCode organisation, CancellationToken ct)
    {
        var (circle, year) = (stand.Circle, stand.Circle.Edition.FiscalYear);
        if (figures.Own(circle.Edition, organisation).Of(year) is null)
            return await desk.OfPartnershipAsync(Program, organisation, circle, stand.Day, ct);
        var situation = await places.OpenAsync(Program, organisation, circle, null, year, ct);
        return await desk.OfMunicipalityAsync(Program, situation, stand.Day, ct);
    }

    private async Task<(ReportKey Report, byte[]? File, string Failure)> FileAsync(ReportStand stand, TrendReport report, ReportKey key, Action<ReportKey, Exception> faults, CancellationToken ct)
    {
        using var span = ProductionSpans.Report(key.Edition, key.Kind);
        try
        {
            var file = await press.MakeAsync(stand.Circle.Publication, report, key.Kind, ct);
            span?.SetStatus(ActivityStatusCode.Ok);
            return (key, file, string.Empty);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            faults(key, fault);
            span?.SetStatus(ActivityStatusCode.Error);
            return (key, null, (fault as ReportPressException)?.Code ?? AnotherFault);
        }
    }

    private async Task<IReadOnlyList<ReportKey>> WaitingAsync(Edition edition, CancellationToken ct) =>
        [.. (await store.Reports.OfAsync(edition, ct: ct)).Where(static report => report.State == ReportState.Wanted).Select(static report => report.Key)];

    /// <summary>The municipalities that took part in the fiscal year, and the partnerships of which a return about it counts.</summary>
    private async Task<IReadOnlyList<OrganisationCode>> WithReportAsync(Edition edition, CancellationToken ct)
    {
        var found = new List<OrganisationCode>();
        foreach (var entry in await store.OrganisationsAsync(ct))
        {
            var hasReport = entry.IsPartnership
                ? await store.CountedAsync(entry.Code, edition.FiscalYear, ct) is not null
                : figures.Own(edition, entry.Code).Of(edition.FiscalYear) is not null;
            if (hasReport)
                found.Add(entry.Code);
        }

        return found;
    }
}
