using Maatstaf.Explanation;
using Maatstaf.Narratives;
using Maatstaf.OwnReports.Figures;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Chapters;

/// <summary>Why the own cost is higher or lower: the bars of all causes, what each component says, and every cause in euros.</summary>
/// <param name="report">What the report works with.</param>
internal sealed class GapChapter(OwnReportContext report)
{
    private static readonly LocalisedText Title = new("Waarom", "Why"), ByComponent = new("Onderdeel voor onderdeel", "Part by part");

    /// <summary>The chapter; where the difference cannot be explained it says so.</summary>
    public Chapter Write()
    {
        var slug = new LocalisedText("verschil", "difference");
        return report.Gap is { } told
            ? new Chapter("verschil", Title, told.Sentences.Count > 1 ? told.Sentences[1] : told.Sentences[0], [.. Blocks(told)]) { Slug = slug }
            : new Chapter("verschil", Title, CauseWords.CannotSay, [new Heading(Title), new Paragraph(CauseWords.CannotSay)]) { Slug = slug };
    }

    private IEnumerable<Block> Blocks(ToldExplanation told)
    {
        yield return new FigureBlock(new WaterfallChart(report).Of(told));
        if (told.Sentences.Count > 2)
            yield return new Points([.. told.Sentences.Skip(2)]);
        if (told.PerInhabitant.Root.Parts is { Count: > 0 } parts)
        {
            yield return new Heading(ByComponent);
            yield return new Points([.. parts.Select(part => Wording.Join([.. report.SentencesOf(part.Node).Select(static sentence => (LocalisedText?)sentence)]))]);
        }

        yield return Causes(told);
    }

    private BoardBlock Causes(ToldExplanation told)
    {
        var root = told.PerInhabitant.Root;
        IEnumerable<IReadOnlyList<LocalisedText>> rows = root.Parts.Count > 0 ? root.Parts.SelectMany(part => RowsOf(told, part)) : StepsOf(told, root, string.Empty);
        LocalisedText[] heads = [CauseWords.Cause, CauseWords.PerInhabitant];
        var amount = report.Wording.Change(root.Gap, report.Euros, told.PerInhabitant.Decimals);
        return new BoardBlock(
            FigureNumbers.IdOf("oorzaken"),
            report.Figures.Next(),
            new($"Alle oorzaken samen: {amount.Dutch} per inwoner", $"All causes together: {amount.English} per inhabitant"),
            new TableBlock(
                new($"Wat elke oorzaak uitmaakt in {report.YearText}, per onderdeel de grootste eerst", $"What each cause comes to in {report.YearText}, by part the largest first"),
                told.AYear is null ? heads : [.. heads, CauseWords.AYear],
                [.. rows, Total(told, root, CauseWords.Together)]),
            Wording.Join(CauseWords.Exact, new FootText(report).Source)) { IsOfNumbers = true };
    }

    /// <summary>A component with its causes moved in below it; they add up to it.</summary>
    private IEnumerable<IReadOnlyList<LocalisedText>> RowsOf(ToldExplanation told, ShownNode part) =>
        StepsOf(told, part, PlaceTable.Indent).Prepend(Total(told, part, report.Catalogue.CostTree[part.Node.Node].Short));

    private IEnumerable<IReadOnlyList<LocalisedText>> StepsOf(ToldExplanation told, ShownNode part, string indent)
    {
        foreach (var step in told.WaterfallOf(part, report.Catalogue).Steps)
        {
            var name = WaterfallChart.NameOf(step);
            yield return Row(told, new(indent + name.Dutch, indent + name.English), step.Amount, step.AYear);
        }
    }

    private static LocalisedText[] Total(ToldExplanation told, ShownNode node, LocalisedText name) =>
        Row(told, name, node.Gap, told.AYear?.Find(node.Node.Node)?.Gap);

    private static LocalisedText[] Row(ToldExplanation told, LocalisedText cause, decimal amount, decimal? aYear)
    {
        LocalisedText[] cells = [cause, Numerals.Signed(amount, told.PerInhabitant.Decimals)];
        return told.AYear is null ? cells : [.. cells, aYear is { } euros ? Numerals.Signed(euros, 0) : new LocalisedText(string.Empty, string.Empty)];
    }
}
