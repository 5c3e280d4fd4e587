using System.Globalization;
using Maatstaf.Delivery.Access;
using Maatstaf.Web.Access;

namespace Maatstaf.Web;

/// <summary>Whom to tell about a weakness of this installation, and until when that holds (RFC 9116).</summary>
/// <param name="Contact">An address: <c>mailto:…</c> or <c>https://…</c>.</param>
/// <param name="Expires">The last day.</param>
public sealed record SecurityContact(string Contact, DateOnly Expires)
{
    /// <summary>Maps <c>/.well-known/security.txt</c>.</summary>
    internal void Map(IEndpointRouteBuilder routes, string publicAddress) =>
        routes.MapGet(Path, () => Results.Text(Text(publicAddress), "text/plain; charset=utf-8")).WithMetadata(new RouteAct(Act.SeePublished));

    private const string Path = "/.well-known/security.txt";

    private string Text(string publicAddress) => string.Create(
        CultureInfo.InvariantCulture,
        $"Contact: {Contact}\nExpires: {Expires:yyyy-MM-dd}T00:00:00Z\nPreferred-Languages: nl, en\n{(publicAddress.Length > 0 ? $"Canonical: {publicAddress}{Path}\n" : string.Empty)}");
}
