using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>A part inflates to far more than data does.</summary>
internal static class InflatesTooMuch
{
    public static Check Check { get; } = new(
        "X014",
        Severity.Stops,
        "Deze werkmap wordt bij het uitpakken meer dan {limit} keer zo groot. Zo zijn gewone gegevens niet; het lezen is gestopt. Kopieer de cellen naar een nieuwe werkmap en lever die.",
        "This workbook becomes more than {limit} times as large when unpacked. Ordinary data does not; reading has stopped. Copy the cells to a new workbook and deliver that.");
}
