using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo.Drafting;

/// <summary>What municipalities try with artificial intelligence, from 2023 on. All figures are assumptions: nothing has been published.</summary>
internal sealed class ArtificialIntelligence(FictionalCountry country)
{
    private const int AskedFrom = 2023;
    private const int EurosPerHour = 62;

    private readonly CalibrationTable useCases = CalibrationTable.Read("landscape/ai-use-cases.csv");

    /// <summary>All use cases of all years.</summary>
    public IEnumerable<AiLine> Lines() =>
        from year in FictionalCountry.Years
        where year >= AskedFrom
        from municipality in country.Municipalities
        where country.Status(municipality.Code, year) is not null
        from line in Lines(municipality, year)
        select line;

    private IEnumerable<AiLine> Lines(Municipality municipality, int year)
    {
        var number = 0;
        foreach (var useCase in useCases.Rows)
        {
            var chance = new Chance("ai", municipality.Code, useCase["use_case"]);
            var eagerness = chance.Uniform();
            if (eagerness > (year == AskedFrom ? 0.12 : 0.25)) continue;

            number++;
            var stage = Stage(eagerness, year, chance);
            var processHours = Math.Round(useCase.Number("process_hours_per_10k") * municipality.Inhabitants(year) / 10_000 * chance.Factor(0.3));
            var running = stage is "pilot" or "in-use";
            var saved = running ? Math.Round(processHours * chance.Between(0.02, 0.25)) : 0;
            var cost = stage == "idea" ? 0 : Math.Round(chance.Between(3_000, 30_000) / 100) * 100;
            yield return new AiLine(
                municipality.Code, year, number, useCase["use_case"], useCase["domain"], stage,
                (long)cost * 100, (long)processHours * 100, (long)saved * 100, (long)saved * EurosPerHour * 100, stage == "in-use" && chance.Happens(0.6),
                saved > 0 ? new Chance("measured", municipality.Code, useCase["use_case"]).Happens(0.35) : null);
        }
    }

    private static string Stage(double eagerness, int year, Chance chance)
    {
        if (year > AskedFrom && eagerness < 0.12) return chance.Happens(0.7) ? "in-use" : "stopped";
        return chance.Happens(0.6) ? "pilot" : "idea";
    }
}
