using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;

namespace Maatstaf.Demo.Drafting;

/// <summary>The terms of software contracts. The benchmark asks for them from 2015 on; not everyone knows them.</summary>
internal sealed class Contracts
{
    private const int AskedFrom = 2015;
    private const double ScreensPerInhabitant = 0.0085;

    private readonly Dictionary<int, (double Low, double High)> indexation = CalibrationTable.Read("calibration/indexation.csv").Rows
        .ToDictionary(row => row.Whole("year"), row => (row.Number("low_pct"), row.Number("high_pct")));

    /// <summary>The terms of what fills a place; null when nothing is known.</summary>
    public Contract? Of(Reporter reporter, Slot slot, int lastYear)
    {
        if (reporter.Year < AskedFrom) return null;
        var chance = new Chance("contract", reporter.Code, slot.Name, $"{reporter.Year}");
        if (chance.Happens(0.06)) return null;

        var (contracted, used) = Licences(reporter, slot, chance);
        var end = chance.Happens(0.10) ? (DateOnly?)null : End(reporter, slot, lastYear);
        var (low, high) = indexation[reporter.Year];
        var percent = chance.Happens(0.15) ? (decimal?)null : decimal.Round((decimal)chance.Between(low, high), 1);
        return new Contract(contracted, used, end, percent);
    }

    private static (int? Contracted, int? Used) Licences(Reporter reporter, Slot slot, Chance chance)
    {
        // Some contracts go by inhabitants, not by users.
        var lasting = new Chance("licences", reporter.Code, slot.Name);
        if (lasting.Happens(0.25)) return (null, null);

        var everyone = slot.Category is "software.office-automation" or "software.system";
        var reach = everyone ? lasting.Between(0.85, 1.1) : lasting.Between(0.02, 0.35);
        var contracted = Math.Max(5, (int)(reporter.Inhabitants * ScreensPerInhabitant * reach));
        if (contracted > 40) contracted = contracted / 5 * 5;
        if (chance.Happens(0.12)) return (contracted, null);

        var usage = chance.Happens(0.04) ? chance.Between(1.0, 1.06) : chance.Between(0.68, 0.99);
        return (contracted, (int)(contracted * usage));
    }

    private static DateOnly End(Reporter reporter, Slot slot, int lastYear)
    {
        var month = new Chance("end", reporter.Code, slot.Name).Pick([3, 6, 9, 12, 12, 12]);
        return new DateOnly(lastYear, month, DateTime.DaysInMonth(lastYear, month));
    }
}
