using Maatstaf.Delivery.People;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Access;

/// <summary>Who may do an act.</summary>
/// <param name="Act">The act.</param>
/// <param name="Everyone">Also somebody who is not signed in.</param>
/// <param name="SignedIn">Everyone who is signed in.</param>
/// <param name="Anywhere">Roles that may, for every organisation.</param>
/// <param name="ForOwn">Roles that may, for the organisations for which they have the role.</param>
public sealed record AccessRule(Act Act, bool Everyone, bool SignedIn, IReadOnlyList<Role> Anywhere, IReadOnlyList<Role> ForOwn)
{
    /// <summary>Roles that may when they have the role for one organisation or more; the act is about none in particular.</summary>
    public IReadOnlyList<Role> ForAny { get; init; } = [];

    /// <summary>Whether the act is about one organisation.</summary>
    public bool IsAboutOrganisation => ForOwn.Count > 0;
}

/// <summary>
/// The one table that says who may do what. Routes, pages, tests and the page about roles in the documentation all read it.
/// Nobody is let in by anything else.
/// </summary>
public static class AccessPolicy
{
    /// <summary>One rule per act, in the order of the acts.</summary>
    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        ForEveryone(Act.SeePublished),
        ForSignedIn(Act.KeepOwnAccount),
        Rule(Act.SeeReturn, [Role.Team], [Role.Coordinator, Role.Reader]),
        Rule(Act.EditReturn, [], [Role.Coordinator]),
        Rule(Act.SubmitReturn, [], [Role.Coordinator]),
        Rule(Act.AnswerQuestion, [], [Role.Coordinator]),
        Rule(Act.SeeAllocation, [Role.Team], [Role.Coordinator, Role.Reader]),
        Rule(Act.SeeResults, [Role.Team], [Role.Coordinator, Role.Reader]),
        Rule(Act.ChooseSharing, [], [Role.Coordinator]),
        Rule(Act.KeepPeerGroups, [], [Role.Coordinator, Role.Reader]),
        Rule(Act.ReadPractices, [Role.Team], []) with { ForAny = [Role.Coordinator, Role.Reader] },
        Rule(Act.WritePractices, [], [Role.Coordinator, Role.Reader]),
        Rule(Act.ModeratePractices, [Role.Team], []),
        Rule(Act.KeepScenarios, [], [Role.Coordinator, Role.Reader]),
        Rule(Act.ManageColleagues, [Role.Administrator], [Role.Coordinator]),
        Rule(Act.ManageClients, [], [Role.Coordinator]),
        Rule(Act.CheckReturns, [Role.Team], []),
        Rule(Act.AskQuestion, [Role.Team], []),
        Rule(Act.ApproveReturn, [Role.Team], []),
        Rule(Act.ReopenReturn, [Role.Team], []),
        Rule(Act.ManageEditions, [Role.Team], []),
        Rule(Act.FreezeEdition, [Role.Team], []),
        Rule(Act.EditReport, [Role.Team], []),
        ForSignedIn(Act.SeePreview),
        Rule(Act.KeepLaws, [Role.Team], []),
        Rule(Act.ManageAccounts, [Role.Administrator], []),
        Rule(Act.ReadAudit, [Role.Administrator], []),
        Rule(Act.SeeStatus, [Role.Team, Role.Administrator], []),
        Rule(Act.ReadDemoMail, [Role.Administrator], []),
    ];

    /// <summary>Acts with the largest consequences: who does them must have proved shortly before who they are.</summary>
    public static IReadOnlyList<Act> Gravest { get; } = [Act.ReopenReturn, Act.FreezeEdition, Act.ManageAccounts];

    /// <summary>The rule of an act.</summary>
    public static AccessRule RuleOf(Act act) => Rules[(int)act];

    /// <summary>Whether the caller may do the act.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="act">What.</param>
    /// <param name="organisation">About whom; null when the act is not about one organisation.</param>
    public static bool Allows(Caller caller, Act act, OrganisationCode? organisation = null)
    {
        var rule = RuleOf(act);
        return rule.Everyone
            || (rule.SignedIn && caller.Account is not null)
            || rule.Anywhere.Any(role => caller.Has(role))
            || caller.Grants.Any(grant => grant.Organisation is not null && rule.ForAny.Contains(grant.Role))
            || (organisation is { } own && rule.ForOwn.Any(role => caller.Has(role, own)));
    }

    private static AccessRule ForEveryone(Act act) => new(act, true, false, [], []);

    private static AccessRule ForSignedIn(Act act) => new(act, false, true, [], []);

    private static AccessRule Rule(Act act, Role[] anywhere, Role[] forOwn) => new(act, false, false, anywhere, forOwn);
}
