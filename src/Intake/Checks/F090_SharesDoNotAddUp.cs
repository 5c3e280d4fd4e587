using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Checks;

/// <summary>Given shares of a partnership in a year are not 1 together.</summary>
internal static class SharesDoNotAddUp
{
    public static Check Check { get; } = new(
        "F090",
        Severity.Blocks,
        "De delen van de leden van {value} in {year} zijn samen {sum}. Zorg dat ze samen 1 zijn.",
        "The shares of the members of {value} in {year} add up to {sum}. Make them add up to 1.");
}
