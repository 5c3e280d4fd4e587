using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Some members of a partnership in a year have a share and some have not.</summary>
internal static class SharesPartlyGiven
{
    public static Check Check { get; } = new(
        "F091",
        Severity.Blocks,
        "Van de leden van {value} in {year} hebben er {count} een deel en {rest} niet. Vul alle delen in, of geen: dan tellen de inwoners.",
        "Of the members of {value} in {year}, {count} have a share and {rest} have not. Fill in all shares, or none: then inhabitants count.");
}
