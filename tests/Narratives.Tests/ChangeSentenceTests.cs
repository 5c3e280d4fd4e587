using CsCheck;
using Maatstaf.Narratives;

namespace Maatstaf.Narratives_Tests;

/// <summary>What is called a rise, a fall, or about the same.</summary>
public sealed class ChangeSentenceTests
{
    [Theory]
    [InlineData("ict.cost-per-inhabitant", 108.8, 114.7, "De ICT-kosten stijgen met € 6 per inwoner (5%) naar € 115.")]
    [InlineData("ict.cost-per-inhabitant", 114.7, 108.8, "De ICT-kosten dalen met € 6 per inwoner (5%) naar € 109.")]
    [InlineData("ict.cost-per-inhabitant", 114.7, 114.9, "De ICT-kosten blijven vrijwel gelijk: € 115 per inwoner.")]
    [InlineData("ict.cost-per-inhabitant", 114.7, 115.25, "De ICT-kosten blijven vrijwel gelijk (+ € 1): € 115 per inwoner.")]
    [InlineData("ict.cost-per-inhabitant", 100, 111, "De ICT-kosten stijgen sterk met € 11 per inwoner (11%) naar € 111.")]
    [InlineData("software.cost-per-inhabitant", 36.8, 38.2, "De softwarekosten stijgen met € 1,4 per inwoner (4%) naar € 38,2.")]
    [InlineData("software.saas-share", 0.55, 0.61, "Het aandeel SaaS stijgt met 6 procentpunt naar 61%.")]
    [InlineData("software.saas-share", 0.551, 0.5549, "Het aandeel SaaS blijft vrijwel gelijk: 55%.")]
    [InlineData("ict.share-of-budget", 0.031, 0.032, "Het aandeel van ICT in de begroting stijgt met 0,1 procentpunt naar 3,2%.")]
    [InlineData("personnel.bi.fte-per-100k", 4.8, 4.9, "Het BI-personeel stijgt met 0,1 fte per 100.000 inwoners (2%) naar 4,9 fte.")]
    [InlineData("personnel.hired.cost-per-fte", 128550, 112553, "De kosten van inhuur dalen sterk met € 15.997 per fte (12%) naar € 112.553.")]
    [InlineData("software.front-office.cost-per-inhabitant", 2.4, 3.4, "Software voor de frontoffice per inwoner: € 3 (+ € 1).")]
    [InlineData("ict.cost-per-inhabitant", 0, 3, "De ICT-kosten stijgen met € 3 per inwoner naar € 3.")]
    public void A_change_is_told(string indicator, double before, double after, string sentence) =>
        Spoken.Plain(Spoken.Sentences.Change.Say(Spoken.Change(indicator, before, after))!.Value.Dutch).ShouldBe(sentence);

    [Theory]
    [InlineData("ict.cost-per-inhabitant", 108.8, 114.7, "ICT cost rises by €6 per inhabitant (5%) to €115.")]
    [InlineData("software.saas-share", 0.61, 0.55, "The SaaS share falls by 6 percentage points to 55%.")]
    [InlineData("infrastructure.cost-per-inhabitant", 18.0, 18.01, "Infrastructure cost stays about the same: €18.0 per inhabitant.")]
    public void A_change_is_told_in_English(string indicator, double before, double after, string sentence) =>
        Spoken.Plain(Spoken.Sentences.Change.Say(Spoken.Change(indicator, before, after))!.Value.English).ShouldBe(sentence);

    [Theory]
    [InlineData("ict.cost-per-inhabitant", 108.8, 114.7, "De ICT-kosten stijgen naar € 115 per inwoner: + € 6")]
    [InlineData("ict.share-of-budget", 0.032, 0.0321, "Het aandeel van ICT in de begroting blijft vrijwel gelijk: 3,2%")]
    public void A_title_says_the_same(string indicator, double before, double after, string title) =>
        Spoken.Plain(Spoken.Sentences.ChangeTitle.Say(Spoken.Change(indicator, before, after))!.Value.Dutch).ShouldBe(title);

    [Fact]
    public void Like_for_like_and_composition_add_up_to_the_change_shown() =>
        Gen.Select(Gen.Double[0, 200], Gen.Double[0, 200], Gen.Double[-20, 20], Gen.Int[0, 2]).Sample(static (before, after, same, decimals) =>
        {
            var trend = Spoken.Trend("ict.cost-per-inhabitant", before, after) with { Matched = new MatchedChange(same, after - before - same, 21, 12, 0.8) };
            var change = PartChange.Of(trend, decimals, Spoken.Thresholds);
            (change.Split!.LikeForLike + change.Split.Composition).ShouldBe(change.Shown.Amount);
        }, iter: 2000);

    [Fact]
    public void A_split_is_told_beside_its_change() =>
        Spoken.Plain(Spoken.Sentences.Matched.Say(Spoken.Change("ict.cost-per-inhabitant", 108.8, 114.7, new(7.6, -1.7, 23, 12, 0.89)))!.Value.Dutch)
            .ShouldBe("Bij gemeenten die beide jaren meededen: + € 8. Door andere deelnemers: − € 2.");

    [Fact]
    public void Without_a_split_nothing_is_said_about_it()
    {
        var change = Spoken.Change("ict.cost-per-inhabitant", 108.8, 114.7);
        Spoken.Sentences.Matched.Say(change).ShouldBeNull();
        Spoken.Sentences.Coverage.Say(change.Trend).ShouldBeNull();
        Spoken.Sentences.WeakLink.Say(change.Trend).ShouldBeNull();
    }

    [Theory]
    [InlineData(4, 0.9, true)]
    [InlineData(5, 0.29, true)]
    [InlineData(5, 0.30, false)]
    public void A_weak_link_is_warned_for(int clusters, double coverage, bool weak) =>
        Spoken.Sentences.WeakLink.Say(Spoken.Trend("ict.cost-per-inhabitant", 1, 2) with { Matched = new(1, 0, 9, clusters, coverage) }).HasValue.ShouldBe(weak);

    private static readonly string[] Subjects = [.. Spoken.Catalogue.Narrative.Subjects.Keys];

    [Fact]
    public void A_rise_is_called_a_rise_only_when_it_is_one_and_shows() =>
        Gen.Select(Gen.Int[0, Subjects.Length - 1], Gen.Double[0, 2], Gen.Double[0, 2]).Sample(static (subject, before, after) =>
        {
            var id = Subjects[subject];
            var change = Spoken.Change(id, before, after);
            var text = Spoken.Sentences.Change.Say(change)!.Value;
            var share = Wording.IsShare(change.Trend.Indicator.Unit);
            var (rises, falls) = (text.English.Contains(" rises ", StringComparison.Ordinal), text.English.Contains(" falls ", StringComparison.Ordinal));
            (text.Dutch.Contains(" stijg", StringComparison.Ordinal), text.Dutch.Contains(" daal", StringComparison.Ordinal) || text.Dutch.Contains(" dalen", StringComparison.Ordinal)).ShouldBe((rises, falls));
            if (rises)
                (after > before && change.Shown.Amount > 0).ShouldBeTrue(text.Dutch);
            if (falls)
                (after < before && change.Shown.Amount < 0).ShouldBeTrue(text.Dutch);
            if (rises || falls)
                text.Dutch.Contains("procentpunt", StringComparison.Ordinal).ShouldBe(share);
            if (share)
                text.Dutch.ShouldNotContain("%)");
        }, iter: 3000);
}
