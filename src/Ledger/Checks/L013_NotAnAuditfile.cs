using Maatstaf.Vocabulary;

namespace Maatstaf.Ledger.Checks;

/// <summary>The root element is another one.</summary>
internal static class NotAnAuditfile
{
    public static Check Check { get; } = new(
        "L013",
        Severity.Stops,
        "Dit XML-bestand begint met '{root}' en niet met 'auditfile'. Lever een XML Auditfile Financieel 3.2, 3.2.1 of 4.0.",
        "This XML file starts with '{root}' and not with 'auditfile'. Deliver an XML Auditfile Financieel 3.2, 3.2.1 or 4.0.");
}
