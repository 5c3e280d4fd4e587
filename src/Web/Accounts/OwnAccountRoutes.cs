using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Accounts;

/// <summary>What somebody keeps of the own account.</summary>
internal static class OwnAccountRoutes
{
    public static void Map(DeskRoutes routes) => routes.Get("/account", Act.KeepOwnAccount, ShowAsync);

    private static async Task<IResult> ShowAsync(DeskRequest request)
    {
        var names = (await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop)).ToDictionary(static entry => entry.Code, static entry => entry.Name);
        NamedRole[] roles =
        [
            .. request.Caller.Grants.Select(grant => grant.Organisation is { } organisation
                ? new NamedRole(grant.Role, organisation.ToString(), names.GetValueOrDefault(organisation, organisation.ToString()))
                : new NamedRole(grant.Role, string.Empty, string.Empty)),
        ];
        return DeskRequest.Page(new DeskPage(AccountWords.OwnAccount, typeof(AccountPage))
        {
            Parameters = new Dictionary<string, object> { [nameof(AccountPage.Roles)] = roles },
        });
    }
}
