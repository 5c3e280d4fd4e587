using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Keeping;

/// <summary>A municipality or a partnership.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsPartnership">True for a partnership.</param>
/// <param name="IsNamed">True when the data package said that it shares by name the years that the package brought along; each later year has a choice of its own.</param>
/// <param name="Version">Number of this version of the record; 0 = not kept yet.</param>
public sealed record OrganisationEntry(OrganisationCode Code, string Name, bool IsPartnership, bool IsNamed, int Version);

/// <summary>A membership in a year.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Municipality">Its member.</param>
/// <param name="FiscalYear">Fiscal year.</param>
/// <param name="Share">The given share; null = by inhabitants.</param>
public sealed record MembershipEntry(OrganisationCode Partnership, OrganisationCode Municipality, int FiscalYear, Share? Share);

/// <summary>Something that is remembered for an organisation: rules of a ledger, columns of a list.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Kind">What it is.</param>
/// <param name="FiscalYear">Of which year; 0 = of all years.</param>
/// <param name="Content">The document.</param>
/// <param name="Version">Number of this version; 0 = not kept yet.</param>
public sealed record OrganisationDocument(OrganisationCode Organisation, string Kind, int FiscalYear, byte[] Content, int Version);

/// <summary>What may be shown of a fiscal year to whom, as a plan that was made before. It holds no amounts.</summary>
/// <param name="FiscalYear">Fiscal year.</param>
/// <param name="Hash">Recognises everything that the plan was made from.</param>
/// <param name="Verdicts">The plan, as disclosure control writes it.</param>
public sealed record YearPlanEntry(int FiscalYear, string Hash, byte[] Verdicts);

/// <summary>An e-mail in the outbox.</summary>
public sealed record Mail
{
    /// <summary>Names the message.</summary>
    public required Guid Id { get; init; }

    /// <summary>Address of the reader.</summary>
    public required string To { get; init; }

    /// <summary>Subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Plain text.</summary>
    public required string Text { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was sent; null = it waits.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Why sending failed last; null = it did not.</summary>
    public string? Failure { get; init; }
}

/// <summary>An entry of the audit log (BIO2 8.15.01: action, object, result, origin, actor, time), chained to the one before it.</summary>
public sealed record AuditEntry
{
    /// <summary>Stands in the place of an account where there is none, such as a name for signing in that nobody has.</summary>
    public const string UnknownAccount = "unknown";

    /// <summary>1 for the first, then 2, … without holes.</summary>
    public required long Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was done.</summary>
    public required string Action { get; init; }

    /// <summary>To what. Somebody is named by the id of the account, which leads nowhere once it is removed.</summary>
    public required string Object { get; init; }

    /// <summary><c>done</c>, <c>refused</c> or <c>failed</c>.</summary>
    public required string Result { get; init; }

    /// <summary>From where.</summary>
    public required string Origin { get; init; }

    /// <summary>Id of the account or client, or the name of a part of the program; <c>anonymous</c> when nobody was signed in.</summary>
    public required string Actor { get; init; }

    /// <summary>Hash over this entry and the hash before it, in hexadecimal.</summary>
    public required string Hash { get; init; }
}

/// <summary>A backup that was made with the program, as the audit log tells of it.</summary>
/// <param name="At">When.</param>
/// <param name="Bytes">How large the file is.</param>
public sealed record BackupMade(DateTimeOffset At, long Bytes)
{
    /// <summary>The action in the audit log; the object is how many bytes the file has.</summary>
    public const string Action = "backup.make";

    /// <summary>What an entry of the audit log tells; 0 bytes = it does not tell how large.</summary>
    public static BackupMade Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.At, long.TryParse(entry.Object, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0);
    }
}

/// <summary>What is kept under the id of an account.</summary>
/// <param name="Names">The names under which somebody did something with it, in order.</param>
/// <param name="Entries">The entries of the audit log by it or about it, oldest first.</param>
public sealed record KeptOfAccount(IReadOnlyList<string> Names, IReadOnlyList<AuditEntry> Entries);

/// <summary>What came of verifying the audit log.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Head">Hash of the newest entry; empty when there is none.</param>
/// <param name="FirstWrong">Number of the first entry that is changed, missing or out of order; null = the chain is whole.</param>
public sealed record AuditVerdict(long Entries, string Head, long? FirstWrong);

/// <summary>Somebody else changed the record in the meantime; nothing was changed.</summary>
/// <param name="record">Which record.</param>
public sealed class StaleException(string record) : Exception($"{record} was changed by somebody else in the meantime.")
{
    /// <summary>Which record.</summary>
    public string Record { get; } = record;
}
