using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>What comes out differs from what the directory of the zip claims.</summary>
internal static class ContentDiffers
{
    public static Check Check { get; } = new(
        "X016",
        Severity.Stops,
        "Deze werkmap zegt iets anders over haar inhoud dan erin zit. Zij is beschadigd of veranderd. Open haar, sla haar opnieuw op en lever haar nog een keer.",
        "This workbook says something else about its content than what is in it. It is damaged or changed. Open it, save it again and deliver it once more.");
}
