using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Position.Peers;
using Maatstaf.Position.Places;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Figures;

/// <summary>Writes what stands under a figure: beside whom, on how many that rests, where it comes from, how it was made.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class FootText(OwnReportContext report)
{
    private static readonly LocalisedText OwnPart = new(
        "Voor uw gemeente zijn het uw eigen kosten met uw deel van de kosten van een samenwerkingsverband.",
        "For your municipality it is your own cost with your part of the cost of a partnership.");

    /// <summary>Where everything in the report comes from.</summary>
    public LocalisedText Source
    {
        get
        {
            var publication = report.Situation.Publication;
            return new(
                $"Bron: {publication.Title}, editie {publication.Edition}, boekjaar {report.YearText}, en uw eigen levering.",
                $"Source: {publication.Title}, edition {publication.Edition}, fiscal year {report.YearText}, and your own return.");
        }
    }

    /// <summary>The foot of a figure about an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="notes">What a careful reader must know.</param>
    public FigureFoot Of(Indicator indicator, IEnumerable<LocalisedText> notes) => new(
        BasisOf(indicator),
        Source,
        indicator.Numerator.Quantity == Quantity.Score ? indicator.Explanation : Wording.Join(indicator.Explanation, OwnPart),
        [.. notes]);

    /// <summary>Beside whom, and on how many that figure rests; or why it is not there.</summary>
    public LocalisedText BasisOf(Indicator indicator)
    {
        var (group, year) = (report.Situation.Group, report.Year);
        var headline = group.Find(indicator.Id, year);
        var name = new LocalisedText($"Groep: {report.GroupName.Dutch}.", $"Group: {report.GroupName.English}.");
        if (headline.Number is null)
            return Wording.Join(name, PositionWords.WhyNoGroup(headline.Value));
        double? End(string statistic) => group.Find(indicator.Id, year, statistic).Number;
        return Wording.Join(name, new BasisSentence(report.Wording, report.Catalogue.Statistics.Interval).Say(
            new Basis(indicator, year, headline.N, headline.Clusters, End(StatisticIds.IntervalLow), End(StatisticIds.IntervalHigh))));
    }

    /// <summary>Names the years in which one of the two has no figures, and why.</summary>
    public static IEnumerable<LocalisedText> Gaps(IReadOnlyList<HistoryYear> years)
    {
        int[] notThere = [.. years.Where(static year => year.Own is FigureValue.Missing).Select(static year => year.Year)];
        if (notThere.Length > 0 && notThere.Length < years.Count)
            yield return new($"Van uw gemeente zijn er geen cijfers over {Listed(notThere)}.", $"There are no figures of your municipality for {Listed(notThere)}.");
        int[] empty = [.. years.Where(static year => year.Group is FigureValue.Missing).Select(static year => year.Year)];
        if (empty.Length > 0 && empty.Length < years.Count)
            yield return new($"Van de groep zijn er geen cijfers over {Listed(empty)}.", $"There are no figures of the group for {Listed(empty)}.");
        foreach (var reason in years.Where(static year => year.Group is FigureValue.Withheld).GroupBy(static year => ((FigureValue.Withheld)year.Group).Reason, StringComparer.Ordinal))
        {
            var (said, when) = (PositionWords.Reason(reason.Key), Listed([.. reason.Select(static year => year.Year)]));
            yield return new($"{when}: {Small(said.Dutch)}", $"{when}: {Small(said.English)}");
        }
    }

    private static string Listed(int[] years) => string.Join(", ", years.Select(static year => Numerals.Year(year).Dutch));

    private static string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
