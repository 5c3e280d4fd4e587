using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>XML that is nested, named or stretched as no program does.</summary>
internal static class XmlUnnatural
{
    public static Check Check { get; } = new(
        "X024",
        Severity.Stops,
        "Een deel van deze werkmap ('{value}') is gemaakt zoals geen rekenprogramma het maakt; het lezen is gestopt. Kopieer de cellen naar een nieuwe werkmap en lever die.",
        "A part of this workbook ('{value}') is made as no spreadsheet program makes it; reading has stopped. Copy the cells to a new workbook and deliver that.");
}
