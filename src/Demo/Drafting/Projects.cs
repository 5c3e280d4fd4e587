using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo.Drafting;

/// <summary>
/// The projects that organisations report, from 2015 on, with their ICT hours. The hours of each theme are scaled so that
/// fte per 100 000 inhabitants (hours / 1 400) over the municipalities that report any project comes to its target.
/// </summary>
internal sealed class Projects(FictionalCountry country)
{
    private const double HoursPerFte = 1400;
    private const double PartnershipPart = 0.4;

    private readonly CalibrationTable subjects = CalibrationTable.Read("landscape/project-subjects.csv");

    /// <summary>All project lines of all years.</summary>
    public IEnumerable<ProjectLine> Lines() => CalibrationTable.Read("calibration/projects.csv").Rows
        .GroupBy(row => row.Whole("year"))
        .SelectMany(targets => LinesOf(targets.Key, [.. targets]));

    private IEnumerable<ProjectLine> LinesOf(int year, IReadOnlyList<CalibrationTable.Row> targets)
    {
        var reporters = Reporters(year);
        var reach = country.Participants(year).Select(m => m.Code)
            .Where(m => reporters.Exists(r => r.Code == m || r.Code == country.PartnershipOf(m, year))).ToHashSet(StringComparer.Ordinal);
        var inhabitants = reach.Sum(m => (long)country.Inhabitants(m, year));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            var drafts = reporters.SelectMany(r => Drafts(r.Code, r.Inhabitants, year, target["theme"])).ToList();
            var counted = drafts.Sum(d => d.Hours * Reach(d.Organisation, year, reach));
            var scale = target.Number("fte_per_100k") * HoursPerFte * inhabitants / 100_000 / counted;
            foreach (var (organisation, subject, hours) in drafts)
            {
                var line = numbers[organisation] = numbers.GetValueOrDefault(organisation) + 1;
                yield return new ProjectLine(organisation, year, line, target["theme"], subject, (long)Math.Round(hours * scale * 100));
            }
        }
    }

    private List<(string Code, double Inhabitants)> Reporters(int year)
    {
        var municipalities = country.Municipalities
            .Where(m => country.Status(m.Code, year) is not null && new Chance("projects", m.Code, $"{year}").Happens(0.85))
            .Select(m => (m.Code, (double)m.Inhabitants(year)));
        var partnerships = country.Partnerships
            .Where(p => country.IsApproved(p.Code, year))
            .Select(p => (p.Code, country.Parts(p.Code, year).Sum(part => country.Inhabitants(part.Municipality, year)) * PartnershipPart));
        return [.. municipalities, .. partnerships];
    }

    private IEnumerable<(string Organisation, string Subject, double Hours)> Drafts(string organisation, double inhabitants, int year, string theme)
    {
        var running = subjects.Rows.Where(s => s["theme"] == theme && s.Whole("from_year") <= year && year <= s.Whole("until_year"));
        foreach (var subject in running.Select(s => s["subject"]))
        {
            var chance = new Chance("project", organisation, subject, $"{year / 2}");
            if (chance.Happens(0.35))
            {
                yield return (organisation, subject, inhabitants * chance.Factor(0.5));
            }
        }
    }

    private double Reach(string organisation, int year, HashSet<string> counting) => counting.Contains(organisation)
        ? 1
        : country.IsApproved(organisation, year) ? country.Parts(organisation, year).Where(p => counting.Contains(p.Municipality)).Sum(p => p.Part) : 0;
}
