using Maatstaf.Api;
using Microsoft.AspNetCore.Diagnostics;

namespace Maatstaf.Web.Watching;

/// <summary>A fault of the site: it is logged, and whoever asked gets a page or a problem of the API.</summary>
internal static partial class Faults
{
    /// <summary>The category of these lines in the log.</summary>
    public const string Category = "Maatstaf.Faults";

    /// <summary>Catches what nothing else caught.</summary>
    /// <param name="app">The site.</param>
    /// <param name="formsMayLeadTo">Addresses of providers, for the headers of the answer.</param>
    /// <param name="pages">Makes the page.</param>
    public static void UseFaults(this WebApplication app, IReadOnlyList<string> formsMayLeadTo, PublicSite pages)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
        var failing = ((IApplicationBuilder)app).New();
        // What was told before the fault is forgotten, so it is told again.
        failing.UseSecurityHeaders(formsMayLeadTo);
        failing.Run(async context =>
        {
            var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            Failed(log, fault);
            if (ApiHost.Owns(context.Request.Path))
                await ApiHost.FailAsync(context);
            else
                await (await pages.ErrorAsync(context.Request.Path, fault)).SendAsync(context);
        });
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = failing.Build(),
            // The framework logs after the answer is out; who watches must be able to read it before.
            SuppressDiagnosticsCallback = static _ => true,
        });
    }

    [LoggerMessage(2, LogLevel.Error, "A request failed.")]
    private static partial void Failed(ILogger log, Exception? fault);
}
