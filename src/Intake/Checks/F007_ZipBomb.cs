using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>A file in the zip inflates to far more than data does.</summary>
internal static class ZipBomb
{
    public static Check Check { get; } = new(
        "F007",
        Severity.Stops,
        "Dit bestand wordt bij het uitpakken meer dan {limit} keer zo groot. Zo is gewone data niet; het lezen is gestopt. Lever de map zelf of een gewone zip.",
        "This file becomes more than {limit} times as large when unpacked. Ordinary data does not; reading has stopped. Deliver the folder itself or an ordinary zip.");
}
