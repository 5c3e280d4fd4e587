using System.Globalization;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement;

/// <summary>
/// A scenario as parts of an address and as fields of a form: <c>vanaf=2026&amp;stap1=software/saas-share&amp;naar1=eigen&amp;waarde1=60&amp;jaren1=2</c>.
/// The same text is what is kept of a saved scenario.
/// </summary>
public static class ScenarioAddress
{
    /// <summary>Name of the part with the first year.</summary>
    public const string FirstYear = "vanaf";

    /// <summary>What stands in <c>naar</c> for a value of one's own choice, and in <c>dubbel</c> when everything is replaced.</summary>
    public const string OwnChoice = "eigen", Everything = "alles";

    /// <summary>Names of the parts of a step, without its number.</summary>
    public const string Step = "stap", To = "naar", Value = "waarde", Years = "jaren", Doubles = "dubbel", CostOfNew = "nieuw";

    /// <summary>What stands in the fields of a step, numbered from 1; a step without lever is not there.</summary>
    /// <param name="part">The value of a part of the address; empty = it is not there.</param>
    /// <param name="most">Most steps.</param>
    public static IReadOnlyList<StepFields> Fields(Func<string, string?> part, int most)
    {
        ArgumentNullException.ThrowIfNull(part);
        string Of(string name, int number) => part(Numbered(name, number))?.Trim() ?? string.Empty;
        return
        [
            .. Enumerable.Range(1, most)
                .Select(number => new StepFields(number, Of(Step, number), Of(To, number) == OwnChoice, Of(Value, number), Of(Years, number), Of(Doubles, number) == Everything, Of(CostOfNew, number)))
                .Where(static fields => fields.Lever.Length > 0),
        ];
    }

    /// <summary>Writes a scenario, each part preceded by &amp;.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="catalogue">Units, and what is left out because it is usual.</param>
    public static string Write(Scenario scenario, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(catalogue);
        var text = new StringBuilder();
        void Part(string name, string value) => text.Append('&').Append(name).Append('=').Append(value);
        Part(FirstYear, Whole(scenario.FirstYear));
        foreach (var (index, step) in scenario.Steps.Index())
        {
            var number = index + 1;
            Part(Numbered(Step, number), step.Lever.Id);
            if (step.OwnChoice is { } value)
            {
                Part(Numbered(To, number), OwnChoice);
                Part(Numbered(Value, number), Shown(value * LeverFigures.UnitOf(step.Lever, catalogue).ShownTimes));
            }

            Part(Numbered(Years, number), Whole(step.DoubleYears));
            if (step.ReplacesAll)
                Part(Numbered(Doubles, number), Everything);
            if (step.Lever.Kind == LeverKind.SaasShare)
                Part(Numbered(CostOfNew, number), Shown(step.CostOfNew * 100));
        }

        return text.ToString();
    }

    /// <summary>The name of a part of a step.</summary>
    public static string Numbered(string name, int number) => name + Whole(number);

    /// <summary>A number as it stands in an address: at most two decimals, without thousands.</summary>
    public static string Shown(double value) => Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>
    /// A number as people type it: <c>1.234,5</c> in Dutch, <c>1,234.5</c> in English, <c>1234.5</c> in both; null when it is none.
    /// </summary>
    public static double? Number(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (decimals, thousands) = language == Language.Dutch ? (',', '.') : ('.', ',');
        var plain = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (plain.Contains(decimals, StringComparison.Ordinal) || IsInThousands(plain, thousands))
            plain = plain.Replace(thousands.ToString(), string.Empty, StringComparison.Ordinal).Replace(decimals, '.');
        return plain.Length <= 15 && double.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsInThousands(string text, char mark)
    {
        var groups = text.Split(mark);
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(static group => group.Length == 3) && text.All(sign => char.IsAsciiDigit(sign) || sign == mark);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
