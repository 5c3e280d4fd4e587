namespace Maatstaf.Vocabulary;

/// <summary>Where an application runs. The order is that of the data package.</summary>
public enum Hosting
{
    /// <summary>Software as a service.</summary>
    Saas,

    /// <summary>The municipality's software, on a supplier's machines.</summary>
    Hosted,

    /// <summary>In the own data centre.</summary>
    OnPremises,

    /// <summary>Not known: a blank cell. It counts in the cost, and in no kind of hosting.</summary>
    Unknown,
}

/// <summary>How somebody works for the organisation.</summary>
public enum Employment
{
    /// <summary>In own service (eigen personeel).</summary>
    Own,

    /// <summary>Hired (inhuur).</summary>
    Hired,
}

/// <summary>A theme that cuts across the cost tree, on a software or personnel line.</summary>
public enum LineTheme
{
    /// <summary>No theme.</summary>
    None,

    /// <summary>Information security (informatiebeveiliging).</summary>
    Security,

    /// <summary>Business intelligence (datagedreven werken).</summary>
    Bi,
}

/// <summary>How far an organisation is with a law (stand van een wet). The order is that of the work.</summary>
public enum LawState
{
    /// <summary>The law asks nothing of this organisation.</summary>
    NotApplicable,

    /// <summary>Nobody has begun.</summary>
    ToDo,

    /// <summary>The work has begun and is not finished.</summary>
    Busy,

    /// <summary>The organisation does what the law asks; work that lasts goes on.</summary>
    Done,
}

/// <summary>How far a return (levering) is. Only approved returns count.</summary>
public enum ReturnStatus
{
    /// <summary>Being filled in.</summary>
    Draft,

    /// <summary>Delivered, not yet approved.</summary>
    Submitted,

    /// <summary>Approved; it counts.</summary>
    Approved,
}

/// <summary>Who may see a figure.</summary>
public enum Audience
{
    /// <summary>The benchmark team.</summary>
    Internal,

    /// <summary>The participants.</summary>
    Circle,

    /// <summary>Everyone.</summary>
    Public,
}
