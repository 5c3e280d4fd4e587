using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Desk.Administration;
using Maatstaf.Desk.Forms;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Desk;

namespace Maatstaf.Web.Administration;

/// <summary>Reads forms with a role, and says what is wrong with them.</summary>
internal static class InvitationInput
{
    /// <summary>Reads the form for an invitation.</summary>
    /// <param name="request">The request with the form.</param>
    /// <param name="organisations">All organisations.</param>
    /// <param name="own">The organisation for which somebody is invited; null = the form says.</param>
    /// <returns>Whom to invite when nothing is wrong, what stood in the form, and what is wrong with it.</returns>
    public static (Invited? Invited, InvitationDraft Draft, IReadOnlyList<FieldProblem> Problems) Read(DeskRequest request, IReadOnlyList<OrganisationEntry> organisations, OrganisationCode? own)
    {
        var (name, email) = (request.Field("naam"), request.Field("email"));
        var (role, organisation, problems) = ReadRole(request, organisations, own);
        if (!EmailAddress.IsOne(email))
            problems.Insert(0, new FieldProblem("email", EmailAddress.NotOne));
        if (name.Length is 0 or > 200)
            problems.Insert(0, new FieldProblem("naam", new("Vul een naam in, met ten hoogste 200 tekens.", "Fill in a name, with at most 200 characters.")));
        var draft = new InvitationDraft(name, email, role, organisation?.Code.ToString() ?? string.Empty);
        var language = request.Field("taal") == "en" ? Language.English : Language.Dutch;
        return problems.Count > 0 ? (null, draft, problems) : (new Invited(email, name, language, role!.Value, organisation), draft, problems);
    }

    /// <summary>Reads which role, and for which organisation.</summary>
    public static (Role? Role, OrganisationEntry? Organisation, List<FieldProblem> Problems) ReadRole(DeskRequest request, IReadOnlyList<OrganisationEntry> organisations, OrganisationCode? own)
    {
        var code = own?.ToString() ?? request.Field("organisatie");
        var role = RoleOf(request.Field("rol"));
        if (role is null || (own is not null && !IsForOrganisation(role.Value)))
            return (role, null, [new FieldProblem("rol", new("Kies een rol.", "Choose a role."))]);
        if (!IsForOrganisation(role.Value))
            return (role, null, []);
        var organisation = organisations.FirstOrDefault(entry => entry.Code.ToString() == code);
        return (role, organisation, organisation is not null ? [] :
            [new FieldProblem("organisatie", new("Kies de organisatie waarvoor de rol geldt.", "Choose the organisation for which the role holds."))]);
    }

    /// <summary>The role of that name, or null.</summary>
    public static Role? RoleOf(string name) => Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(role => role.ToString() == name);

    /// <summary>Whether a role holds for an organisation.</summary>
    public static bool IsForOrganisation(Role role) => role is Role.Coordinator or Role.Reader;
}
