using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Maatstaf.Catalogue;
using Maatstaf.Explanation;
using Maatstaf.Vocabulary;
using static Maatstaf.Explanation_Tests.Situation;

namespace Maatstaf.Explanation_Tests;

public sealed partial class SentenceTests
{
    private static readonly GapSentences Sentences = new(Books.Catalogue);

    private static Books Controller(int year = 2024) => new Books("uw gemeente", year, 50_000)
        .Staff(Applications, Employment.Own, 10_000, 80_000_000)
        .Software(Office, Hosting.Saas, 70_000_000)
        .Infrastructure(Network, 15_000_000);

    private static Books LikeUs() => new Books("middelgrote gemeenten", 2024, 500_000)
        .Staff(Applications, Employment.Own, 62_500, 500_000_000)
        .Software(Office, Hosting.Saas, 500_000_000)
        .Infrastructure(Network, 200_000_000);

    [Fact]
    public void A_controller_knows_within_a_minute() => Say(Controller(), LikeUs(), Language.Dutch).ShouldBe(
    [
        "De ICT-kosten van uw gemeente zijn in 2024 € 9 per inwoner hoger dan die van middelgrote gemeenten: ongeveer € 450.000 per jaar.",
        "De grootste oorzaken: meer mensen in functioneel applicatiebeheer (+ € 6) en hogere kosten van software voor kantoorautomatisering (+ € 4).",
        "Daar staat tegenover: lagere kosten van netwerk en data (− € 1).",
    ]);

    [Fact]
    public void And_in_English() => Say(Controller(), LikeUs(), Language.English).ShouldBe(
    [
        "ICT cost of uw gemeente is €9 per inhabitant higher in 2024 than that of middelgrote gemeenten: about €450,000 a year.",
        "The biggest causes: more people in application management (+€6) and higher cost of office automation software (+€4).",
        "On the other hand: lower cost of network and data (−€1).",
    ]);

    [Fact]
    public void The_own_year_before_is_called_by_its_year() =>
        Say(Controller(), Controller(2023).Infrastructure(Network, 25_000_000), Language.Dutch).ShouldBe(
        [
            "De ICT-kosten van uw gemeente zijn in 2024 € 2,0 per inwoner lager dan in 2023: ongeveer € 100.000 per jaar.",
            "De enige oorzaak: lagere kosten van netwerk en data (− € 2,0).",
        ]);

    [Fact]
    public void Almost_no_gap_is_about_the_same_and_still_has_its_two_sides() =>
        Say(Controller(), new Books("de groep", 2024, 50_000).Staff(Applications, Employment.Own, 10_000, 80_000_000).Software(Office, Hosting.Saas, 65_000_000).Infrastructure(Network, 20_000_000), Language.Dutch).ShouldBe(
        [
            "De ICT-kosten van uw gemeente zijn in 2024 per inwoner vrijwel gelijk aan die van de groep.",
            "Aan de ene kant: hogere kosten van software voor kantoorautomatisering (+ € 1,0).",
            "Daar staat tegenover: lagere kosten van netwerk en data (− € 1,0).",
        ]);

    [Fact]
    public void What_is_withheld_is_said() =>
        Say(Controller(), LikeUs().Without($"{Applications}.own.cost-per-inhabitant", new FigureValue.Withheld("dominance")), Language.Dutch)[^1]
            .ShouldBe("Het verschil bij functioneel applicatiebeheer is niet verder verdeeld: cijfers daaronder zijn afgeschermd, omdat één organisatie te goed te herkennen is.");

    [Fact]
    public void Small_causes_are_told_together()
    {
        var own = Controller();
        foreach (var (index, leaf) in Books.Leaves(CostTree.Software).Index())
            own.Software(leaf, Hosting.OnPremises, 10_000_000 + (index * 1_000_000));
        Say(own, LikeUs(), Language.Dutch).ShouldContain(static sentence => sentence.StartsWith("Al het andere samen: + €", StringComparison.Ordinal));
    }

    /// <summary>Amounts of all sentences, read back from the text, are those of the table beside them to within one step, and add up.</summary>
    [Fact]
    public void No_sentence_contradicts_its_table() => RandomBooks.Torn.Sample(
        static pair =>
        {
            var explanation = Explain(pair.Own, pair.Other);
            var shown = ShownGap.Of(explanation, 1);
            foreach (var node in explanation.Root.All)
            {
                var told = ToldGap.Of(shown.Find(node.Node)!, Books.Catalogue);
                var step = told.Decimals == 0 ? 1.0 : 0.1;
                var said = Sentences.Say(explanation, node);
                said.Count.ShouldBeInRange(1, 5);
                Direction(said[0].Dutch, told).ShouldBeTrue(said[0].Dutch);
                foreach (var cause in told.With.Concat(told.Against))
                {
                    ((double)cause.Amount).ShouldBe(cause.Cause.PerInhabitant, step + 1e-9, cause.Cause.Name.Dutch);
                    Math.Sign(cause.Amount).ShouldBe(Math.Sign(cause.Cause.PerInhabitant), cause.Cause.Name.Dutch);
                    Effects(node, cause.Cause).ShouldBe(cause.Cause.PerInhabitant, 1e-9, cause.Cause.Name.Dutch);
                }

                Descend(told.With).ShouldBeTrue();
                Descend(told.Against).ShouldBeTrue();
                // What is left holds as many roundings as there are causes, and that of the gap.
                var rest = node.Gap - told.With.Concat(told.Against).Sum(static cause => cause.Cause.PerInhabitant);
                ((double)told.Rest).ShouldBe(rest, (step * (told.With.Count + told.Against.Count + 1)) + 1e-9);
                foreach (var language in new[] { Language.Dutch, Language.English })
                    Read(said, language).ShouldBe(SaysItself(node, told) ? [] : [.. told.With.Concat(told.Against).Select(static cause => cause.Amount), .. told.Rest != 0 && told.With.Count + told.Against.Count > 0 ? [told.Rest] : Array.Empty<decimal>()]);
                if (node.Leaf is not WholeLeaf)
                    (told.With.Concat(told.Against).Sum(static cause => cause.Amount) + told.Rest).ShouldBe(told.Gap);
            }
        },
        iter: 200);

    private static bool Direction(string headline, ToldGap told) => told.IsAboutTheSame
        ? headline.Contains("vrijwel gelijk", StringComparison.Ordinal)
        : headline.Contains(told.Gap > 0 ? " hoger dan " : " lager dan ", StringComparison.Ordinal);

    private static bool SaysItself(GapNode node, ToldGap told) =>
        told is { With: [{ Cause: { Kind: CauseKind.Category or CauseKind.NotSplit } only }], Against.Count: 0, Rest: 0 } && only.Node == node.Node;

    private static bool Descend(IReadOnlyList<ToldCause> causes) =>
        causes.Zip(causes.Skip(1)).All(static pair => Math.Abs(pair.First.Amount) >= Math.Abs(pair.Second.Amount));

    private static double Effects(GapNode node, Cause cause) => node.Effects.Where(effect => effect.Node == cause.Node && (cause.Kind switch
    {
        CauseKind.People => effect.Kind is EffectKind.Volume or EffectKind.FunctionMix,
        CauseKind.EmploymentMix => effect.Kind == EffectKind.EmploymentMix,
        CauseKind.Price => effect.Kind == EffectKind.Price,
        CauseKind.Category => effect.Kind is EffectKind.Category or EffectKind.Hosting,
        _ => effect.Kind == EffectKind.NotSplit,
    })).Sum(static effect => effect.PerInhabitant);

    /// <summary>The signed amounts in all sentences but the first, which has its own.</summary>
    private static decimal[] Read(IReadOnlyList<LocalisedText> said, Language language) =>
    [
        .. said.Skip(1).SelectMany(text => Amount().Matches(text.In(language)).Select(match =>
        {
            var digits = language == Language.Dutch
                ? match.Groups[2].Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
                : match.Groups[2].Value.Replace(",", string.Empty, StringComparison.Ordinal);
            return decimal.Parse(digits, CultureInfo.InvariantCulture) * (match.Groups[1].Value == "+" ? 1 : -1);
        })),
    ];

    private static string[] Say(Books own, Books other, Language language) =>
        [.. Sentences.Say(Explain(own, other)).Select(sentence => sentence.In(language).Replace('\u00A0', ' '))];

    [GeneratedRegex(@"([+\u2212])\u00A0?€\u00A0?(\d[\d.,]*\d|\d)")]
    private static partial Regex Amount();
}
