using System.Collections.Concurrent;
using System.Text;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Disclosure;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Reporting;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Reports;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Delivering.Counter;

namespace Maatstaf.Production_Tests.Reporting;

/// <summary>All reports of an edition, from a real database on: each is made once, whatever happens.</summary>
public sealed class ReportFactoryTests
{
    private static readonly Edition Edition = new(2025);
    private static readonly ReportKind[] Kinds = [ReportKind.Paper, ReportKind.Slides, ReportKind.Workbook];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_participant_and_partnership_gets_every_file_once_and_asking_again_makes_nothing()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var press = new NotingPress();
        var (factory, circle) = await FactoryAsync(counter, press);
        await AskAsync(factory, circle);
        (await factory.MakeAsync(circle, null, Unexpected, Stop)).ShouldBeTrue();
        await AskAsync(factory, circle);
        (await factory.MakeAsync(circle, null, Unexpected, Stop)).ShouldBeTrue();

        var reports = await counter.Store.Delivery.Reports.OfAsync(Edition, ct: Stop);
        reports.Select(static report => (report.Key.Organisation.ToString(), report.Key.Kind)).ShouldBe(
            ((string[])["Hoogveld", "Verband", "Waterhoek", "Zandwijk"]).SelectMany(static name => Kinds.Select(kind => (name, kind))), ignoreOrder: true);
        reports.ShouldAllBe(static report => report.State == ReportState.Made && report.IsKept);
        press.Made.Count.ShouldBe(reports.Count, "nothing is made twice");
        press.Rests.ShouldBe(2);
        var key = reports.Single(static report => report.Key.Organisation == Zandwijk && report.Key.Kind == ReportKind.Slides).Key;
        Encoding.UTF8.GetString((await counter.Store.Delivery.Reports.FileAsync(key, Stop)).ShouldNotBeNull()).ShouldBe("Slides ICT-rapport Zandwijk 2025");
        key.DataVersion.ShouldStartWith(DataVersion.Of(circle.Publication) + "-", customMessage: "the signs that stand in the report itself");
    }

    [Fact]
    public async Task A_file_that_cannot_be_made_is_told_and_tried_again_and_the_others_are_there()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var press = new NotingPress { Fails = static (report, kind) => kind == ReportKind.Paper && report.Title.Dutch.Contains("Zandwijk", StringComparison.Ordinal) };
        var (factory, circle) = await FactoryAsync(counter, press);
        await AskAsync(factory, circle);
        var faults = new ConcurrentBag<ReportKey>();
        (await factory.MakeAsync(circle, null, (report, _) => faults.Add(report), Stop)).ShouldBeTrue();

        faults.Single().Organisation.ShouldBe(Zandwijk);
        var failed = (await counter.Store.Delivery.Reports.OfAsync(Edition, ct: Stop)).Single(static report => report.State != ReportState.Made);
        (failed.Key.Organisation, failed.Key.Kind, failed.State, failed.Failure).ShouldBe((Zandwijk, ReportKind.Paper, ReportState.Failed, "printing"));
        press.Fails = static (_, _) => false;
        await AskAsync(factory, circle);
        (await factory.MakeAsync(circle, null, Unexpected, Stop)).ShouldBeTrue();
        (await counter.Store.Delivery.Reports.OfAsync(Edition, ct: Stop)).ShouldAllBe(static report => report.State == ReportState.Made);
        press.Made.CountBy(static made => made).ShouldAllBe(static made => made.Value == 1);
    }

    [Fact]
    public async Task Who_is_stopped_halfway_goes_on_where_it_was()
    {
        await using var counter = await Counter.OpenAsync(Three());
        using var plug = new CancellationTokenSource();
        var press = new NotingPress();
        press.Fails = (report, kind) =>
        {
            if (kind == ReportKind.Slides && report.Title.Dutch.Contains("Waterhoek", StringComparison.Ordinal))
                plug.Cancel();
            return false;
        };
        var (factory, circle) = await FactoryAsync(counter, press);
        await AskAsync(factory, circle);
        await Should.ThrowAsync<OperationCanceledException>(() => factory.MakeAsync(circle, null, Unexpected, plug.Token));
        var before = (await counter.Store.Delivery.Reports.OfAsync(Edition, ct: Stop)).Where(static report => report.State == ReportState.Made).ToArray();
        (await counter.Store.Delivery.Reports.WaitingAsync(Stop)).ShouldBe([Edition]);

        press.Fails = static (_, _) => false;
        press.Made.Clear();
        var steps = new List<ReportProgress>();
        var (again, _) = await FactoryAsync(counter, press);
        (await again.MakeAsync(circle, new Steps(steps), Unexpected, Stop)).ShouldBeTrue();
        (before.Length + press.Made.Count).ShouldBe(12, "what was kept is not made again");
        (await counter.Store.Delivery.Reports.OfAsync(Edition, ct: Stop)).ShouldAllBe(static report => report.State == ReportState.Made);
        steps[^1].Share.ShouldBe(1);
        before.ShouldAllBe(report => counter.Store.Delivery.Reports.OfAsync(Edition, report.Key.Organisation, Stop).Result.Contains(report), "what was made stays as it was");
    }

    [Fact]
    public async Task Figures_that_change_meanwhile_stop_the_run_and_the_rest_is_made_of_the_newer_ones()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var store = counter.Store.Delivery;
        var press = new NotingPress();
        var (factory, circle) = await FactoryAsync(counter, press);
        var old = (await factory.StandAsync(circle, Stop)).DataVersion;
        await AskAsync(factory, circle);
        var first = (await store.OrganisationsAsync(Stop))[0];
        press.Fails = (_, _) =>
        {
            press.Fails = static (_, _) => false;
            store.ChangeAsync(Carla, "organisation.change", "all", change => change.Put(first), Stop).GetAwaiter().GetResult();
            return false;
        };
        (await factory.MakeAsync(circle, null, Unexpected, Stop)).ShouldBeFalse();
        (await factory.MakeAsync(circle, null, Unexpected, Stop)).ShouldBeTrue();

        var reports = await store.Reports.OfAsync(Edition, ct: Stop);
        reports.Count.ShouldBe(12);
        reports.ShouldAllBe(report => report.State == ReportState.Made && report.Key.DataVersion != old);
    }

    [Fact]
    public async Task Only_the_team_asks_for_all_reports()
    {
        await using var counter = await Counter.OpenAsync(Three());
        var (factory, circle) = await FactoryAsync(counter, new NotingPress());
        var stand = await factory.StandAsync(circle, Stop);
        (await Should.ThrowAsync<RefusedException>(() => factory.AskAsync(Anna, stand, Stop))).Refusal.ShouldBe(Refusal.NotAllowed);
        stand.Day.ShouldBe(new DateOnly(2025, 1, 1), "what was never frozen here is looked at on the day after its fiscal year");
    }

    private static async Task AskAsync(ReportFactory factory, CircleEdition circle) => await factory.AskAsync(Carla, await factory.StandAsync(circle, Stop), Stop);

    private static void Unexpected(ReportKey report, Exception fault) => throw new InvalidOperationException($"{report} failed", fault);

    private static async Task<(ReportFactory Factory, CircleEdition Circle)> FactoryAsync(Counter counter, IReportPress press)
    {
        var made = (await counter.Protection.OfAsync(Edition, Stop)).ShouldNotBeNull();
        return (ReportFactory.Of(Country.Catalogue, counter.Figures, counter.Protection, counter.Store.Delivery, press, cores: 1), new CircleEdition(Edition, made.Circle, made.Shared));
    }

    private static Country Three() => new Country()
        .Municipality("Zandwijk", 2024, 10_000).Costs("Zandwijk", 2024, 10_000, 10_000, 10_000)
        .Municipality("Waterhoek", 2024, 30_000).Costs("Waterhoek", 2024, 30_000, 30_000, 30_000)
        .Municipality("Hoogveld", 2024, 50_000).Costs("Hoogveld", 2024, 50_000, 70_000, 30_000)
        .Partnership("Verband", 2024, "Zandwijk", "Waterhoek").Costs("Verband", 2024, 100, 200, 300);

    private sealed class Steps(List<ReportProgress> steps) : IProgress<ReportProgress>
    {
        public void Report(ReportProgress value) => steps.Add(value);
    }

    /// <summary>Makes files that say what they are, and notes which.</summary>
    private sealed class NotingPress : IReportPress
    {
        public ConcurrentBag<(string Title, ReportKind Kind)> Made { get; } = [];

        public Func<TrendReport, ReportKind, bool> Fails { get; set; } = static (_, _) => false;

        public int Rests { get; private set; }

        public IReadOnlyList<ReportKind> Kinds => ReportFactoryTests.Kinds;

        public Task<byte[]> MakeAsync(Publication publication, TrendReport report, ReportKind kind, CancellationToken ct)
        {
            if (Fails(report, kind))
                throw new ReportPressException("printing", new IOException("no paper"));
            ct.ThrowIfCancellationRequested();
            Made.Add((report.Title.Dutch, kind));
            return Task.FromResult(Encoding.UTF8.GetBytes($"{kind} {report.Title.Dutch}"));
        }

        public Task RestAsync()
        {
            Rests++;
            return Task.CompletedTask;
        }
    }
}
