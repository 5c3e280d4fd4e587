using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Drafting;
using Maatstaf.Demo.Fitting;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo;

/// <summary>
/// Budget, staff and workplaces of the municipalities. Those that deliver mostly know them, and always when they were asked the
/// year before; they are scaled so that
/// ICT's share of the budget and of the staff comes to its target over the participants that know theirs.
/// </summary>
internal sealed class Profiles(FictionalCountry country)
{
    private readonly Dictionary<int, CalibrationTable.Row> shares = CalibrationTable.Read("calibration/shares.csv").Rows.ToDictionary(row => row.Whole("year"));

    /// <summary>The profiles of all municipalities in a year.</summary>
    public IReadOnlyList<ProfileRow> Of(int year, IReadOnlyList<CostDraft> lines, Reach reach)
    {
        var (cost, fte) = IctOf(lines, reach, year);
        var drafts = country.Municipalities.Select(m => Draft(m, year)).ToList();
        var budget = Scale(drafts, cost, d => d.Budget, shares[year].Number("share_of_budget"));
        var staff = Scale(drafts, fte, d => d.Staff, shares[year].Number("share_of_staff"));
        return [.. drafts.Select(d => new ProfileRow(
            d.Municipality, year, country.Inhabitants(d.Municipality, year),
            d.Budget is { } b ? (long)Math.Round(b * budget / 1000) * 100_000 : null,
            d.Staff is { } s ? (long)Math.Round(s * staff * 10) * 100 : null,
            d.WorkplacesPerFte is { } w ? (int)Math.Round((d.Staff ?? d.HiddenStaff) * staff * w) : null))];
    }

    private ProfileDraft Draft(Municipality municipality, int year)
    {
        var inhabitants = municipality.Inhabitants(year);
        var lasting = new Chance("profile", municipality.Code);
        var (budget, staff, screens) = (inhabitants * lasting.Factor(0.12), inhabitants * lasting.Factor(0.13), lasting.Between(1.45, 1.75));
        var known = new Chance("known", municipality.Code, $"{year}");
        if (country.Status(municipality.Code, year) is null) return new ProfileDraft(municipality.Code, null, null, staff, null);
        var asked = country.Status(municipality.Code, year - 1) is not null;
        bool Knows(double chance) => known.Happens(chance) || asked;
        return new ProfileDraft(municipality.Code, Knows(0.94) ? budget : null, Knows(0.92) ? staff : null, staff, Knows(0.85) ? screens : null);
    }

    /// <summary>ICT cost and ICT fte of each participant, its parts of partnerships included.</summary>
    private (Dictionary<string, double> Cost, Dictionary<string, double> Fte) IctOf(IReadOnlyList<CostDraft> lines, Reach reach, int year)
    {
        var cost = new Dictionary<string, double>(StringComparer.Ordinal);
        var fte = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var organisation in lines.Where(l => reach.Of(l.Organisation, Reach.All) > 0).GroupBy(l => l.Organisation))
        {
            var parts = country.IsApproved(organisation.Key, year) && country.Partnerships.Any(p => p.Code == organisation.Key)
                ? country.Parts(organisation.Key, year)
                : [(organisation.Key, 1.0)];
            foreach (var (municipality, part) in parts.Where(p => country.IsApproved(p.Item1, year)))
            {
                cost[municipality] = cost.GetValueOrDefault(municipality) + (part * organisation.Sum(l => l.Amount));
                fte[municipality] = fte.GetValueOrDefault(municipality) + (part * organisation.Sum(l => l.Fte));
            }
        }

        return (cost, fte);
    }

    private static double Scale(List<ProfileDraft> drafts, Dictionary<string, double> part, Func<ProfileDraft, double?> whole, double share)
    {
        var known = drafts.Where(d => whole(d) is not null && part.ContainsKey(d.Municipality)).ToList();
        return known.Sum(d => part[d.Municipality]) / share / known.Sum(d => whole(d) ?? 0);
    }

    private sealed record ProfileDraft(string Municipality, double? Budget, double? Staff, double HiddenStaff, double? WorkplacesPerFte);
}
