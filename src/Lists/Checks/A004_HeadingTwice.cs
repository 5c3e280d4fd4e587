using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Two columns have one heading.</summary>
internal static class HeadingTwice
{
    public static Check Check { get; } = new(
        "A004",
        Severity.Informs,
        "De kop '{heading}' staat er twee keer. Kijk bij kolom {column} of u de goede kiest.",
        "The heading '{heading}' is there twice. See at column {column} whether you choose the right one.");
}
