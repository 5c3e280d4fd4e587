namespace Maatstaf.Delivery.Access;

/// <summary>Everything that can be asked of the system. Every route carries one; who may do it stands in <see cref="AccessPolicy"/>.</summary>
public enum Act
{
    /// <summary>See what is published, and the pages for signing in.</summary>
    SeePublished,

    /// <summary>Keep the own account: password, passkeys, second factor, language.</summary>
    KeepOwnAccount,

    /// <summary>See a return, its versions, files, problems and questions.</summary>
    SeeReturn,

    /// <summary>Change a draft, deliver files, keep mappings.</summary>
    EditReturn,

    /// <summary>Submit a return.</summary>
    SubmitReturn,

    /// <summary>Answer questions with an explanation or a correction.</summary>
    AnswerQuestion,

    /// <summary>See the part of a partnership's return that comes to a municipality.</summary>
    SeeAllocation,

    /// <summary>See where the own organisation stands and why, beside what participants may see of others.</summary>
    SeeResults,

    /// <summary>Choose whether other participants see a year's figures by name.</summary>
    ChooseSharing,

    /// <summary>Use, save and delete the organisation's own groups to compare with.</summary>
    KeepPeerGroups,

    /// <summary>Read what participants did and said about it, comment, follow, ask.</summary>
    ReadPractices,

    /// <summary>Write practices for an organisation.</summary>
    WritePractices,

    /// <summary>Approve practices, send them back, take them offline, hide comments.</summary>
    ModeratePractices,
    /// <summary>Use, save, change and delete the organisation's own "what if" scenarios.</summary>
    KeepScenarios,

    /// <summary>See who works for an organisation and invite colleagues.</summary>
    ManageColleagues,

    /// <summary>Make and withdraw programs that work with the API in the name of an organisation.</summary>
    ManageClients,

    /// <summary>See the returns and questions of all organisations.</summary>
    CheckReturns,

    /// <summary>Ask, accept answers, correct, send back.</summary>
    AskQuestion,

    /// <summary>Approve a return that somebody else submitted.</summary>
    ApproveReturn,

    /// <summary>Take back an approval, with a reason.</summary>
    ReopenReturn,

    /// <summary>Prepare, open and close editions; keep organisations and memberships.</summary>
    ManageEditions,

    /// <summary>Freeze and publish an edition, or correct a frozen one.</summary>
    FreezeEdition,

    /// <summary>Write in the report of an edition, put it in order, choose who sees it before it is published.</summary>
    EditReport,

    /// <summary>See a report before it is published: the team, and whom the team chose.</summary>
    SeePreview,

    /// <summary>Add and change laws that the benchmark follows.</summary>
    KeepLaws,

    /// <summary>Invite anybody, give and take roles, block and remove accounts.</summary>
    ManageAccounts,

    /// <summary>Read the audit log.</summary>
    ReadAudit,

    /// <summary>See how the site and the work on it stand: the database, nodes, backups, jobs, letters.</summary>
    SeeStatus,

    /// <summary>Read the e-mail of the demo; nowhere else.</summary>
    ReadDemoMail,
}
