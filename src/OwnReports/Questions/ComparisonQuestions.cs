using Maatstaf.Narratives;
using Maatstaf.Position.Places;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Questions;

/// <summary>Questions about the comparison itself: a weak one, none, and what one shares.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class ComparisonQuestions(OwnReportContext report)
{
    /// <summary>The questions.</summary>
    public IEnumerable<BoardQuestion> All() => ((IEnumerable<LocalisedText?>)[Weak(), Anonymous()])
        .OfType<LocalisedText>().Select(static text => new BoardQuestion(QuestionSubject.Comparison, text));

    /// <summary>When the group rests on few independent ones, or may not be seen.</summary>
    private LocalisedText? Weak()
    {
        var headline = report.Place.Costs.Group.Headline;
        if (headline.Number is null)
        {
            var why = PositionWords.WhyNoGroup(headline.Value);
            return new($"{why.Dutch} Met welke gemeenten willen wij ons wel vergelijken?", $"{why.English} With which municipalities do we want to compare ourselves?");
        }

        if (headline.Clusters >= report.Catalogue.Statistics.WeakLink.FewestClusters)
            return null;
        var basis = PositionWords.Basis(headline);
        return new($"{basis.Dutch} Dat zijn er weinig. Met wie willen wij ons vergelijken?", $"{basis.English} Those are few. With whom do we want to compare ourselves?");
    }

    private LocalisedText? Anonymous() => report.Situation.Own.Of(report.Year)!.IsNamed ? null : new(
        $"Onze cijfers over {report.YearText} zijn voor anderen anoniem. Willen wij ze met naam delen, zodat wij van gemeenten als de onze kunnen leren?",
        $"Our figures for {report.YearText} are anonymous to others. Do we want to share them by name, so that we can learn from municipalities like ours?");
}
