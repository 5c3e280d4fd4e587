using System.IO.Compression;
using System.Text;

namespace Maatstaf.Disclosure.Protection;

/// <summary>The plan of a year as it can be kept: which figures are withheld from whom and why. It holds no amounts.</summary>
/// <param name="FiscalYear">Fiscal year.</param>
/// <param name="Hash">Recognises everything that the plan was made from.</param>
/// <param name="Verdicts">A compressed line for each indicator and group, with a sign for each family of figures: first for participants, then for the public.</param>
public sealed record KeptYearPlan(int FiscalYear, string Hash, byte[] Verdicts)
{
    private const char Nothing = '-', First = '0';
    private static readonly Family[] Families = Enum.GetValues<Family>();

    internal static KeptYearPlan Of(YearPlan plan)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(new BrotliStream(bytes, CompressionLevel.Optimal), new UTF8Encoding(false)))
        {
            foreach (var (indicator, group) in plan.Circle.All.Select(static entry => (entry.Slot.Indicator, entry.Slot.Group)).Distinct())
                writer.Write($"{indicator} {group} {Signs(plan.Circle, indicator, group)} {Signs(plan.Public, indicator, group)}\n");
        }

        return new KeptYearPlan(plan.Year, plan.Hash, bytes.ToArray());
    }

    /// <summary>The plan; null when it cannot be read, so that it is made anew.</summary>
    internal YearPlan? Read()
    {
        var (circle, open) = (new YearVerdicts(), new YearVerdicts());
        try
        {
            using var reader = new StreamReader(new BrotliStream(new MemoryStream(Verdicts), CompressionMode.Decompress), Encoding.UTF8);
            while (reader.ReadLine() is { } line)
            {
                if (line.Split(' ') is not [var indicator, var group, var forCircle, var forPublic] || !Take(circle, indicator, group, forCircle) || !Take(open, indicator, group, forPublic))
                    return null;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or IOException)
        {
            return null;
        }

        return new YearPlan(FiscalYear, Hash, circle, open);
    }

    private static string Signs(YearVerdicts verdicts, string indicator, string group) =>
        string.Concat(Families.Select(family => verdicts[new Slot(indicator, group, family)] is { } verdict ? (char)(First + (byte)verdict) : Nothing));

    private static bool Take(YearVerdicts verdicts, string indicator, string group, string signs)
    {
        if (signs.Length != Families.Length)
            return false;
        foreach (var (sign, family) in signs.Zip(Families))
        {
            if (sign == Nothing)
                continue;
            if (sign < First || sign > First + (byte)Verdict.Secondary)
                return false;
            verdicts[new Slot(indicator, group, family)] = (Verdict)(sign - First);
        }

        return true;
    }
}
