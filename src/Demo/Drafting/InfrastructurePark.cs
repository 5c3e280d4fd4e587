using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;

namespace Maatstaf.Demo.Drafting;

/// <summary>The workplaces, networks, telephony, servers and storage of an organisation.</summary>
internal sealed class InfrastructurePark(Targets targets)
{
    private const double CreditNoteChance = 0.01;

    /// <summary>The draft infrastructure lines of one organisation and year.</summary>
    public IEnumerable<InfrastructureDraft> Lines(Reporter reporter) =>
        targets.Of(reporter.Year).Where(cell => cell.Key.Component == "infrastructure").SelectMany(cell => LinesOf(reporter, cell.Key, cell.Value));

    private static IEnumerable<InfrastructureDraft> LinesOf(Reporter reporter, Cell cell, Target target)
    {
        var amount = target.CostPerInhabitant * reporter.Inhabitants * reporter.PartOf(cell.Node) * reporter.Dearness(cell.Node);
        var lines = new Chance("park", reporter.Code, cell.Node).Whole(2, 4);
        for (var line = 0; line < lines; line++)
        {
            var price = amount / lines * new Chance("park", reporter.Code, cell.Node, $"{line}").Factor(0.3)
                * new Chance("park", reporter.Code, cell.Node, $"{line} {reporter.Year}").Factor(0.05);
            yield return new InfrastructureDraft(reporter.Code, reporter.Year, cell, price);
        }

        if (new Chance("credit", reporter.Code, cell.Node, $"{reporter.Year}").Happens(CreditNoteChance))
        {
            yield return new InfrastructureDraft(reporter.Code, reporter.Year, cell, -amount * 0.06);
        }
    }
}
