using System.Collections.Immutable;
using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Drafting;
using Maatstaf.Demo.Package;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Demo.Delivering;

/// <summary>Last year's software a year later: contracts are indexed and renewed, some programs move to their supplier, come or go. All of it is an assumption.</summary>
internal sealed class NextSoftware
{
    private const double EndsChance = 0.015, MovesChance = 0.04, ReplacedChance = 0.3, StaysOpenChance = 0.05;
    private const int ContractYears = 4, SmallestToEnd = 500_000;

    private readonly IReadOnlyList<Slot> slots = Slot.ReadAll();
    private readonly Dictionary<string, Slot> slotOf;
    private readonly (double Low, double High) indexation;

    public NextSoftware()
    {
        slotOf = slots.SelectMany(static slot => slot.Applications.Select(application => (application.Name, slot))).DistinctBy(static pair => pair.Name).ToDictionary(static pair => pair.Name, static pair => pair.slot, StringComparer.Ordinal);
        var row = CalibrationTable.Read("calibration/indexation.csv").Rows.Single(static row => row.Whole("year") == DemoDeliveries.FiscalYear);
        indexation = (row.Number("low_pct"), row.Number("high_pct"));
    }

    /// <summary>This year's own lines from those of last year.</summary>
    /// <param name="lastYear">The lines of last year.</param>
    /// <param name="wobble">How much amounts change by chance, 0 to 1.</param>
    public ImmutableArray<SoftwareEntry> Of(IReadOnlyList<SoftwareLine> lastYear, double wobble)
    {
        var next = lastYear.Where(static line => line.Recharge.Length == 0).Where(line => !Ends(line, lastYear)).Select(line => Next(line, wobble)).ToList();
        if (Added(lastYear) is { } added)
            next.Add(added);
        return [.. next.Index().Select(static line => line.Item with { Line = $"{line.Index + 1}" })];
    }

    /// <summary>A small program ends when something else of its category stays.</summary>
    private static bool Ends(SoftwareLine line, IReadOnlyList<SoftwareLine> all) =>
        line.Cents < 0
        || (line.Cents < SmallestToEnd
            && all.Count(other => other.Category == line.Category) > 5
            && new Chance("ends", line.Organisation, line.Application).Happens(EndsChance));

    private SoftwareEntry Next(SoftwareLine line, double wobble)
    {
        var chance = new Chance("next", line.Organisation, line.Application, $"{line.Line}");
        var (middle, half) = ((indexation.Low + indexation.High) / 2, (indexation.High - indexation.Low) / 2);
        var index = middle + (wobble * chance.Between(-half, half));
        var end = Renewed(line, chance, out var renewed);
        var replaced = renewed && chance.Happens(ReplacedChance) ? Other(line, chance) : null;
        var moves = line.Hosting != "saas" && (replaced is not null || chance.Happens(MovesChance));
        return new SoftwareEntry
        {
            Line = string.Empty,
            Category = line.Category,
            Cents = (long)Math.Round(line.Cents * (1 + (index / 100)) * (1 + (wobble * chance.Between(-0.015, 0.015))) * (moves ? 1.05 : 1)),
            Hosting = moves ? Hosting.Saas : Codes.HostingOf(line.Hosting),
            Theme = Codes.ThemeOf(line.Theme),
            Application = replaced?.Name ?? line.Application,
            Supplier = replaced?.Supplier ?? line.Supplier,
            LicencesContracted = line.LicencesContracted,
            LicencesUsed = line.LicencesContracted is { } contracted && line.LicencesUsed is { } used ? Math.Min(used + chance.Whole(-1, 2), Math.Max(contracted, used)) : line.LicencesUsed,
            ContractEnd = end,
            IndexationPercent = line.IndexationPercent is null ? null : (double)decimal.Round((decimal)index, 1),
        };
    }

    private static DateOnly? Renewed(SoftwareLine line, Chance chance, out bool renewed)
    {
        renewed = line.ContractEnd is { } end && end.Year < DemoDeliveries.FiscalYear && !chance.Happens(StaysOpenChance);
        if (!renewed)
            return line.ContractEnd;
        var year = DemoDeliveries.FiscalYear + chance.Whole(1, ContractYears);
        return new DateOnly(year, line.ContractEnd!.Value.Month, DateTime.DaysInMonth(year, line.ContractEnd.Value.Month));
    }

    private Application? Other(SoftwareLine line, Chance chance) =>
        slotOf.TryGetValue(line.Application, out var slot) && slot.Applications.Where(other => other.Name != line.Application).ToList() is { Count: > 0 } others
            ? chance.Pick(others)
            : null;

    /// <summary>A small program that was not there yet, in a third of the organisations.</summary>
    private SoftwareEntry? Added(IReadOnlyList<SoftwareLine> lastYear)
    {
        var chance = new Chance("added", lastYear.Count == 0 ? string.Empty : lastYear[0].Organisation);
        var categories = lastYear.Where(static line => line.Recharge.Length == 0).GroupBy(static line => line.Category).ToDictionary(static group => group.Key, static group => group.Sum(static line => line.Cents), StringComparer.Ordinal);
        var known = lastYear.Select(static line => line.Application).ToHashSet(StringComparer.Ordinal);
        var absent = slots.Where(slot => slot.Until > DemoDeliveries.FiscalYear && categories.ContainsKey(slot.Category) && !slot.Applications.Any(application => known.Contains(application.Name))).ToList();
        if (absent.Count == 0 || !chance.Happens(1.0 / 3))
            return null;
        var slot = chance.Pick(absent);
        var application = chance.Pick(slot.Applications);
        return new SoftwareEntry
        {
            Line = string.Empty,
            Category = slot.Category,
            Cents = (long)Math.Round(categories[slot.Category] * chance.Between(0.01, 0.03)),
            Hosting = Hosting.Saas,
            Theme = Codes.ThemeOf(slot.Theme),
            Application = application.Name,
            Supplier = application.Supplier,
            ContractEnd = new DateOnly(DemoDeliveries.FiscalYear + 3, 12, 31),
            IndexationPercent = 3,
        };
    }
}
