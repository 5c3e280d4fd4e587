using Maatstaf.Catalogue;
using Maatstaf.Delivery.Laws;
using Maatstaf.Disclosure;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Laws;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production_Tests.Laws;

public sealed class FrozenLawTests
{
    private const int Towns = 12;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_keeps_the_laws_and_the_words_of_the_moment_that_it_was_frozen()
    {
        await using var counter = await Counter.OpenAsync(Country());
        var catalogue = Situations.Country.Catalogue.With(Situations.Country.Catalogue.Laws);
        var desk = new LawDesk(Situations.Country.Catalogue.Laws, catalogue, counter.Store.Delivery);
        var editions = new EditionDesk(counter.Store.Delivery, counter.Figures, counter.Protection, catalogue);
        var record = (await counter.Store.Delivery.EditionsAsync(Stop)).Single();
        await editions.FreezeAsync(Counter.Carla, Counter.Edition2026, record.Version, Stop);

        var renamed = WrittenLaw.Of((await desk.OpenAsync(Counter.Carla, "woo", Stop)).Law) with { Short = new("Woo 2", "Woo 2"), Why = "Nieuwe naam" };
        await desk.ChangeAsync(Counter.Carla, "woo", renamed, 1, Stop);
        counter.Figures.StopCounting(OrganisationCode.Parse("GM9012"), 2025);
        await editions.CorrectAsync(Counter.Carla, Counter.Edition2026, "Een levering telt niet mee", Stop);

        var versions = await counter.Store.Delivery.FrozenAsync(Counter.Edition2026, Stop);
        versions.Count.ShouldBe(2);
        foreach (var version in versions)
        {
            foreach (var audience in new[] { Audience.Public, Audience.Circle })
            {
                var seen = version.SeenBy(audience).ShouldNotBeNull();
                var publication = FrozenPublication.Read(version.Edition, seen.Statistics, seen.Frame);
                publication.Laws.ShouldNotBeNull().All.Single(static law => law.Id == "woo").Short.Dutch.ShouldBe("Woo");
                publication.Laws.All.Select(static law => law.Domain).ShouldBe(Situations.Country.Catalogue.Laws.All.Select(static law => law.Domain));
                var woo = publication.AnswersTo(ReturnForm.Laws, "woo").ShouldNotBeNull();
                (woo.Answered, woo.Counts).ShouldBe((Towns, null));
                woo.Shares.ShouldBe([AnswerShare.Few, AnswerShare.Few, AnswerShare.Few, AnswerShare.Most], $"version {version.Number}");
            }
        }

        catalogue.Laws.All.Single(static law => law.Id == "woo").Short.Dutch.ShouldBe("Woo 2");
    }

    /// <summary>Twelve towns by themselves: four are busy with a law and eight are done; without one of those it would be told in other words.</summary>
    private static Country Country()
    {
        var country = new Country();
        for (var number = 1; number <= Towns; number++)
        {
            var town = $"GM90{number:00}";
            country.Municipality(town, 2025, 10_000 + (1_000 * number)).Costs(town, 2025, 20_000 + number, 90_000, 20_000).Law(town, 2025, "woo", number <= 4 ? LawState.Busy : LawState.Done);
        }

        return country;
    }
}
