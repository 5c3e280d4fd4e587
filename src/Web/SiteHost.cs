using Maatstaf.Api;
using Maatstaf.Delivery.Access;
using Maatstaf.Pages;
using Maatstaf.Web.Access;
using Maatstaf.Web.Desk;
using Maatstaf.Web.Watching;

namespace Maatstaf.Web;

/// <summary>The site: pages from memory, files, health, and the pages of people who sign in. It composes and never calculates.</summary>
public static class SiteHost
{
    /// <summary>Makes the site ready to run; nothing listens until it is started.</summary>
    /// <param name="first">What everyone sees while no edition is published.</param>
    /// <param name="options">How it is served.</param>
    /// <exception cref="ArgumentException">The figures are not for everyone.</exception>
    public static WebApplication Build(SiteContent first, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(options);
        var content = first with { Origin = options.Desk?.PublicAddress ?? string.Empty };
        var catalogue = content.Catalogue;
        var builder = Prepare(options);
        var pages = new PublicSite(content, options);
        pages.Show(options.Published);
        builder.Services.AddApi(new ApiOptions { Origin = content.Origin });
        builder.Services.AddSingleton(options.Limits).AddSingleton<RequestLimiter>();
        if (options.Desk is { } desk)
            builder.Services.AddDesk(desk, pages, catalogue);
        var app = builder.Build();
        app.Lifetime.ApplicationStopped.Register(pages.Dispose);

        if (options.Telemetry is not null)
            app.UseRequestSpans();
        string[] providers = [.. options.Desk?.Providers.Select(static provider => provider.Authority) ?? []];
        app.UseSecurityHeaders(providers);
        app.UseFaults(providers, pages);
        app.UseProxies(options.Proxies);
        UseLimits(app, pages);
        app.UseRouting();
        if (options.Desk is not null)
            app.UseDesk();
        options.Security?.Map(app, options.Desk?.PublicAddress ?? string.Empty);
        Health.Map(app, options.Desk?.Examine);
        MapAssets(app);
        if (options.Desk is { } working)
            DeskHost.Map(app, working, catalogue);
        ApiHost.Map(app, catalogue, () => pages.Archive, static act => new RouteAct(act));
        MapPages(app, pages);
        RouteTable.Check(app);
        return app;
    }

    private static WebApplicationBuilder Prepare(SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(options.Quiet ? LogLevel.Error : LogLevel.Information);
        // Who starts the host gets the fault of a start that fails, so the log need not tell it too.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", options.Quiet ? LogLevel.None : LogLevel.Information);
        if (options.Log is { } log)
        {
            builder.Logging.ClearProviders().AddProvider(new JsonLog(log, options.Desk?.Clock ?? TimeProvider.System));
            builder.Logging.AddFilter(Deed.Category, LogLevel.Information);
        }

        if (options.Telemetry is { } telemetry)
            builder.AddTelemetry(telemetry, watchesWork: options.Desk?.Figures is not null);

        return builder;
    }

    private static void UseLimits(WebApplication app, PublicSite pages)
    {
        var limiter = app.Services.GetRequiredService<RequestLimiter>();
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            if (Health.IsAbout(context) || limiter.AllowsAddress(context))
                await next(context);
            else if (ApiHost.Owns(context.Request.Path))
                await ApiHost.RefuseTooManyAsync(context);
            else
                await (await pages.TooManyAsync(context.Request.Path)).SendAsync(context);
        });
    }

    private static void MapAssets(WebApplication app)
    {
        foreach (var asset in SiteAssets.All)
            MapAsset(app, asset);
    }

    internal static void MapAsset(IEndpointRouteBuilder app, SiteAsset asset)
    {
        var answer = StoredAnswer.Lasting(asset.Bytes, asset.ContentType);
        app.MapMethods($"/assets/{asset.Name}", ReadMethods, (RequestDelegate)answer.SendAsync).WithMetadata(Published);
    }

    private static void MapPages(WebApplication app, PublicSite pages) => app.MapMethods("/{**path}", ReadMethods, (RequestDelegate)(async context =>
    {
        var address = context.Request.Path.Value ?? Address.Start;
        if (pages.FindPaper(address) is { } paper)
        {
            await Results.File(await paper, "application/pdf", address[(address.LastIndexOf('/') + 1)..]).ExecuteAsync(context);
            return;
        }

        var answer = await (pages.Find(address) ?? pages.NotFoundAsync(address));
        await answer.SendAsync(context);
    })).WithMetadata(Published);

    private static readonly RouteAct Published = new(Act.SeePublished);

    private static readonly string[] ReadMethods = ["GET", "HEAD"];
}
