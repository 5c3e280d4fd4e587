using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;

namespace Maatstaf.Narratives_Tests;

/// <summary>Each other kind of sentence in named situations.</summary>
public sealed class OtherSentenceTests
{
    private static SentenceList Sentences => Spoken.Sentences;

    [Theory]
    [InlineData("software.cost-per-inhabitant", 17.6, 38.2, "Tussen 2015 en 2024 stegen de softwarekosten van € 18 naar € 38 per inwoner.")]
    [InlineData("infrastructure.cost-per-inhabitant", 18.4, 17.6, "Tussen 2015 en 2024 bleven de infrastructuurkosten vrijwel gelijk: € 18 per inwoner.")]
    [InlineData("software.saas-share", 0.12, 0.61, "Tussen 2015 en 2024 steeg het aandeel SaaS van 12% naar 61%.")]
    [InlineData("security.fte-per-100k", 3.5, 2.0, "Tussen 2015 en 2024 daalde het beveiligingspersoneel van 3,5 fte naar 2,0 fte per 100.000 inwoners.")]
    public void A_longer_time_is_told_by_the_figures_shown(string indicator, double before, double after, string sentence) =>
        Spoken.Plain(Sentences.Trend.Say(Spoken.Trend(indicator, before, after, 2015))!.Value.Dutch).ShouldBe(sentence);

    [Fact]
    public void A_longer_time_is_told_at_prices_of_its_first_year_but_a_share_never_is()
    {
        Spoken.Plain(Sentences.RealLevel.Say(Spoken.Trend("software.cost-per-inhabitant", 17.6, 29.3, 2015))!.Value.Dutch)
            .ShouldBe("In prijzen van 2015 stegen de softwarekosten van € 18 naar € 29 per inwoner in 2024.");
        Sentences.RealLevel.Say(Spoken.Trend("software.saas-share", 0.12, 0.61, 2015)).ShouldBeNull();
    }

    [Fact]
    public void The_part_that_grew_most_is_named() =>
        Spoken.Plain(Sentences.LargestPart.Say(Parts((36.8, 38.2), (54.4, 58.5), (17.6, 18.05)))!.Value.Dutch).ShouldBe("Personeel groeit het hardst: + € 4 per inwoner");

    [Fact]
    public void When_nothing_grows_the_part_that_fell_most_is_named() =>
        Spoken.Plain(Sentences.LargestPart.Say(Parts((38, 36), (54, 53), (18, 18)))!.Value.Dutch).ShouldBe("Software daalt het meest: − € 2 per inwoner");

    [Fact]
    public void When_nothing_moves_no_part_is_named() =>
        Sentences.LargestPart.Say(Parts((38, 38.1), (54, 54), (18, 18))).ShouldBeNull();

    [Fact]
    public void Groups_are_compared_highest_with_lowest()
    {
        var facts = Levels("personnel.cost-per-inhabitant", ("small", 61.8), ("medium", 53.8), ("large", 60.1));
        Spoken.Plain(Sentences.Groups.Say(facts)!.Value.Dutch).ShouldBe("De personeelskosten zijn bij kleine gemeenten 15% hoger dan bij middelgrote gemeenten (€ 61,8 tegen € 53,8 per inwoner).");
        Spoken.Plain(Sentences.Groups.Title(facts)!.Value.Dutch).ShouldBe("De personeelskosten zijn het laagst bij middelgrote gemeenten: € 54 per inwoner");
    }

    [Fact]
    public void Groups_that_hardly_differ_are_not_ranked()
    {
        var facts = Levels("personnel.cost-per-inhabitant", ("small", 61.8), ("large", 60.1));
        Spoken.Plain(Sentences.Groups.Say(facts)!.Value.Dutch).ShouldBe("De personeelskosten verschillen weinig tussen de groepen: van € 60 tot € 62 per inwoner.");
        Sentences.Groups.Say(Levels("personnel.cost-per-inhabitant", ("small", 61.8))).ShouldBeNull();
    }

    [Theory]
    [InlineData(162.5, 104.0, "Zonder inflatie zijn de ICT-kosten 4% hoger dan in 2004")]
    [InlineData(79.2, 50.7, "Zonder inflatie zijn de ICT-kosten 49% lager dan in 2004")]
    [InlineData(156.2, 100.2, "Zonder inflatie zijn de ICT-kosten vrijwel even hoog als in 2004")]
    public void Growth_is_told_without_inflation(double nominal, double real, string title)
    {
        var growth = new RealGrowth(Spoken.Catalogue.Indicator("ict.cost-per-inhabitant"), 2004, nominal, real, 156.2);
        Spoken.Plain(Sentences.RealGrowth.Title(growth)!.Value.Dutch).ShouldBe(title);
        Spoken.Plain(Sentences.RealGrowth.Say(growth)!.Value.Dutch).ShouldEndWith(title + ".");
    }

    [Fact]
    public void The_market_is_called_an_estimate()
    {
        var market = new Market(Spoken.Catalogue.Indicator("software.cost-per-inhabitant"), 2015, 18, new NationalPopulation(2015, 16_900_000, true));
        Spoken.Plain(Sentences.Market.Title(market).Dutch).ShouldBe("Software kost alle gemeenten samen naar schatting € 304 miljoen");
        Spoken.Plain(Sentences.Market.Say(market)!.Value.Dutch).ShouldBe("Met 16,9 miljoen inwoners van Nederland was dat in 2015 naar schatting € 304 miljoen.");
    }

    [Fact]
    public void Participants_are_counted_one_or_many()
    {
        string Say(int municipalities, long inhabitants, int inside, int partnerships) =>
            Spoken.Plain(Sentences.Participants.Say(new Participants(2024, municipalities, inhabitants, 15, inside, partnerships))!.Value.Dutch);
        Say(27, 1_312_967, 18, 6).ShouldBe("Over 2024 deden 27 gemeenten mee, met samen 1,3 miljoen inwoners. 18 gemeenten horen bij 6 samenwerkingsverbanden.");
        Say(1, 43_210, 0, 0).ShouldBe("Over 2024 deed één gemeente mee, met 43.210 inwoners.");
        Say(2, 90_000, 1, 1).ShouldBe("Over 2024 deden 2 gemeenten mee, met samen 90.000 inwoners. Eén gemeente hoort bij één samenwerkingsverband.");
    }

    [Fact]
    public void A_range_over_few_units_is_not_called_an_interval()
    {
        string Say(int clusters) => Spoken.Plain(Sentences.Basis.Say(new Basis(Spoken.Catalogue.Indicator("ict.cost-per-inhabitant"), 2024, 27, clusters, 107.9, 121.7))!.Value.Dutch);
        Say(15).ShouldBe("2024: 27 gemeenten, 15 onafhankelijke eenheden. 95%-interval: € 107,9 tot € 121,7.");
        Say(9).ShouldBe("2024: 27 gemeenten, 9 onafhankelijke eenheden. Jackknife-spreiding: € 107,9 tot € 121,7.");
    }

    [Fact]
    public void The_theme_that_takes_most_time_is_named() =>
        Spoken.Plain(Sentences.LargestTheme.Say(new ThemeLevel(Spoken.Catalogue.ProjectThemes[0], Spoken.Catalogue.Indicator("projects.replacement.fte-per-100k"), 2024, 2.0))!.Value.Dutch)
            .ShouldBe("In 2024 ging de meeste projecttijd naar vervanging en aanbesteding: 2,0 fte per 100.000 inwoners.");

    [Fact]
    public void Every_kind_of_sentence_is_in_the_list_with_its_rule_in_both_languages()
    {
        var kinds = typeof(ISentence).Assembly.GetTypes().Where(static type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ISentence)));
        Sentences.All.Select(static sentence => sentence.GetType()).ShouldBe(kinds, ignoreOrder: true);
        Sentences.All.Select(static sentence => sentence.Id).ShouldBeUnique();
        foreach (var sentence in Sentences.All)
        {
            sentence.Rule.Dutch.ShouldEndWith(".");
            sentence.Rule.English.ShouldNotBe(sentence.Rule.Dutch);
        }
    }

    private static PartChanges Parts(params (double Before, double After)[] values)
    {
        string[] ids = ["software.cost-per-inhabitant", "personnel.cost-per-inhabitant", "infrastructure.cost-per-inhabitant"];
        PartChange Part(string id, double before, double after) => PartChange.Of(Spoken.Trend(id, before, after), 0, Spoken.Thresholds);
        return new(
            Part("ict.cost-per-inhabitant", values.Sum(static value => value.Before), values.Sum(static value => value.After)),
            [.. values.Zip(ids, (value, id) => Part(id, value.Before, value.After))]);
    }

    private static GroupLevels Levels(string indicator, params (string Group, double Value)[] levels) =>
        new(Spoken.Catalogue.Indicator(indicator), [.. levels.Select(static level => (Spoken.Catalogue.Group(level.Group), level.Value))]);
}
