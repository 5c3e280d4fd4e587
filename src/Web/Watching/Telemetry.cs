using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Maatstaf.Web.Watching;

/// <summary>
/// Sends traces, measurements and the log to a collector, when there is one. Nothing of it names a person, an amount or, but for the log
/// of deeds, an organisation.
/// </summary>
internal static class Telemetry
{
    /// <summary>The name of our meter.</summary>
    public const string Meter = "Maatstaf";

    private const string Requests = "http.server.request.duration";

    /// <summary>Adds it.</summary>
    /// <param name="builder">The site.</param>
    /// <param name="options">Where it goes.</param>
    /// <param name="watchesWork">Whether there is work to watch: people sign in.</param>
    public static void AddTelemetry(this WebApplicationBuilder builder, TelemetryOptions options, bool watchesWork)
    {
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.Clear().AddService(options.Name, serviceVersion: SiteVersion.Text))
            .WithTracing(tracing => tracing
                .SetSampler(new AlwaysOnSampler())
                .AddSource(SiteSpans.Ours + "*")
                .AddProcessor(static services => new WorkTimes(services.GetRequiredService<IMeterFactory>().Create(Meter)))
                .AddOtlpExporter(to => SendTo(to, options, "traces")))
            .WithMetrics(metrics => metrics
                .AddMeter(Meter, "Microsoft.AspNetCore.Hosting", "System.Runtime")
                .AddView(Requests, new MetricStreamConfiguration { TagKeys = ["http.request.method", "http.route", "http.response.status_code", "error.type"] })
                .AddOtlpExporter(to => SendTo(to, options, "metrics")))
            .WithLogging(logging => logging
                .AddProcessor(new FixedWords())
                .AddOtlpExporter(to => SendTo(to, options, "logs")));
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(Deed.Category, LogLevel.Information);
        if (watchesWork)
            builder.Services.AddHostedService<WorkGauges>();
    }

    private static void SendTo(OtlpExporterOptions exporter, TelemetryOptions options, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{options.Endpoint.ToString().TrimEnd('/')}/v1/{signal}");
    }
}
