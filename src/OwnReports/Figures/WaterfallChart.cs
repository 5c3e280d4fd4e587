using Maatstaf.Catalogue;
using Maatstaf.Charts;
using Maatstaf.Explanation;
using Maatstaf.Narratives;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Figures;

/// <summary>From the level of the group to the own level, a bar a cause: the bars of the page about the difference.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class WaterfallChart(OwnReportContext report)
{
    private static readonly LocalisedText Kind = new("Trap van de groep naar uw gemeente", "Steps from the group to your municipality");

    /// <summary>The figure.</summary>
    public ReportFigure Of(ToldExplanation told)
    {
        var (root, cost) = (told.PerInhabitant.Root, report.Place.Costs.Indicator);
        var waterfall = told.WaterfallOf(root, report.Catalogue);
        var chart = ChartOf(told, waterfall, cost);
        var name = report.Catalogue.CostTree[root.Node.Node].Label;
        return new ReportFigure
        {
            Id = FigureNumbers.IdOf("verschil"),
            Number = report.Figures.Next(),
            Title = TitleOf(root),
            Subtitle = new(
                $"{name.Dutch} in euro per inwoner, {report.YearText}. Elke balk is een oorzaak, de grootste eerst.",
                $"{name.English} in euros per inhabitant, {report.YearText}. Each bar is a cause, the largest first."),
            Chart = chart,
            Alternative = OwnChart.Alternative(Kind, chart),
            Foot = new FigureFoot(new FootText(report).BasisOf(cost), new FootText(report).Source, CauseWords.HowSplit, chart.AxisFrom is null ? [CauseWords.Exact] : [CauseWords.Exact, CauseWords.Shortened]),
            Indicators = [cost.Id],
        };
    }

    /// <summary>The name of a bar.</summary>
    public static LocalisedText NameOf(WaterfallStep step) => step.IsRest ? CauseWords.Rest : Wording.Capital(step.Causes[0].Name);

    private LocalisedText TitleOf(ShownNode root)
    {
        var amount = report.Wording.Change(root.Gap, report.Euros, report.Gap!.PerInhabitant.Decimals);
        return root.Gap == 0
            ? new("Uw ICT-kosten zijn gelijk aan die van de groep", "Your ICT cost equals that of the group")
            : new($"Van de groep naar uw gemeente: {amount.Dutch} per inwoner", $"From the group to your municipality: {amount.English} per inhabitant");
    }

    private Chart ChartOf(ToldExplanation told, Waterfall waterfall, Indicator cost)
    {
        var (from, to, exact) = (waterfall.From, waterfall.To, told.Explanation);
        ChartPoint Level(double value, decimal shown) => new(new FigureValue.Known(value), Shown: shown);
        return new Chart
        {
            Kind = ChartKind.Waterfall,
            Unit = cost.Unit,
            ValueName = cost.Unit.Label,
            CategoryName = CauseWords.Cause,
            Decimals = told.PerInhabitant.Decimals,
            Categories = [Wording.Capital(exact.Other.Name), .. waterfall.Steps.Select(NameOf), Wording.Capital(exact.Own.Name)],
            Series =
            [
                new ChartSeries(cost.Id, cost.Unit.Label, SeriesRole.Accent,
                [
                    Level(exact.Root.Other, from),
                    .. waterfall.Steps.Select(step => Level(step.Causes.Sum(static cause => cause.PerInhabitant), step.Amount)),
                    Level(exact.Root.Own, to),
                ]),
            ],
            AxisFrom = (double?)waterfall.ShortenedFrom,
            Bars =
            [
                new WaterfallBar(0, (double)from, SeriesRole.Context, true),
                .. waterfall.Steps.Select(step => new WaterfallBar((double)step.Start, (double)step.End, RoleOf(step), false)),
                new WaterfallBar(0, (double)to, SeriesRole.Accent, true),
            ],
        };
    }

    private SeriesRole RoleOf(WaterfallStep step) => step.IsRest ? SeriesRole.Context : report.Catalogue.CostTree.ComponentOf(step.Causes[0].Node) switch
    {
        CostTree.Software => SeriesRole.Software,
        CostTree.Personnel => SeriesRole.Personnel,
        CostTree.Infrastructure => SeriesRole.Infrastructure,
        _ => SeriesRole.Context,
    };
}
