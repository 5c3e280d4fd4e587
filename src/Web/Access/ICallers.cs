using Maatstaf.Delivery.People;

namespace Maatstaf.Web.Access;

/// <summary>Says who sends a request.</summary>
internal interface ICallers
{
    /// <summary>
    /// Who it is, with the roles as they are now; <see cref="Caller.Account"/> is null when nobody is signed in. Sets the user of the
    /// request, to which the secret in forms is bound.
    /// </summary>
    Task<Caller> FindAsync(HttpContext context);

    /// <summary>Whether who is signed in proved lately who they are, which the gravest acts ask for.</summary>
    bool HasProved(HttpContext context);
}
