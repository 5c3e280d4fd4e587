namespace Maatstaf.Ledger.Rules;

/// <summary>A rule that a coordinator made: what it takes, and where that goes. The first rule that fits counts.</summary>
/// <param name="When">What it takes.</param>
/// <param name="Then">Where it goes.</param>
public sealed record LedgerRule(LedgerCondition When, LedgerOutcome Then)
{
    /// <summary>Name for people; empty = the condition speaks for itself.</summary>
    public string Name { get; init; } = string.Empty;
}

/// <summary>
/// What a rule takes; all that is filled in must fit. Letters large or small and accents make no difference. A word of at
/// most three letters fits whole words only, so that "ict" does not take a district; a longer one fits within words too.
/// </summary>
public sealed record LedgerCondition
{
    /// <summary>First account, inclusive; empty = no lower end. Numbers are compared as numbers.</summary>
    public string AccountFrom { get; init; } = string.Empty;

    /// <summary>Last account, inclusive; empty = no upper end.</summary>
    public string AccountTo { get; init; } = string.Empty;

    /// <summary>How the account's number starts; empty = any.</summary>
    public string AccountStarts { get; init; } = string.Empty;

    /// <summary>A word or phrase in the account's name; empty = any.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Code of the cost centre, or a word in its name; empty = any.</summary>
    public string CostCentre { get; init; } = string.Empty;

    /// <summary>Number of the supplier, or a word in its name; empty = any.</summary>
    public string Supplier { get; init; } = string.Empty;

    /// <summary>True when nothing is filled in; such a rule takes nothing.</summary>
    public bool IsEmpty => (AccountFrom + AccountTo + AccountStarts + Description + CostCentre + Supplier).AsSpan().IsWhiteSpace();

    /// <summary>The condition for one account.</summary>
    public static LedgerCondition OfAccount(string number) => new() { AccountFrom = number, AccountTo = number };
}

/// <summary>Where a rule leads, in the codes of the data package.</summary>
public sealed record LedgerOutcome
{
    /// <summary>Leaf of the cost tree; empty = it is no ICT and is ignored.</summary>
    public string Category { get; init; } = string.Empty;

    /// <summary><c>own</c> or <c>hired</c>, for personnel.</summary>
    public string Employment { get; init; } = string.Empty;

    /// <summary>Where it runs, for software; empty = not known.</summary>
    public string Hosting { get; init; } = string.Empty;

    /// <summary>Cross-cutting theme; empty = none.</summary>
    public string Theme { get; init; } = string.Empty;

    /// <summary>Code of the partnership that was paid; empty = it is no recharge.</summary>
    public string Recharge { get; init; } = string.Empty;

    /// <summary>True when what it takes is no ICT.</summary>
    public bool IsIgnored => Category.Length == 0;

    /// <summary>No ICT.</summary>
    public static LedgerOutcome Ignored { get; } = new();
}
