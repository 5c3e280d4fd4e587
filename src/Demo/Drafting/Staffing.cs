using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;

namespace Maatstaf.Demo.Drafting;

/// <summary>The ICT staff of an organisation: own and hired, by function and theme, with a rate of its own per line.</summary>
internal sealed class Staffing(Targets targets)
{
    private const double FtePerLine = 3.5;
    private const int MostLines = 4;

    /// <summary>The draft personnel lines of one organisation and year.</summary>
    public IEnumerable<PersonnelDraft> Lines(Reporter reporter) =>
        targets.Of(reporter.Year).Where(cell => cell.Key.Component == "personnel").SelectMany(cell => LinesOf(reporter, cell.Key, cell.Value));

    private static IEnumerable<PersonnelDraft> LinesOf(Reporter reporter, Cell cell, Target target)
    {
        var expected = target.FtePer100K * reporter.Inhabitants / 100_000 * reporter.PartOf(cell.Node);
        var key = $"{cell.Node} {cell.Kind} {cell.Theme}";

        // A quarter of an fte is rarely a post: small organisations have the whole post or none at all.
        var presence = Math.Min(1, expected / (cell.Kind == "hired" ? 0.5 : 0.2));
        if (!new Chance("post", reporter.Code, key, cell.Kind == "hired" ? $"{reporter.Year / 2}" : "").Happens(presence)) yield break;

        var fte = expected / presence * reporter.Dearness(cell.Node)
            * new Chance("fte", reporter.Code, key).Factor(cell.Kind == "hired" ? 0.35 : 0.15);
        var average = target.CostPerInhabitant / target.FtePer100K * 100_000;
        var lines = Math.Clamp((int)(fte / FtePerLine) + 1, 1, MostLines);
        for (var line = 0; line < lines; line++)
        {
            var part = (lines - line) / (lines * (lines + 1) / 2.0);
            var rate = average
                * new Chance("rate", reporter.Code, key).Factor(0.05)
                * new Chance("rate", reporter.Code, key, $"{line}").Factor(0.05)
                * new Chance("rate", reporter.Code, key, $"{line} {reporter.Year}").Factor(0.02);
            yield return new PersonnelDraft(reporter.Code, reporter.Year, cell, fte * part, rate);
        }
    }
}
