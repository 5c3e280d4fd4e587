using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Reporting;
using Maatstaf.Disclosure;
using Maatstaf.Production.Placing;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Reporting;
using Maatstaf.Production.Standing;
using Maatstaf.Reports;
using Maatstaf.Situations;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;

namespace Maatstaf.CrashWorker;

/// <summary>A room where the reports of a small country are made, over and over of newer figures, until somebody pulls the plug.</summary>
public sealed class ReportRoom
{
    public const int Municipalities = 12, Length = 200_000;
    public static readonly Edition Edition = new(2025);
    private static readonly BenchmarkCatalogue Catalogue = Country.Catalogue;
    private static readonly Caller Team = Caller.Program("test");
    private readonly ReturnStore store;
    private readonly ReportFactory factory;
    private readonly CircleEdition circle;

    private ReportRoom(ReturnStore store, ReportFactory factory, CircleEdition circle)
    {
        this.store = store;
        this.factory = factory;
        this.circle = circle;
    }

    /// <summary>Opens the room; a new database gets its country first.</summary>
    public static async Task<ReportRoom> OpenAsync(ReturnStore store)
    {
        if (await store.DescribeAsync() is null)
            await store.KeepAsync(Team, SmallCountry().Data(), "small", Catalogue);
        var figures = StandingFigures.Of(await store.LoadAsync(Catalogue, keepDetails: false), Catalogue, cores: 1);
        var protection = new Protection(figures, Catalogue, store.Delivery, cores: 1);
        var made = await protection.OfAsync(Edition) ?? throw new InvalidOperationException("nobody takes part");
        var factory = ReportFactory.Of(Catalogue, figures, protection, store.Delivery, new QuickPress(), cores: 2);
        return new ReportRoom(store, factory, new CircleEdition(Edition, made.Circle, made.Shared));
    }

    /// <summary>Goes on with what was asked for; when nothing was, the figures change and all reports are asked for anew. Then everything is made.</summary>
    public async Task MakeAsync(int round)
    {
        if ((await store.Delivery.Reports.WaitingAsync()).Count == 0)
        {
            var first = (await store.Delivery.OrganisationsAsync())[0];
            await store.Delivery.ChangeAsync(Team, "organisation.change", round.ToString(CultureInfo.InvariantCulture), change => change.Put(first));
            await factory.AskAsync(Team, await factory.StandAsync(circle));
        }

        await factory.MakeAsync(circle, null, static (report, fault) => throw new InvalidOperationException($"{report} failed", fault));
    }

    /// <summary>What a file of a report holds.</summary>
    public static byte[] FileOf(string title, ReportKind kind)
    {
        var file = new byte[Length];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{title} {kind}")).CopyTo(file, Length / 2);
        return file;
    }

    private static Country SmallCountry() => Enumerable.Range(1, Municipalities).Aggregate(new Country(), static (country, number) =>
        country.Municipality($"Dorp{number:D2}", 2024, 10_000 + (1_000 * number)).Costs($"Dorp{number:D2}", 2024, 20_000 + number, 30_000 + number, 40_000 + number));

    /// <summary>Makes files without a browser, so that a round is short and a kill meets each of its moments.</summary>
    private sealed class QuickPress : IReportPress
    {
        public IReadOnlyList<ReportKind> Kinds { get; } = Enum.GetValues<ReportKind>();

        public async Task<byte[]> MakeAsync(Publication publication, TrendReport report, ReportKind kind, CancellationToken ct)
        {
            await Task.Yield();
            return FileOf(report.Title.Dutch, kind);
        }

        public Task RestAsync() => Task.CompletedTask;
    }
}
