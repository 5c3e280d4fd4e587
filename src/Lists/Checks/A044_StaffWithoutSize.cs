using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>Staff has no size.</summary>
internal static class StaffWithoutSize
{
    public static CheckSentence Check { get; } = new(
        "A044",
        Severity.Asks,
        new(
            "{count} regels hebben geen fte en geen uren. Vul de omvang in op het formulier.",
            "{count} lines have neither fte nor hours. Fill in the size on the form."));
}
