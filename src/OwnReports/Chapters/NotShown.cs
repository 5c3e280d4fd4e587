using Maatstaf.Explanation;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>What a report does not show and why: what is withheld, what was not returned, where the explanation stops.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class NotShown(OwnReportContext report)
{
    private static readonly LocalisedText Nothing = new("Alle cijfers van uw gemeente en van de groep zijn getoond.", "All figures of your municipality and of the group are shown.");

    private readonly PlaceLine[] lines = [.. report.Costs, .. report.Place.Ratios.Select(PlaceLine.Of)];

    /// <summary>A sentence each; that everything is shown when nothing is left out.</summary>
    public IReadOnlyList<LocalisedText> Sentences()
    {
        LocalisedText[] all = [.. Withheld(), .. Missing(), .. Stopped()];
        return all.Length > 0 ? all : [Nothing];
    }

    /// <summary>What of the group is withheld, by reason.</summary>
    private IEnumerable<LocalisedText> Withheld()
    {
        var themes = new ThemeLines(report);
        return
            from line in lines.Concat(themes.Themes.SelectMany(themes.Of)).DistinctBy(static line => line.Row.Indicator.Id)
            let withheld = line.Row.Group.Headline.Value as FigureValue.Withheld
            where withheld is not null
            group line.Row.Indicator.Label by withheld.Reason into reason
            let why = PositionWords.Reason(reason.Key)
            let what = Listed(reason)
            select new LocalisedText($"{why.Dutch} Dat geldt voor: {what.Dutch}.", $"{why.English} This holds for: {what.English}.");
    }

    /// <summary>What the municipality did not return; whole themes say so themselves.</summary>
    private IEnumerable<LocalisedText> Missing()
    {
        LocalisedText[] missing = [.. lines.Where(static line => line.Row.Own is FigureValue.Missing).Select(static line => line.Row.Indicator.Label)];
        if (missing.Length == 0)
            yield break;
        var what = Listed(missing);
        yield return new(
            $"Uw gemeente leverde geen cijfer voor: {what.Dutch}. Daar staat ‘onbekend’, en dat is iets anders dan nul.",
            $"Your municipality returned no figure for: {what.English}. There it says ‘not known’, which is something else than zero.");
    }

    /// <summary>Where the explanation of the difference goes no deeper because of what is withheld, by reason.</summary>
    private IEnumerable<LocalisedText> Stopped() =>
        from node in report.Gap?.Explanation.Root.All ?? []
        where node.Stop is { Reason: StopReason.Withheld }
        group report.Catalogue.CostTree[node.Node].Short by node.Stop!.Text into stops
        let what = Listed(stops)
        select new LocalisedText($"Het verschil is niet verder verdeeld, want {stops.Key.Dutch}: {what.Dutch}.", $"The difference is not split further, because {stops.Key.English}: {what.English}.");

    private static LocalisedText Listed(IEnumerable<LocalisedText> all)
    {
        LocalisedText[] names = [.. all];
        return new(string.Join("; ", names.Select(static name => name.Dutch)), string.Join("; ", names.Select(static name => name.English)));
    }
}
