using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>Links to other workbooks and connections are not followed.</summary>
internal static class LinksElsewhere
{
    public static Check Check { get; } = new(
        "X021",
        Severity.Informs,
        "Deze werkmap haalt gegevens uit andere bestanden of bronnen. Wij volgen die verwijzingen niet en nemen de waarden die er nu staan.",
        "This workbook takes data from other files or sources. We do not follow those links and take the values that stand there now.");
}
