using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports.Chapters;

/// <summary>Personnel: cost and fte, own and hired, and the function groups over ten years.</summary>
internal sealed class PersonnelChapter(ReportContext report) : ComponentChapter(report, CostTree.Personnel, Told)
{
    private const int Decade = 10;

    private static readonly Quotient[] Told =
    [
        Quotient.FtePerInhabitant(CostTree.Personnel),
        Quotient.CostPerFte(CostTree.Personnel),
        Quotient.CostPerFte(CostTree.Personnel, Employment.Own),
        Quotient.CostPerFte(CostTree.Personnel, Employment.Hired),
        Quotient.HiredShare(CostTree.Personnel),
        Quotient.ShareOfStaff(CostTree.Personnel),
    ];

    protected override IEnumerable<Block> Closing()
    {
        if (FunctionsOverTime() is { } functions)
            yield return functions;
        if (new ChangeTable(Report, static node => Quotient.FtePerInhabitant(node)).Of(CostTree.Personnel, 1) is { } fte)
            yield return fte;
    }

    private TableBlock? FunctionsOverTime()
    {
        if (Report.Facts.Since(Report.CostOf(CostTree.Personnel), Report.Year - Decade + 1) is not { } whole)
            return null;
        var rows = Report.Catalogue.CostTree.ChildrenOf(CostTree.Personnel).Select(node => Row(node, whole.From)).OfType<IReadOnlyList<LocalisedText>>().ToArray();
        var (from, to) = (Numerals.Year(whole.From).Dutch, Numerals.Year(whole.To).Dutch);
        return rows.Length == 0 ? null : new TableBlock(
            new($"Functiegroepen, {from} en {to}", $"Function groups, {from} and {to}"),
            [
                new("Functiegroep", "Function group"),
                new($"{from} (€/inw.)", $"{from} (€/inh.)"),
                new($"{to} (€/inw.)", $"{to} (€/inh.)"),
                new("Groei kosten", "Growth of cost"),
                new("Groei fte per 100.000 inwoners", "Growth of fte per 100,000 inhabitants"),
            ],
            rows);
    }

    private IReadOnlyList<LocalisedText>? Row(CostNode node, int from)
    {
        const int FunctionDecimals = 2;
        if (Report.Facts.Between(Report.CostOf(node.Id), from, Report.Year) is not { } cost)
            return null;
        var fte = Report.Catalogue.FindIndicator(Quotient.FtePerInhabitant(node.Id)) is { } indicator ? Report.Facts.Between(indicator, from, Report.Year) : null;
        return [node.Short, Numerals.Of(cost.Before, FunctionDecimals), Numerals.Of(cost.After, FunctionDecimals), Growth(cost), Growth(fte)];
    }

    private static LocalisedText Growth(Trend? trend)
    {
        if (trend?.Relative is not { } share)
            return new(string.Empty, string.Empty);
        var percent = Numerals.Signed(Rounding.HalfAwayFromZero(share * 100, 0), 0);
        return new(percent.Dutch + "%", percent.English + "%");
    }
}
