using Maatstaf.Delivery.Access;
using Maatstaf.Web.Access;
using Maatstaf.Web.Desk;
using Maatstaf.Web_Tests.Desk;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>One thing to ask of the site, found from a route: who wants to know somebody else's figures tries them all.</summary>
/// <param name="Method">GET, HEAD or POST.</param>
/// <param name="Address">Path and query.</param>
/// <param name="IsOdd">With headers that ask for a part, for what changed, for another page.</param>
internal sealed record Inquiry(string Method, string Address, bool IsOdd = false)
{
    /// <summary>A code that nobody has, and an id of nothing.</summary>
    public const string Nobody = "GM9999", Nothing = "00000000-0000-4000-8000-000000000000";

    /// <summary>Pages that compare nobody get the first two only.</summary>
    private static readonly string[] Queries =
    [
        $"gemeenten={World.Zwijgveld},GM9013&organisation={World.Zwijgveld}&organisatie={World.Zwijgveld}&gemeente={World.Zwijgveld}&met={World.Zwijgveld}",
        "zoek=kanarie&q=kanarie&naam=kanarie&leverancier=kanarie&toepassing=kanarie&pagina=2&sorteer=-bedrag&x=%27%22%3C%3E;--=%00",
        "groep=in-partnership&jaar=2023", "groep=small", "groep=stand-alone&tegen=vorig-jaar", "groep=buren&aantal=20", $"eigen={WorldRecords.Group:N}", $"gemeenten={World.Zwijgveld}", "gemeenten=GM9013,GM9014",
        $"keuze=gemeenten%3D{World.Zwijgveld}", "jaar=2025", "onderdeel=software.front-office&indicator=software.front-office.cost-per-inhabitant",
    ];

    private static readonly string[] ComparingNobody = ["/levering", "/beheer", "/account", "/inloggen", "/organisaties", "/uitnodiging", "/wachtwoord"];

    private static readonly string[] OfOneself = ["/account", "/account/app"];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("If-None-Match", "*"), ("If-Modified-Since", "Wed, 01 Apr 2099 12:00:00 GMT"), ("Range", "bytes=0-99"), ("Accept", "application/json"), ("Accept-Encoding", "gzip, br"),
        ("X-Original-URL", $"/uw-gemeente/{World.Zwijgveld}"), ("X-HTTP-Method-Override", "POST"), ("Authorization", "Basic YTpi"), ("Referer", $"https://maatstaf.example/uw-gemeente/{World.Zwijgveld}"),
    ];

    /// <summary>Every reading route, with every plausible value in every place; who is thorough asks also in English, with queries, as HEAD and with odd headers.</summary>
    public static IEnumerable<Inquiry> Reading(IEnumerable<RouteEndpoint> routes, Asker who) =>
        from route in Behind(routes, "GET")
        where who.IsThorough || !route.RoutePattern.RawText!.StartsWith("/en/", StringComparison.Ordinal)
        // The own account says from where one signed in, and an authenticator has another secret each time.
        where !OfOneself.Any(end => route.RoutePattern.RawText!.EndsWith(end, StringComparison.Ordinal))
        from inquiry in Of(route, $"{who.Own}", who.IsThorough)
        select inquiry;

    /// <summary>Routes for who signs in that take a method.</summary>
    public static IEnumerable<RouteEndpoint> Behind(IEnumerable<RouteEndpoint> routes, string method) =>
        routes.Where(route => route.Metadata.GetMetadata<BehindGate>() is not null && route.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains(method));

    /// <summary>Whether the route is about an organisation.</summary>
    public static bool NamesOrganisation(RouteEndpoint route) => route.RoutePattern.GetParameter(RouteAct.Organisation) is not null;

    /// <summary>The names in the address beside the organisation and the edition.</summary>
    public static string[] IdsOf(RouteEndpoint route) => [.. route.RoutePattern.Parameters.Select(static parameter => parameter.Name).Where(static name => name is not RouteAct.Organisation and not "edition")];

    /// <summary>The address of a route with a value for each name.</summary>
    public static string AddressOf(RouteEndpoint route, Func<string, string> value) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => Uri.EscapeDataString(value(parameter.Name)),
        _ => string.Empty,
    }))));

    /// <summary>Sends it.</summary>
    public Task<Answer> SendAsync(Browser browser)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), Address);
        foreach (var (name, value) in IsOdd ? Headers : [])
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return browser.SendAsync(request);
    }

    /// <summary>An id of the two behind a name in an address.</summary>
    public static string TheirsOf(string name) => name switch
    {
        "question" or "vraag" => $"{WorldRecords.Question}",
        "file" => $"{WorldRecords.File}",
        "version" => "1",
        "indicator" => "software.front-office.cost-per-inhabitant",
        _ => $"{WorldRecords.Group:N}",
    };

    /// <summary>An id of nothing behind a name in an address.</summary>
    public static string NothingOf(string name) => name switch
    {
        "version" => "71",
        "indicator" => "bestaat-niet",
        "question" or "vraag" or "file" => Nothing,
        _ => new Guid(Nothing).ToString("N"),
    };

    private static IEnumerable<Inquiry> Of(RouteEndpoint route, string own, bool thoroughly)
    {
        var path = route.RoutePattern.RawText!;
        var english = path.StartsWith("/en/", StringComparison.Ordinal);
        string Address(string organisation, string year, Func<string, string> id) =>
            AddressOf(route, name => name switch { RouteAct.Organisation => organisation, "edition" => year, _ => id(name) });
        var first = Address(own, "2026", TheirsOf);
        yield return new("GET", first);
        if (english)
            yield break;
        if (route.RoutePattern.GetParameter("edition") is not null)
            yield return new("GET", Address(own, "2025", TheirsOf));
        if (IdsOf(route).Length > 0)
            yield return new("GET", Address(own, "2026", NothingOf));
        if (NamesOrganisation(route))
            yield return new("GET", Address($"{World.Zwijgveld}", "2026", TheirsOf), IsOdd: true);
        if (!thoroughly)
            yield break;
        yield return new("HEAD", first);
        yield return new("GET", first, IsOdd: true);
        foreach (var query in Queries.Take(ComparingNobody.Any(start => path.StartsWith(start, StringComparison.Ordinal)) ? 2 : Queries.Length))
            yield return new("GET", $"{first}?{query}");
    }
}
