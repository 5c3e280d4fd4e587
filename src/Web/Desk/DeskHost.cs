using Maatstaf.Catalogue;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Production.Laws;
using Maatstaf.Web.Access;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Administration;
using Maatstaf.Web.Clients;
using Maatstaf.Web.Delivery;
using Maatstaf.Web.Editions;
using Maatstaf.Web.Editorial;
using Maatstaf.Web.Improve;
using Maatstaf.Web.Laws;
using Maatstaf.Web.Nodes;
using Maatstaf.Web.Place;
using Maatstaf.Web.Practices;
using Maatstaf.Web.Reporting;
using Maatstaf.Web.Watching;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http.Features;

namespace Maatstaf.Web.Desk;

/// <summary>The part of the site for people who sign in. Public pages pass none of it.</summary>
internal static class DeskHost
{
    private const long MostBytesOfAForm = 8L * 1024 * 1024;
    private const int MostFieldsOfAForm = 50_000;

    /// <summary>Adds what the pages for people who sign in need.</summary>
    public static void AddDesk(this IServiceCollection services, DeskOptions options, PublicSite site, BenchmarkCatalogue shipped)
    {
        // The team may change laws while the site runs; what is published keeps its own.
        var catalogue = shipped.With(LawDesk.Standing(shipped.Laws, options.Laws));
        services.AddSingleton(options);
        services.AddSingleton(options.Store);
        services.AddSingleton(options.Clock);
        services.AddSingleton(site);
        services.AddTransient(_ => new DeskSurroundings(site.Content.EditionName, site.Content.Notice, options.Demo));
        services.AddSingleton<CrossSiteGuard>();
        services.AddSingleton(new MalwareScanner(options.Scanner));
        services.AddAccounts(options);
        if (options.Figures is { } figures)
        {
            services.AddDelivery(catalogue, figures, options.PublicAddress);
            services.AddStatistics(catalogue.Reference, options.Statistics);
            services.AddClients();
            services.AddTeam();
            services.AddSingleton(provider => new LawDesk(shipped.Laws, catalogue, provider.GetRequiredService<IDeliveryStore>()));
            services.AddPlace(options);
            services.AddReporting(options.Press, options.FollowsOthers);
            services.AddPractices(options.PublicAddress);
            services.AddImproving();
            services.AddEditorial();
            if (options.FollowsOthers)
                services.AddHostedService<Following>();
        }

        services.AddAntiforgery(static antiforgery =>
        {
            antiforgery.Cookie.Name = "__Host-maatstaf-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.Cookie.Path = "/";
            // The cookie policy makes every cookie Secure; asking for it here would refuse the demo, which has no certificate.
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.None;
            antiforgery.FormFieldName = "formulier";
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<FormOptions>(static form =>
        {
            // How large a request may be, each route says; a form that is not larger is read whole.
            form.MultipartBodyLengthLimit = long.MaxValue;
            form.ValueCountLimit = MostFieldsOfAForm;
        });
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(static kestrel => kestrel.Limits.MaxRequestBodySize = MostBytesOfAForm);
    }

    /// <summary>Puts the gate before the routes for people who sign in, and before no other.</summary>
    public static void UseDesk(this WebApplication app)
    {
        // Else the framework puts its own reading of cookies before every page, also the public ones.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(IsBehindGate, static desk =>
        {
            desk.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always, HttpOnly = HttpOnlyPolicy.Always, MinimumSameSitePolicy = SameSiteMode.Lax });
            desk.UseMiddleware<DeedLog>();
            desk.UseMiddleware<Gate>();
        });
    }

    /// <summary>Maps the pages and forms of people who sign in.</summary>
    public static void Map(IEndpointRouteBuilder app, DeskOptions options, BenchmarkCatalogue catalogue)
    {
        foreach (var asset in DeskAssets.All)
            SiteHost.MapAsset(app, asset);
        var routes = new DeskRoutes(app);
        SignInRoutes.Map(routes);
        InvitationRoutes.Map(routes);
        PasswordRoutes.Map(routes);
        PasskeyRoutes.Map(routes);
        OwnAccountRoutes.Map(routes);
        AuthenticatorRoutes.Map(routes);
        ProofRoutes.Map(routes);
        AccountRoutes.Map(routes);
        ColleagueRoutes.Map(routes);
        AuditRoutes.Map(routes);
        ProviderRoutes.Map(routes, app, options);
        if (options.Figures is not null)
        {
            DeliveryRoutes.Map(routes, catalogue);
            ClientRoutes.Map(routes);
            TokenEndpoint.Map(app);
            TeamServices.Map(routes);
            StatusRoutes.Map(routes);
            PlaceRoutes.Map(routes);
            PeerRoutes.Map(routes);
            PracticeServices.Map(routes);
            LawRoutes.Map(routes);
            GapRoutes.Map(routes);
            OwnReportRoutes.Map(routes);
            AllReportsRoutes.Map(routes);
            ImproveServices.Map(routes);
            EditorialServices.Map(routes);
        }

        if (!options.Demo)
            return;
        DemoPeople.Map(routes);
        AuditRoutes.MapDemoMail(routes);
    }

    private static bool IsBehindGate(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<BehindGate>() is not null;
}
