using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Narratives.Sentences;
using static Maatstaf.Cookbook_Tests.Situation;

namespace Maatstaf.Cookbook_Tests;

/// <summary>Every sentence type with two or three situations: a rise, a fall, about the same, a share, silence.</summary>
internal static class Recipes
{
    private const string Ict = "ict.cost-per-inhabitant", Software = "software.cost-per-inhabitant", Saas = "software.saas-share";

    private static readonly MatchedChange Strong = new(7.6, -1.7, 23, 12, 0.89), Weak = new(4.1, 1.8, 6, 3, 0.24), Single = new(0.03, 0.03, 1, 1, 0.12);

    public static IReadOnlyList<Recipe> All { get; } =
    [
        new(Sentences.Level,
            Level("Kwelderland", Ict, 114.7),
            Level("Kwelderland", Saas, 0.61),
            Level("Kwelderland", "software.front-office.cost-per-inhabitant", 3.4)),
        new(Sentences.Change,
            Changed("Kwelderland, a rise", Change(Ict, 108.8, 114.7)),
            Changed("Woudstreek, a sharp fall", Change("personnel.hired.cost-per-fte", 128_550, 112_553)),
            Changed("Mondestreek, about the same", Change(Ict, 114.7, 115.25)),
            Changed("Kwelderland, a share", Change(Saas, 0.55, 0.61))),
        new(Sentences.ChangeTitle,
            Titled("Kwelderland, a rise", Change(Ict, 108.8, 114.7)),
            Titled("Woudstreek, a fall", Change(Software, 38.2, 36.8)),
            Titled("Mondestreek, a share that stays", Change("ict.share-of-budget", 0.032, 0.0321))),
        new(Sentences.Trend,
            Longer("Kwelderland, a rise", Trend(Software, 17.6, 38.2, 2015)),
            Longer("Woudstreek, a fall", Trend("security.fte-per-100k", 3.5, 2.0, 2019)),
            Longer("Mondestreek, about the same", Trend("infrastructure.cost-per-inhabitant", 18.4, 17.6, 2015)),
            Longer("Kwelderland, a share", Trend(Saas, 0.12, 0.61, 2015))),
        new(Sentences.Matched,
            Split("Kwelderland, a rise", Change(Ict, 108.8, 114.7, Strong)),
            Split("Mondestreek, a share", Change(Saas, 0.55, 0.61, Single)),
            Split("Woudstreek, nobody took part twice", Change(Ict, 114.7, 108.8))),
        new(Sentences.Coverage,
            Covered("Kwelderland, many", Strong),
            Covered("Mondestreek, one", Single)),
        new(Sentences.WeakLink,
            Linked("Woudstreek, a weak link", Weak),
            Linked("Kwelderland, a strong link", Strong)),
        new(Sentences.LargestPart,
            Largest("Kwelderland, a rise", Parts(2023, (36.8, 38.2), (54.4, 58.5), (17.6, 18.05))),
            Largest("Woudstreek, falls only, since 2015", Parts(2015, (38, 36), (54, 53), (18, 18))),
            Largest("Mondestreek, nothing moves", Parts(2023, (38, 38.1), (54, 54), (18, 18)))),
        new(Sentences.Groups,
            Compared("Kwelderland", Levels("personnel.cost-per-inhabitant", 61.8, 53.8, 60.1)),
            Compared("Mondestreek, hardly a difference", Levels("personnel.cost-per-inhabitant", 61.8, 60.4, 60.1)),
            Compared("Woudstreek, a share", Levels("personnel.hired-share", 0.31, 0.24, 0.18))),
        new(Sentences.RealGrowth,
            Grown("Kwelderland, higher", 162.5, 104.0),
            Grown("Woudstreek, lower", 79.2, 50.7),
            Grown("Mondestreek, about the same", 156.2, 100.2)),
        new(Sentences.RealLevel,
            AtOldPrices("Kwelderland, a rise", Trend(Software, 17.6, 29.3, 2015)),
            AtOldPrices("Woudstreek, a fall", Trend(Software, 29.3, 24.1, 2015)),
            AtOldPrices("Mondestreek, a share has no prices", Trend(Saas, 0.12, 0.61, 2015))),
        new(Sentences.Market,
            Sized("Kwelderland", Software, 38.2),
            Sized("Mondestreek", "infrastructure.cost-per-inhabitant", 18.05)),
        new(Sentences.LargestTheme,
            Themed("Kwelderland", 0, 2.0),
            Themed("Woudstreek", 1, 3.4),
            Themed("Mondestreek, no project time", 0, 0)),
        new(Sentences.Movement,
            Moved("Kwelderland", 2.65, 3.04, 2.29, 2.73),
            Moved("Aldermonde, one score stays", 2.6, 2.61, 2.3, 2.9)),
        new(Sentences.Halves,
            Halved("Kwelderland, intervals overlap", new(106.8, 95.1, 116.5), new(120.7, 109.2, 133.4)),
            Halved("Woudstreek, they do not", new(90.2, 86.0, 94.1), new(120.7, 112.2, 130.4)),
            Halved("Aldermonde, no intervals, higher", new(130.0, null, null), new(120.0, null, null))),
        new(Sentences.Participants,
            Counted("Kwelderland, many", new(Year, 27, 1_312_967, 15, 18, 6)),
            Counted("Woudstreek, two", new(Year, 2, 90_000, 2, 1, 1)),
            Counted("Aldermonde, alone", new(Year, 1, 14_830, 1, 0, 0))),
        new(Sentences.Basis,
            Based("Kwelderland, an interval", new(Situation.Catalogue.Indicator(Ict), Year, 27, 15, 107.9, 121.7)),
            Based("Woudstreek, few clusters, a share", new(Situation.Catalogue.Indicator(Saas), Year, 12, 6, 0.52, 0.68)),
            Based("Aldermonde, alone", new(Situation.Catalogue.Indicator(Ict), Year, 1, 1, null, null))),
    ];

    private static Example Level(string name, string indicator, double value)
    {
        var facts = new Level(Situation.Catalogue.Indicator(indicator), Year, value);
        return new(Text($"{name}: `{indicator}` is {value} ({Year})"), Sentences.Level.Say(facts));
    }

    private static Example Changed(string name, PartChange facts) => new($"{name}: {Of(facts.Trend)}", Sentences.Change.Say(facts));

    private static Example Titled(string name, PartChange facts) => new($"{name}: {Of(facts.Trend)}", Sentences.ChangeTitle.Say(facts));

    private static Example Longer(string name, Trend facts) => new($"{name}: {Of(facts)}", Sentences.Trend.Say(facts));

    private static Example AtOldPrices(string name, Trend facts) =>
        new($"{name}: {Of(facts)}{(facts.Indicator.Unit.IsEuros ? Text($", in prices of {facts.From}") : string.Empty)}", Sentences.RealLevel.Say(facts));

    private static Example Split(string name, PartChange facts) =>
        new($"{name}: {Of(facts.Trend)}{(facts.Trend.Matched is { } matched ? "; " + Situation.Split(matched) : string.Empty)}", Sentences.Matched.Say(facts));

    private static Example Covered(string name, MatchedChange matched) => new($"{name}: {Both(matched)}", Sentences.Coverage.Say(Trend(Ict, 108.8, 114.7, matched: matched)));

    private static Example Linked(string name, MatchedChange matched) => new($"{name}: {Both(matched)}", Sentences.WeakLink.Say(Trend(Ict, 108.8, 114.7, matched: matched)));

    private static Example Largest(string name, PartChanges facts) => new($"{name}: {Of(facts)}", Sentences.LargestPart.Say(facts));

    private static Example Compared(string name, GroupLevels facts) => new($"{name}: {Of(facts)}", Sentences.Groups.Say(facts));

    private static Example Grown(string name, double nominal, double real)
    {
        var facts = new RealGrowth(Situation.Catalogue.Indicator(Ict), 2004, nominal, real, 156.2);
        return new(Text($"{name}: `{Ict}`, 2004 = 100: nominal {facts.Nominal}, without inflation {facts.Real}, prices {facts.Prices}"), Sentences.RealGrowth.Say(facts));
    }

    private static Example Sized(string name, string indicator, double value)
    {
        var facts = new Market(Situation.Catalogue.Indicator(indicator), Year, value, Situation.Catalogue.Population.Of(Year)!);
        return new(Text($"{name}: `{indicator}` is {value}, {facts.Population.Inhabitants} inhabitants in the country ({Year})"), Sentences.Market.Say(facts));
    }

    private static Example Themed(string name, int theme, double value)
    {
        var subject = Situation.Catalogue.ProjectThemes[theme];
        var facts = new ThemeLevel(subject, Situation.Catalogue.Indicator($"projects.{subject.Id}.fte-per-100k"), Year, value);
        return new(Text($"{name}: `{facts.Indicator.Id}` is highest: {value} ({Year})"), Sentences.LargestTheme.Say(facts));
    }

    private static Example Moved(string name, double alongBefore, double alongAfter, double upwardsBefore, double upwardsAfter)
    {
        Trend Of(string part, double before, double after) => new(Situation.Catalogue.Indicator($"maturity.{part}.score"), 2020, Year, before, after);
        return new(
            Text($"{name}: operations {alongBefore} to {alongAfter}, customer {upwardsBefore} to {upwardsAfter} (2020 to {Year})"),
            Sentences.Movement.Say(new Movement(Of("operations", alongBefore, alongAfter), Of("customer", upwardsBefore, upwardsAfter))));
    }

    private static Example Halved(string name, HalfLevel higher, HalfLevel lower) => new(
        Text($"{name}: higher half {higher.Value} ({higher.Low} to {higher.High}), lower half {lower.Value} ({lower.Low} to {lower.High})"),
        Sentences.Halves.Say(new Halves(Situation.Catalogue.Indicator("maturity.high-operations.cost-per-inhabitant"), Year, higher, lower)));

    private static Example Counted(string name, Participants facts) =>
        new(Text($"{name}: n = {facts.Municipalities}, inhabitants = {facts.Inhabitants}, of n in a partnership = {facts.InPartnership}, partnerships = {facts.Partnerships}"), Sentences.Participants.Say(facts));

    private static Example Based(string name, Basis facts) =>
        new(Text($"{name}: `{facts.Indicator.Id}`, n = {facts.Municipalities}, clusters = {facts.Clusters}, {(facts.Low is { } low ? Text($"{low} to {facts.High}") : "no interval")}"), Sentences.Basis.Say(facts));
}
