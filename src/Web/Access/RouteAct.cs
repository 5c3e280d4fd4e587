using Maatstaf.Delivery.Access;

namespace Maatstaf.Web.Access;

/// <summary>
/// What a route does. Every route carries one; <see cref="AccessPolicy"/> says who may. When the act is about an organisation, its
/// code stands in the address as <see cref="Organisation"/>.
/// </summary>
/// <param name="Act">What.</param>
public sealed record RouteAct(Act Act)
{
    /// <summary>Name of the part of the address that holds the code of the organisation.</summary>
    public const string Organisation = "organisation";
}
