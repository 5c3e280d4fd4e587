using Maatstaf.Explanation;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Narratives;
using Maatstaf.OwnReports.Figures;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>What a board member reads first: own beside group, the whole in a few sentences, the largest causes.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class BriefChapter(OwnReportContext report)
{
    private const int MostCauses = 3;

    /// <summary>The chapter.</summary>
    public Chapter Write() => new("kort", new("In het kort", "In short"), report.Headline, [Numbers(), .. Sentences(), .. Causes()]) { Slug = new("kort", "short") };

    private KeyNumbers Numbers() => new([.. report.Costs.Where(static line => line.Row.Depth <= 1).Select(NumberOf)]) { IsBesideGroup = true };

    private KeyNumber NumberOf(PlaceLine line)
    {
        var (unit, decimals) = (line.Row.Indicator.Unit, line.Row.Indicator.Unit.Decimals);
        LocalisedText Value(PlaceColumn column) => line.Shown.Find(line.Row, column) is { } number ? report.Wording.Value(number, unit, decimals) : PositionWords.Absent(ShownPlace.ValueOf(line.Row, column));
        var group = Value(PlaceColumn.Group);
        return new KeyNumber(
            line.Row.Indicator.Label,
            Value(PlaceColumn.Own),
            line.Shown.Find(line.Row, PlaceColumn.Difference) is { } difference ? report.Wording.Change(difference, unit, decimals) : null,
            new($"Groep: {group.Dutch}", $"Group: {group.English}"),
            line.Row.Indicator.Id);
    }

    private IEnumerable<Block> Sentences()
    {
        LocalisedText?[] said = [PlaceSentences.Band(report.Place.Costs.Band), PlaceSentences.OwnChange(report), report.Situation.Contracts is { } review ? ContractSentences.Headline(review) : null];
        if (said.OfType<LocalisedText>().Any())
            yield return new Paragraph(Wording.Join(said));
    }

    private IEnumerable<Block> Causes()
    {
        if (report.Gap is not { } told)
            yield break;
        var steps = told.WaterfallOf(told.PerInhabitant.Root, report.Catalogue).Steps.Where(static step => !step.IsRest).Take(MostCauses).ToArray();
        if (steps.Length > 0)
            yield return new Points([.. steps.Select(Told)]);
    }

    private LocalisedText Told(WaterfallStep step)
    {
        var (name, amount) = (WaterfallChart.NameOf(step), report.Wording.Change(step.Amount, report.Euros, report.Gap!.PerInhabitant.Decimals));
        var yearly = step.AYear is { } euros ? report.AYear(euros) : (LocalisedText?)null;
        return new(
            $"{name.Dutch}: {amount.Dutch} per inwoner{(yearly is { } a ? $", {a.Dutch} per jaar" : string.Empty)}.",
            $"{name.English}: {amount.English} per inhabitant{(yearly is { } b ? $", {b.English} a year" : string.Empty)}.");
    }
}
