using Maatstaf.Demo.Country;
using Maatstaf.Demo.Drafting;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo;

/// <summary>Numbers the fitted lines per organisation and year and adds the members' payments to their partnerships.</summary>
internal sealed class Ledger(FictionalCountry country, IReadOnlyList<CostDraft> lines)
{
    private readonly Recharges recharges = new(country);

    /// <summary>The software lines.</summary>
    public IEnumerable<SoftwareLine> Software() => Numbered(
        "software",
        lines.OfType<SoftwareDraft>(),
        (d, line) => new SoftwareLine(
            d.Organisation, d.Year, line, d.Cell.Node, d.Cents, d.Hosting, d.Application.Name, d.Application.Supplier,
            d.Contract?.LicencesContracted, d.Contract?.LicencesUsed, d.Contract?.End, d.Contract?.IndexationPercent, d.Theme, ""),
        (r, line) => new SoftwareLine(
            r.Municipality, r.Year, line, "software.system", r.Cents, "hosted", "", "", null, null, null, null, "", r.Partnership));

    /// <summary>The personnel lines.</summary>
    public IEnumerable<PersonnelLine> Personnel() => Numbered(
        "personnel",
        lines.OfType<PersonnelDraft>(),
        (d, line) => new PersonnelLine(d.Organisation, d.Year, line, d.Cell.Node, d.Cell.Kind, d.FteThousandths, d.Cents, d.Cell.Theme, ""),
        (r, line) => new PersonnelLine(r.Municipality, r.Year, line, "personnel.operations", "hired", 0, r.Cents, "", r.Partnership));

    /// <summary>The infrastructure lines.</summary>
    public IEnumerable<InfrastructureLine> Infrastructure() => Numbered(
        "infrastructure",
        lines.OfType<InfrastructureDraft>(),
        (d, line) => new InfrastructureLine(d.Organisation, d.Year, line, d.Cell.Node, d.Cents, ""),
        (r, line) => new InfrastructureLine(r.Municipality, r.Year, line, "infrastructure.servers-storage", r.Cents, r.Partnership));

    private IEnumerable<TRow> Numbered<TDraft, TRow>(
        string component, IEnumerable<TDraft> drafts, Func<TDraft, int, TRow> own, Func<Recharge, int, TRow> payment)
        where TDraft : CostDraft
    {
        var numbers = new Dictionary<(string, int), int>();
        int Next(string organisation, int year) => numbers[(organisation, year)] = numbers.GetValueOrDefault((organisation, year)) + 1;

        var all = drafts.ToList();
        var ownRows = all.Select(d => own(d, Next(d.Organisation, d.Year))).ToList();
        var payments = recharges.Of(component, all.Select(d => (d.Organisation, d.Year, d.Cents)));
        return [.. ownRows, .. payments.Select(r => payment(r, Next(r.Municipality, r.Year)))];
    }
}
