using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>Made with another version of the form.</summary>
internal static class OtherForm
{
    public static Check Check { get; } = new(
        "W004",
        Severity.Informs,
        "Deze werkmap is gemaakt met een andere versie van het formulier ({value}). Wij lezen wat wij herkennen; kijk of alles er is.",
        "This workbook is made with another version of the form ({value}). We read what we recognise; see whether all is there.");
}
