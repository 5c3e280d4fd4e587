using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

public static partial class DeliveryWords
{
    /// <summary>Title of the ledger page.</summary>
    public static readonly LocalisedText LedgerTitle = new("Grootboek", "Ledger");

    internal static readonly LocalisedText LedgerLead = new(
        "Lever de auditfile van uw boekhouding aan (XAF 3.2, 3.2.1 of 4.0). Wij tellen de bedragen per rekening en leverancier op. De losse boekingen bewaren wij niet.",
        "Deliver the audit file of your books (XAF 3.2, 3.2.1 or 4.0). We add the amounts up per account and supplier. We do not keep the single entries.");

    internal static readonly LocalisedText LedgerFile = new("Auditfile (xaf of xml)", "Audit file (xaf or xml)");
    internal static readonly LocalisedText LedgerFileHint = new("Hoogstens 1 GB. Een groot bestand lezen duurt ongeveer tien seconden.", "At most 1 GB. Reading a large file takes about ten seconds.");
    internal static readonly LocalisedText LedgerRead = new("{file}: {lines} boekingen op {accounts} rekeningen gelezen.", "{file}: {lines} entries on {accounts} accounts read.");
    internal static readonly LocalisedText LedgerMapped = new("ICT", "ICT");
    internal static readonly LocalisedText LedgerIgnored = new("Geen ICT", "No ICT");
    internal static readonly LocalisedText LedgerUndecided = new("Nog te beslissen", "To be decided");
    internal static readonly LocalisedText LedgerGross = new("Omvang", "Size");
    internal static readonly LocalisedText LedgerGrossHint = new(
        "Bedrag is kosten min opbrengsten. Omvang telt beide op, zonder teken; daarvan is het deel berekend.",
        "Amount is cost minus revenue. Size adds both up without sign; the share is of that.");

    internal static readonly LocalisedText RestIsNoIct = new("De rest is geen ICT", "The rest is no ICT");
    internal static readonly LocalisedText LedgerShare = new("Deel", "Share");
    internal static readonly LocalisedText LedgerTotals = new("Waar uw kosten heen gaan", "Where your cost goes");
    internal static readonly LocalisedText SuggestionsTitle = new("Voorstellen", "Suggestions");
    internal static readonly LocalisedText SuggestionsLead = new(
        "Vink uit wat niet klopt. Een voorstel wordt een regel; die geldt ook volgend jaar.",
        "Untick what is not right. A suggestion becomes a rule; it holds next year too.");

    internal static readonly LocalisedText AcceptSuggestions = new("Voorstellen gebruiken", "Use the suggestions");
    internal static readonly LocalisedText UndecidedLead = new(
        "De grootste bedragen staan bovenaan. Wat u niet kiest, blijft staan.",
        "The largest amounts come first. What you do not choose stays as it is.");

    internal static readonly LocalisedText NothingUndecided = new("Over alle rekeningen is beslist.", "All accounts are decided.");
    internal static readonly LocalisedText AccountColumn = new("Rekening", "Account");
    internal static readonly LocalisedText SuppliersColumn = new("Leveranciers", "Suppliers");
    internal static readonly LocalisedText DestinationColumn = new("Bestemming", "Destination");
    internal static readonly LocalisedText DestinationOf = new("Bestemming van rekening {account}", "Destination of account {account}");
    internal static readonly LocalisedText AmountColumn = new("Bedrag", "Amount");
    internal static readonly LocalisedText NotYet = new("Nog niet", "Not yet");
    internal static readonly LocalisedText DecideAccounts = new("Keuzes bewaren", "Keep the choices");
    internal static readonly LocalisedText RulesTitle = new("Uw regels", "Your rules");
    internal static readonly LocalisedText RulesLead = new("De eerste regel die past, geldt.", "The first rule that fits counts.");
    internal static readonly LocalisedText RuleUp = new("Omhoog", "Up");
    internal static readonly LocalisedText RuleAway = new("Verwijderen", "Remove");
    internal static readonly LocalisedText RuleNumber = new("Regel {count}", "Rule {count}");
    internal static readonly LocalisedText TakeLedgerOver = new("Overnemen in mijn levering", "Take over into my return");
    internal static readonly LocalisedText TakeLedgerOverMeans = new(
        "De regels die eerder uit het grootboek kwamen, worden vervangen. Wat u op een andere manier leverde, blijft staan. Personeel krijgt nog geen fte: vul die daarna in.",
        "Lines that came from the ledger before are replaced. What you delivered in another way stays. Personnel has no fte yet: fill it in afterwards.");

    internal static readonly LocalisedText OtherLedger = new("Een ander grootboek aanleveren", "Deliver another ledger");
    internal static readonly LocalisedText LedgerAway = new("Dit grootboek weghalen", "Take this ledger away");
    internal static readonly LocalisedText LedgerAwayMeans = new(
        "De regels uit dit grootboek gaan uit uw levering. Wat u op een andere manier leverde of zelf veranderde, blijft. Uw indeling van rekeningen onthouden wij.",
        "The lines of this ledger leave your return. What you delivered in another way or changed yourself stays. We remember where your accounts go.");

    internal static readonly LocalisedText LedgerRemarks = new("Wat opviel", "What we noticed");
    internal static readonly LocalisedText WayLedgerHelp = new("Uit uw boekhouding: kosten per rekening en leverancier.", "From your books: cost per account and supplier.");
    internal static readonly LocalisedText ConditionAccounts = new("rekening {from} tot en met {to}", "account {from} to {to}");
    internal static readonly LocalisedText ConditionAccount = new("rekening {from}", "account {from}");
    internal static readonly LocalisedText ConditionStarts = new("rekening begint met {from}", "account starts with {from}");
    internal static readonly LocalisedText ConditionDescription = new("naam van de rekening bevat ‘{from}’", "name of the account holds ‘{from}’");
    internal static readonly LocalisedText ConditionCentre = new("kostenplaats ‘{from}’", "cost centre ‘{from}’");
    internal static readonly LocalisedText ConditionSupplier = new("leverancier ‘{from}’", "supplier ‘{from}’");
}
