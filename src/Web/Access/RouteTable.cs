using Maatstaf.Api;
using Maatstaf.Delivery.Access;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Access;

/// <summary>All routes of the site, and the promise that each says what it does.</summary>
internal static class RouteTable
{
    /// <summary>The routes that were mapped.</summary>
    public static IEnumerable<RouteEndpoint> Of(IEndpointRouteBuilder routes) =>
        routes.DataSources.SelectMany(static source => source.Endpoints).OfType<RouteEndpoint>();

    /// <summary>Whether the gate stands before a route, or it asks for a token that is for what it does.</summary>
    public static bool IsGuarded(RouteEndpoint route, Act act) =>
        route.Metadata.GetMetadata<BehindGate>() is not null || route.Metadata.GetMetadata<AsksToken>()?.Scope.Act == act;

    /// <summary>Refuses to start with a route that does not say what it does, or about whom.</summary>
    /// <exception cref="InvalidOperationException">A route has no act, or its act is about an organisation and its address names none.</exception>
    public static void Check(IEndpointRouteBuilder routes)
    {
        foreach (var route in Of(routes))
        {
            if (route.Metadata.GetMetadata<RouteAct>() is not { } what)
                throw new InvalidOperationException($"The route {route.RoutePattern.RawText} does not say what it does: give it a RouteAct.");
            if (AccessPolicy.RuleOf(what.Act).IsAboutOrganisation && route.RoutePattern.GetParameter(RouteAct.Organisation) is null)
                throw new InvalidOperationException($"The route {route.RoutePattern.RawText} is about an organisation, so its address must hold {{{RouteAct.Organisation}}}.");
            if (!AccessPolicy.RuleOf(what.Act).Everyone && !IsGuarded(route, what.Act))
                throw new InvalidOperationException($"The route {route.RoutePattern.RawText} is not for everyone, so the gate must stand before it: map it with DeskRoutes, or let it ask for a token.");
        }
    }
}
