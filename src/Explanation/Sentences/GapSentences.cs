using Maatstaf.Catalogue;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using Maatstaf.Vocabulary;

namespace Maatstaf.Explanation;

/// <summary>Tells an explanation in at most a handful of sentences, ordered by euros. Its numbers are those of <see cref="ToldGap"/>.</summary>
/// <param name="catalogue">Words and thresholds.</param>
public sealed class GapSentences(BenchmarkCatalogue catalogue)
{
    private readonly Wording wording = new(catalogue);

    private readonly MatchedSentence matched = new(new Wording(catalogue));

    private readonly WeakLinkSentence weak = new(new Wording(catalogue), catalogue.Statistics.WeakLink);

    private readonly Unit unit = catalogue.Indicator(Quotient.CostPerInhabitant(CostTree.Root)).Unit;

    /// <summary>The sentences about the whole explanation.</summary>
    public IReadOnlyList<LocalisedText> Say(GapExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return Say(explanation, explanation.Root);
    }

    /// <summary>The sentences about a node of it.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="node">A node of it.</param>
    /// <param name="split">How the change of a group splits over who took part; null when it is about anything else.</param>
    public IReadOnlyList<LocalisedText> Say(GapExplanation explanation, GapNode node, ChangeSplit? split = null)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(node);
        var told = ToldOf(explanation, node);
        LocalisedText?[] sentences = [Headline(explanation, node, told), .. SplitOf(explanation, node, told, split), Causes(node, told), Counter(told), Rest(told), Stopped(node)];
        return [.. sentences.OfType<LocalisedText>()];
    }

    /// <summary>The first sentence: how much more or less than whom.</summary>
    public LocalisedText Headline(GapExplanation explanation, GapNode node)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return Headline(explanation, node, ToldOf(explanation, node));
    }

    private ToldGap ToldOf(GapExplanation explanation, GapNode node) => ToldGap.Of(ShownGap.Of(explanation, 1).Find(node.Node)!, catalogue);

    private LocalisedText Headline(GapExplanation explanation, GapNode node, ToldGap told)
    {
        var (own, other) = (explanation.Own, explanation.Other);
        var cost = CostOf(node.Node);
        var year = Numerals.Year(own.Year).Dutch;
        var elsewhere = Numerals.Year(other.Year).Dutch;
        var sameName = own.Name == other.Name;
        var then = own.Year == other.Year ? string.Empty : " in " + elsewhere;
        var against = sameName ? new LocalisedText(then.TrimStart(), then.TrimStart()) : new($"die van {other.Name.Dutch}{then}", $"that of {other.Name.English}{then}");
        if (told.IsAboutTheSame)
            return Wording.Capital(new(
                $"{cost.Dutch} van {own.Name.Dutch} zijn in {year} per inwoner vrijwel gelijk aan {(sameName ? "die " : string.Empty)}{against.Dutch}.",
                $"{cost.English} of {own.Name.English} per inhabitant in {year} is about the same as {(sameName ? "that " : string.Empty)}{against.English}."));
        var amount = wording.Amount(told.Gap, unit, told.Decimals);
        var higher = told.Gap > 0 ? new LocalisedText("hoger", "higher") : new LocalisedText("lager", "lower");
        var yearly = Yearly(explanation, node);
        return Wording.Capital(new(
            $"{cost.Dutch} van {own.Name.Dutch} zijn in {year} {amount.Dutch} per inwoner {higher.Dutch} dan {against.Dutch}{yearly.Dutch}.",
            $"{cost.English} of {own.Name.English} is {amount.English} per inhabitant {higher.English} in {year} than {against.English}{yearly.English}."));
    }

    private LocalisedText Yearly(GapExplanation explanation, GapNode node)
    {
        if (explanation.EurosAYear(Math.Abs(node.Gap)) is not { } euros)
            return new(string.Empty, string.Empty);
        var thousands = euros >= catalogue.Explanation.Telling.ThousandsFrom;
        var shown = thousands ? Rounding.HalfAwayFromZero(euros / 1000, 0) * 1000 : Rounding.HalfAwayFromZero(euros, 0);
        var amount = wording.Amount(shown, unit, 0);
        return new($": {(thousands ? "ongeveer " : string.Empty)}{amount.Dutch} per jaar", $": {(thousands ? "about " : string.Empty)}{amount.English} a year");
    }

    /// <summary>Where a group changed: what the same municipalities did and who took part, and that this says little when few did so twice.</summary>
    private LocalisedText?[] SplitOf(GapExplanation explanation, GapNode node, ToldGap told, ChangeSplit? split)
    {
        if (split?.Matched is not { } parts)
            return [];
        var trend = new Trend(catalogue.Indicator(Quotient.CostPerInhabitant(node.Node)), explanation.Other.Year, explanation.Own.Year, node.Other, node.Own) { Matched = parts };
        return [matched.Say(PartChange.Of(trend, told.Decimals, catalogue.Narrative.Thresholds)), weak.Say(trend)];
    }

    private LocalisedText? Causes(GapNode node, ToldGap told)
    {
        // That the cost of a part is higher because that cost is higher says nothing.
        if (told.With.Count == 0 || (told is { With: [{ Cause: { Kind: CauseKind.Category or CauseKind.NotSplit } only }], Against.Count: 0, Rest: 0 } && only.Node == node.Node))
            return null;
        var list = Listed(told.With, told.Decimals);
        if (told.IsAboutTheSame)
            return new($"Aan de ene kant: {list.Dutch}.", $"On the one hand: {list.English}.");
        if (told is { With.Count: 1, Against.Count: 0, Rest: 0 })
            return new($"De enige oorzaak: {list.Dutch}.", $"The only cause: {list.English}.");
        return told.With.Count == 1
            ? new($"De grootste oorzaak: {list.Dutch}.", $"The biggest cause: {list.English}.")
            : new($"De grootste oorzaken: {list.Dutch}.", $"The biggest causes: {list.English}.");
    }

    private LocalisedText? Counter(ToldGap told)
    {
        if (told.Against.Count == 0)
            return null;
        var list = Listed(told.Against, told.Decimals);
        return new($"Daar staat tegenover: {list.Dutch}.", $"On the other hand: {list.English}.");
    }

    private LocalisedText? Rest(ToldGap told)
    {
        if (told.Rest == 0 || told.With.Count + told.Against.Count == 0)
            return null;
        var amount = wording.Change(told.Rest, unit, told.Decimals);
        return new($"Al het andere samen: {amount.Dutch}.", $"Everything else together: {amount.English}.");
    }

    /// <summary>Names the largest difference that could not be split because figures are not to be had.</summary>
    private LocalisedText? Stopped(GapNode node)
    {
        if (node.Leaf is WholeLeaf { Stop.Text: var why })
            return new($"Dit verschil is niet verder verdeeld: {why.Dutch}.", $"This difference is not split further: {why.English}.");
        var stopped = node.All.Where(static part => part.Leaf is WholeLeaf { Stop: not null }).MaxBy(static part => Math.Abs(part.Gap));
        if (stopped is null)
            return null;
        var (name, reason) = (GapWords.InASentence(catalogue.CostTree[stopped.Node].Label), stopped.Stop!.Text);
        return new($"Het verschil bij {name.Dutch} is niet verder verdeeld: {reason.Dutch}.", $"The difference in {name.English} is not split further: {reason.English}.");
    }

    private LocalisedText Listed(IReadOnlyList<ToldCause> causes, int decimals) => GapWords.Listed(
    [
        .. causes.Select(told =>
        {
            var amount = wording.Change(told.Amount, unit, decimals);
            return new LocalisedText($"{told.Cause.Name.Dutch} ({amount.Dutch})", $"{told.Cause.Name.English} ({amount.English})");
        }),
    ]);

    private LocalisedText CostOf(string node)
    {
        if (catalogue.FindIndicator(Quotient.CostPerInhabitant(node)) is { } indicator && wording.Subject(indicator) is { } subject)
            return subject.Name;
        var label = GapWords.InASentence(catalogue.CostTree[node].Label);
        return new(
            label.Dutch.Contains("kosten", StringComparison.Ordinal) ? $"de {label.Dutch}" : $"de kosten van {label.Dutch}",
            label.English.Contains("cost", StringComparison.Ordinal) ? label.English : $"the cost of {label.English}");
    }
}
