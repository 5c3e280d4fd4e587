using Maatstaf.Delivery.Access;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Desk;
using Maatstaf.Desk.Account;
using Maatstaf.Desk.Forms;
using Maatstaf.Pages;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Desk;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>Accepting an invitation.</summary>
internal static class InvitationRoutes
{
    private const string Path = "/uitnodiging/{geheim}";

    private static readonly DeskPage Gone = DeskPage.Of<SentencePage>(
        AccountWords.Welcome,
        (nameof(SentencePage.Title), new LocalisedText("Deze uitnodiging werkt niet meer", "This invitation no longer works")),
        (nameof(SentencePage.Sentence), new LocalisedText(
            "De link is al gebruikt, ingetrokken of ouder dan veertien dagen. Hebt u al een account? Log dan in. Vraag anders een nieuwe uitnodiging aan wie u uitnodigde.",
            "The link was used already, taken back, or is older than fourteen days. Do you have an account? Then sign in. Else ask for a new invitation from who invited you.")),
        (nameof(SentencePage.Next), new DeskStep(Address.SignIn, AccountWords.SignInTitle)));

    public static void Map(DeskRoutes routes)
    {
        routes.Get(Path, Act.SeePublished, ShowAsync);
        routes.Post(Path, Act.SeePublished, AcceptAsync);
    }

    private static async Task<IResult> ShowAsync(DeskRequest request) => await FindAsync(request) is { } invitation
        ? DeskRequest.Page(await PageAsync(request, invitation, invitation.DisplayName))
        : DeskRequest.Page(Gone, StatusCodes.Status404NotFound);

    private static async Task<IResult> AcceptAsync(DeskRequest request)
    {
        if (!await request.Service<AttemptsPerAddress>().AllowsAsync(request.Http))
            return DeskAnswer.TooMany;
        if (await FindAsync(request) is not { } invitation)
            return DeskRequest.Page(Gone, StatusCodes.Status404NotFound);
        var users = request.Service<UserManager<Account>>();
        if (await users.FindByEmailAsync(invitation.Email) is not { } account)
            return await MakeAccountAsync(request, invitation, users);
        // Who has the letter but is signed in as somebody else gets no role of the reader of the letter.
        if (request.Caller.Account != account.Id)
            return DeskAnswer.SignInFirst(request.Http);
        await request.Service<Invitations>().AcceptAsync(invitation, account, request.Caller, request.Stop);
        return request.GoTo("/account", "rol-aangenomen");
    }

    private static async Task<IResult> MakeAccountAsync(DeskRequest request, Invitation invitation, UserManager<Account> users)
    {
        var name = request.Field("naam");
        var account = new Account
        {
            UserName = invitation.Email,
            Email = invitation.Email,
            EmailConfirmed = true,
            DisplayName = name,
            Language = request.Language,
        };
        FieldProblem[] problems = name.Length is 0 or > 200
            ? [new FieldProblem("naam", new("Vul uw naam in, met ten hoogste 200 tekens.", "Fill in your name, with at most 200 characters."))]
            : [.. OwnAccount.ProblemsOf(await users.CreateAsync(account, request.Exact("wachtwoord")), "wachtwoord")];
        if (problems.Length > 0)
            return DeskRequest.Page(await PageAsync(request, invitation, name, problems), StatusCodes.Status422UnprocessableEntity);
        var caller = request.Caller with { Account = account.Id, Name = account.DisplayName };
        await request.Service<Invitations>().AcceptAsync(invitation, account, caller, request.Stop);
        return await SignInRoutes.WelcomeAsync(request, account, string.Empty);
    }

    private static Task<Invitation?> FindAsync(DeskRequest request) => request.Service<Invitations>().FindAsync(request.Part("geheim"), request.Stop);

    private static async Task<DeskPage> PageAsync(DeskRequest request, Invitation invitation, string name, params FieldProblem[] problems)
    {
        var account = await request.Service<UserManager<Account>>().FindByEmailAsync(invitation.Email);
        var organisations = await request.Service<IDeliveryStore>().OrganisationsAsync(request.Stop);
        var organisation = organisations.FirstOrDefault(entry => entry.Code.ToString() == invitation.Organisation)?.Name ?? invitation.Organisation;
        return DeskPage.Of<InvitationPage>(
            AccountWords.Welcome,
            (nameof(InvitationPage.Role), new NamedRole(invitation.Role, invitation.Organisation, organisation)),
            (nameof(InvitationPage.Email), invitation.Email),
            (nameof(InvitationPage.Name), name),
            (nameof(InvitationPage.Invitation), request.Part("geheim")),
            (nameof(InvitationPage.HasAccount), account is not null),
            (nameof(InvitationPage.Providers), request.Service<Providers>().Links),
            (nameof(InvitationPage.Problems), problems));
    }
}
