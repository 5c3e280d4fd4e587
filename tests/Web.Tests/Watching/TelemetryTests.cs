using System.Net;
using Maatstaf.Delivery.People;
using Maatstaf.Pages_Tests;
using Maatstaf.Storage;
using Maatstaf.Web;
using Maatstaf.Web_Tests.Delivery;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Maatstaf.Web_Tests.Watching;

/// <summary>What a collector got of a day's work, after the site stopped: what waits to be sent goes then.</summary>
public sealed class WatchedDay : IAsyncLifetime
{
    public const string Amount = "123456.78";
    private const string Name = "Annemarijke Vandenberg";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-telemetry-");

    internal Collector Collector { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Collector = await Collector.StartAsync();
        await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System);
        await store.Delivery.RecordAsync(Caller.Program("backup"), "backup.make", "1024", "done");
        await using var site = await CountrySite.OpenAsync(store, municipalities: 2, telemetry: new TelemetryOptions(Collector.Address, "proef"));
        await WorkAsync(site);
    }

    public async ValueTask DisposeAsync()
    {
        await Collector.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Signs in rightly and wrongly, looks at a return, types a name and an amount, and reads what is not there.</summary>
    private static async Task WorkAsync(CountrySite site)
    {
        using var stranger = site.NewBrowser();
        await stranger.FillInAsync("/inloggen", "/inloggen", ("email", "anna.vandenberg@voorbeeld.example"), ("wachtwoord", Amount));
        (await stranger.GetAsync($"/ergens-anders?naam={Uri.EscapeDataString(Name)}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var browser = await site.SignInAsync(site.Municipalities[0]);
        await browser.PostAsync("/account/naam", ("formulier", (await browser.GetAsync("/account")).Secret), ("naam", Name), ("bedrag", Amount));
        (await browser.GetAsync($"/levering/2026/GM0001?zoek={Amount}")).Status.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/levering/2026/GM0002")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

/// <summary>What a collector hears of a day's work: how long and how often, and never whose or how much.</summary>
public sealed class TelemetryTests(WatchedDay day) : IClassFixture<WatchedDay>
{
    private static readonly string[] Measurements =
    [
        "http.server.request.duration", "http.server.active_requests", "maatstaf.work.duration", "maatstaf.work.active",
        "maatstaf.reports", "maatstaf.letters", "maatstaf.questions", "maatstaf.returns", "maatstaf.figures.withheld", "maatstaf.backup.age",
    ];

    private static readonly string[] Labels =
    [
        "http.request.method", "http.route", "http.response.status_code", "error.type", "url.scheme",
        "maatstaf.work", "maatstaf.outcome", "maatstaf.state", "maatstaf.edition", "maatstaf.kind",
        // Of the runtime: which generation of memory, and what a processor was busy with.
        "gc.heap.generation", "cpu.mode",
    ];

    private static readonly string[] OfTheLog = ["category", "event", "action", "object", "result", "origin", "actor", "fault.kind", "fault.at"];

    private readonly Collector collector = day.Collector;

    [Fact]
    public void Requests_are_told_by_route_and_outcome()
    {
        var requests = collector.TextsAt("traces", 1, 2, 2, 5).ToArray();
        requests.ShouldContain("GET /levering/{edition}/{organisation}");
        requests.ShouldContain("GET /{**path}");
        requests.ShouldContain("POST /inloggen");
        collector.TextsAt("metrics", 1, 2, 2, 1).ShouldContain("http.server.request.duration");
    }

    [Fact]
    public void Waiting_for_the_turn_to_write_is_told() => collector.TextsAt("traces", 1, 2, 2, 5).ShouldContain("store.turn");

    [Fact]
    public void How_the_work_stands_is_measured()
    {
        var measured = collector.TextsAt("metrics", 1, 2, 2, 1).ToArray();
        foreach (var name in (string[])["maatstaf.work.duration", "maatstaf.reports", "maatstaf.letters", "maatstaf.questions", "maatstaf.returns", "maatstaf.backup.age"])
            measured.ShouldContain(name);
    }

    [Fact]
    public void Nothing_is_measured_and_no_label_is_given_that_is_not_known_here()
    {
        collector.TextsAt("metrics", 1, 2, 2, 1).Where(static name => !name.StartsWith("dotnet.", StringComparison.Ordinal)).Except(Measurements).ShouldBeEmpty();
        var ofMeasurements = ((int[][])[[1, 2, 2, 5, 1, 7, 1], [1, 2, 2, 7, 1, 7, 1], [1, 2, 2, 9, 1, 9, 1]]).SelectMany(path => collector.TextsAt("metrics", path)).ToArray();
        ofMeasurements.ShouldContain("maatstaf.work");
        ofMeasurements.Concat(collector.TextsAt("traces", 1, 2, 2, 9, 1)).Except(Labels).ShouldBeEmpty();
        collector.TextsAt("logs", 1, 2, 2, 6, 1).Except(OfTheLog).ShouldBeEmpty();
    }

    [Fact]
    public void No_name_address_amount_or_code_of_an_organisation_is_in_traces_or_measurements()
    {
        var sent = string.Concat(new[] { "traces", "metrics" }.SelectMany(signal => collector.TextsAt(signal)));
        foreach (var secret in (string[])["GM0001", "GM0002", "Vandenberg", "voorbeeld.example", WatchedDay.Amount, "200000", "127.0.0.1", "ergens-anders"])
            sent.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public void The_log_leaves_with_the_fields_of_the_log_as_JSON()
    {
        var deeds = collector.At("logs", 1, 2, 2).Where(static line => Wire.At(line, 6, 1).Any(static key => key.AsSpan().SequenceEqual("actor"u8))).ToArray();
        deeds.ShouldNotBeEmpty();
        collector.TextsAt("logs", 1, 2, 2, 6, 2, 1).ShouldContain("GET SeeReturn");
        var log = string.Concat(collector.TextsAt("logs"));
        foreach (var secret in (string[])["Vandenberg", "voorbeeld.example", WatchedDay.Amount, Desk.DeskSite.Password])
            log.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public void The_site_tells_its_name_and_version_and_not_that_of_the_machine()
    {
        collector.TextsAt("traces", 1, 1, 1, 1).Distinct().Order().ShouldBe(["service.instance.id", "service.name", "service.version"]);
        collector.TextsAt("traces", 1, 1, 1, 2, 1).ShouldContain("proef");
    }

    [Fact]
    public async Task A_site_without_a_collector_measures_and_sends_nothing()
    {
        await using var site = SiteHost.Build(Sample.Content, new SiteOptions { Urls = "http://127.0.0.1:0" });
        site.Services.GetService<TracerProvider>().ShouldBeNull();
        site.Services.GetService<MeterProvider>().ShouldBeNull();
        site.Services.GetServices<Microsoft.Extensions.Logging.ILoggerProvider>().ShouldNotContain(static provider => provider is OpenTelemetry.Logs.OpenTelemetryLoggerProvider);
    }
}
