using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;

namespace Maatstaf.Demo.Drafting;

/// <summary>The applications of an organisation, year after year: what it has, from whom, where it runs and on which terms.</summary>
internal sealed class SoftwareLandscape(Targets targets)
{
    private const double CreditNoteChance = 0.012;

    private readonly IReadOnlyList<Slot> slots = Slot.ReadAll();
    private readonly Contracts contracts = new();

    /// <summary>The draft software lines of one organisation and year.</summary>
    public IEnumerable<SoftwareDraft> Lines(Reporter reporter) =>
        slots.Where(slot => IsPresent(reporter, slot)).SelectMany(slot => LinesOf(reporter, slot));

    private bool IsPresent(Reporter reporter, Slot slot)
    {
        if (reporter.Year < slot.From || reporter.Year > slot.Until) return false;
        if (!targets.Has(reporter.Year, Targets.SoftwareCell(reporter.Year, slot.Category, false, slot.FittedTheme))) return false;
        if (!reporter.Holds(slot.Category, slot.Name)) return false;

        // Larger organisations have more of what is not for everyone.
        var reach = reporter.Inhabitants > 100_000 ? 1.25 : reporter.Inhabitants < 20_000 ? 0.85 : 1.0;
        return slot.Presence >= 1 || new Chance("present", reporter.Code, slot.Name).Happens(slot.Presence * reach);
    }

    private IEnumerable<SoftwareDraft> LinesOf(Reporter reporter, Slot slot)
    {
        var (code, year) = (reporter.Code, reporter.Year);
        var era = Era(reporter, slot);
        var choice = new Chance("choice", code, slot.Name, $"{era.Start}").Pick(slot.Applications);
        var hosting = Hosting(reporter, slot);
        var cell = Targets.SoftwareCell(year, slot.Category, hosting == "saas", slot.FittedTheme);
        var amount = slot.Weight * reporter.Inhabitants / 100
            * reporter.Dearness(slot.Category)
            * new Chance("price", code, slot.Name, $"{era.Start}").Factor(0.25)
            * new Chance("price", code, slot.Name, $"{year}").Factor(0.04);
        var contract = contracts.Of(reporter, slot, era.End);
        yield return new SoftwareDraft(code, year, cell, amount, slot.ThemeIn(year), hosting, choice, contract);

        if (new Chance("credit", code, slot.Name, $"{year}").Happens(CreditNoteChance))
        {
            yield return new SoftwareDraft(code, year, cell, -amount * 0.08, slot.ThemeIn(year), hosting, choice, null);
        }
    }

    private static (int Start, int End) Era(Reporter reporter, Slot slot)
    {
        var chance = new Chance("era", reporter.Code, slot.Name);
        var length = chance.Whole(6, 10);
        var start = 1998 + chance.Whole(0, length - 1);
        start += (reporter.Year - start) / length * length;
        return (start, start + length - 1);
    }

    private string Hosting(Reporter reporter, Slot slot)
    {
        // One draw for all years: what has moved to its supplier stays there as the share grows.
        var draw = new Chance("hosting", reporter.Code, slot.Name).Uniform();
        var reluctance = slot.Readiness switch { "early" => draw * 0.85, "late" => 0.15 + (draw * 0.85), _ => draw };
        if (reluctance < targets.SaasShare(reporter.Year, slot.Category)) return "saas";
        return new Chance("hosted", reporter.Code, slot.Name).Happens(0.25) ? "hosted" : "on-premises";
    }
}
