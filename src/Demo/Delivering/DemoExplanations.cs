using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;

namespace Maatstaf.Demo.Delivering;

/// <summary>What controllers answer when a check asks.</summary>
public static class DemoExplanations
{
    private const string Otherwise = "Wij hebben dit nagekeken in de administratie. Het bedrag klopt.";

    private static readonly ILookup<string, string> Texts = CalibrationTable.Read("delivery/explanations.csv", ';').Rows.ToLookup(static row => row["check"], static row => row["text"], StringComparer.Ordinal);

    /// <summary>An explanation; the same organisation gives another one to its next question of the same kind.</summary>
    /// <param name="check">Code of the check.</param>
    /// <param name="organisation">Who answers.</param>
    /// <param name="number">Which question of theirs it is.</param>
    public static string Of(string check, string organisation, int number)
    {
        var texts = Texts[check].ToList();
        return texts.Count == 0 ? Otherwise : texts[(new Chance("explains", organisation, check).Whole(0, texts.Count - 1) + number) % texts.Count];
    }
}
