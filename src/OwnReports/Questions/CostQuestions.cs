using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Narratives;
using Maatstaf.OwnReports.Chapters;
using Maatstaf.OwnReports.Figures;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Questions;

/// <summary>Questions about the own cost: at the largest causes on both sides, at the own change, at the score that lies lowest beside the group.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class CostQuestions(OwnReportContext report)
{
    private const int MostDear = 2, MostCheap = 1;

    /// <summary>The questions, the largest amount first.</summary>
    public IEnumerable<BoardQuestion> All() => ((IEnumerable<LocalisedText?>)[.. AtCauses(), AtChange(), AtScores()])
        .OfType<LocalisedText>().Select(static text => new BoardQuestion(QuestionSubject.Cost, text));

    private IEnumerable<LocalisedText?> AtCauses()
    {
        if (report.Gap is not { } told)
            return [];
        var steps = told.WaterfallOf(told.PerInhabitant.Root, report.Catalogue).Steps.Where(static step => !step.IsRest && step.Amount != 0).ToArray();
        return
        [
            .. steps.Where(static step => step.Amount > 0).Take(MostDear).Select(step => (LocalisedText?)At(step)),
            .. steps.Where(static step => step.Amount < 0).Take(MostCheap).Select(step => (LocalisedText?)At(step)),
        ];
    }

    private LocalisedText At(WaterfallStep step)
    {
        var (name, amount) = (WaterfallChart.NameOf(step), report.Wording.Change(step.Amount, report.Euros, report.Gap!.PerInhabitant.Decimals));
        return step.Amount > 0
            ? new(
                $"{name.Dutch}: {amount.Dutch} per inwoner tegenover de groep. Wat krijgen onze inwoners daarvoor, en is dat het waard?",
                $"{name.English}: {amount.English} per inhabitant against the group. What do our inhabitants get for it, and is it worth that?")
            : new(
                $"{name.Dutch}: {amount.Dutch} per inwoner tegenover de groep. Werken wij hier zuiniger, of stellen wij iets uit?",
                $"{name.English}: {amount.English} per inhabitant against the group. Do we work more economically here, or do we put something off?");
    }

    /// <summary>When the own cost rose more than prices did; null when it did not, or when that is not known.</summary>
    private LocalisedText? AtChange()
    {
        var line = report.Costs[0];
        if (line.Shown.Find(line.Row, PlaceColumn.OwnReal) is not (> 0 and { } real))
            return null;
        var (amount, before) = (report.Wording.Amount(real, report.Euros, report.Euros.Decimals), Numerals.Year(report.Year - 1).Dutch);
        return new(
            $"Zonder inflatie geven wij {amount.Dutch} per inwoner meer uit dan in {before}. Wat deden wij erbij, en houden wij dat?",
            $"Without inflation we spend {amount.English} per inhabitant more than in {before}. What did we add, and do we keep it?");
    }

    /// <summary>The score that lies furthest below the group's; null when none does.</summary>
    private LocalisedText? AtScores()
    {
        var lowest = report.Catalogue.Indicators.Where(static indicator => indicator is { Numerator.Quantity: Quantity.Score, Among: null })
            .Select(report.RowOf).OfType<PlaceRow>().Select(PlaceLine.Of)
            .Where(static line => line.Shown.Find(line.Row, PlaceColumn.Difference) < 0)
            .MinBy(static line => line.Row.Difference.Number);
        return lowest is not null && IndicatorSentences.BesideGroup(lowest, report.Wording) is { } said
            ? new($"{said.Dutch}. Willen wij hier een stap zetten, en welke?", $"{said.English}. Do we want to take a step here, and which?")
            : null;
    }
}
