using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo.Drafting;

/// <summary>
/// How far municipalities say they are with laws, from fiscal year 2024 on. A level below 1 is to do, from 2 on it is done; it only rises,
/// and that of a small municipality is a little behind.
/// </summary>
internal sealed class Laws(FictionalCountry country)
{
    private const int AskedFrom = 2024;
    private const double FirstStep = 1, Finished = 2;

    /// <summary>A municipality of so many inhabitants is neither ahead nor behind.</summary>
    private const double MiddleSize = 40_000;

    private readonly CalibrationTable laws = CalibrationTable.Read("landscape/law-states.csv");

    /// <summary>What is said of all laws in all years.</summary>
    public IEnumerable<LawRow> Rows() =>
        from year in FictionalCountry.Years
        where year >= AskedFrom
        from municipality in country.Municipalities
        where country.Status(municipality.Code, year) is not null
        from row in Of(municipality.Code, year)
        select row;

    /// <summary>What a municipality says of each law in a year; some leave the whole table blank.</summary>
    public IEnumerable<LawRow> Of(string municipality, int year) =>
        new Chance("laws", municipality).Happens(0.06) ? [] : laws.Rows.Select(row => Of(row, municipality, year));

    private LawRow Of(CalibrationTable.Row row, string municipality, int year)
    {
        var inhabitants = (double)country.Inhabitants(municipality, year);
        var chance = new Chance("law", municipality, row["law"]);
        var applies = chance.Happens(row.Number("applies"));
        var level = row.Number("level_2024") + (row.Number("growth_per_year") * (year - AskedFrom))
            + (1.2 * ((inhabitants / (inhabitants + MiddleSize)) - 0.5))
            + (0.35 * new Chance("laws", municipality, "ahead").Normal())
            + (0.45 * chance.Normal());
        var work = row.Number("hours_per_10k") * inhabitants / 10_000 * chance.Factor(0.35) * (level < Finished ? 1 : row.Number("lasting"));
        // Hours are an estimate, so they are whole days; who keeps none leaves them blank.
        var hours = chance.Happens(0.15) ? (long?)null : Math.Max(1, (long)Math.Round(work / 8)) * 800;
        return (applies, level) switch
        {
            (false, _) => new LawRow(municipality, year, row["law"], "not-applicable", null),
            (_, < FirstStep) => new LawRow(municipality, year, row["law"], "to-do", hours is null ? null : 0),
            (_, < Finished) => new LawRow(municipality, year, row["law"], "busy", hours),
            _ => new LawRow(municipality, year, row["law"], "done", hours),
        };
    }
}
