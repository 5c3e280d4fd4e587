namespace Maatstaf.Desk.Delivery.Ledger;

/// <summary>The names of the fields of the ledger page, for who shows them and who reads them.</summary>
public static class LedgerFields
{
    /// <summary>What the form does.</summary>
    public const string Do = "doe";

    /// <summary>Version of the rules that was seen.</summary>
    public const string Version = "versie";

    /// <summary>Numbers of suggestions that are accepted.</summary>
    public const string Suggestion = "voorstel";

    /// <summary>Position of a rule.</summary>
    public const string Rule = "regel";

    /// <summary>Before the number of an account: where it goes.</summary>
    public const string Account = "rekening:";

    /// <summary>The destination for what is no ICT.</summary>
    public const string NoIct = "geen-ict";

    /// <summary>What stands between the function and how people work, for personnel.</summary>
    public const char Employment = '/';

    /// <summary>Accept suggestions.</summary>
    public const string Accept = "voorstellen";

    /// <summary>Decide about accounts.</summary>
    public const string Decide = "rekeningen";

    /// <summary>Decide about accounts, and that all others are no ICT.</summary>
    public const string Rest = "rest";

    /// <summary>Remove a rule.</summary>
    public const string Remove = "weg";

    /// <summary>Move a rule up.</summary>
    public const string Up = "omhoog";

    /// <summary>Put what the rules took in the draft.</summary>
    public const string TakeOver = "overnemen";

    /// <summary>Take the ledger away with its lines.</summary>
    public const string TakeAway = "weghalen";

    /// <summary>Read a file.</summary>
    public const string Deliver = "bestand";
}
