using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>More problems of one kind than are written out.</summary>
internal static class MoreOfTheSame
{
    public static Check Check { get; } = new(
        "N099",
        Severity.Informs,
        "Van {code} zijn er nog {count} andere.",
        "There are {count} more of {code}.");
}
