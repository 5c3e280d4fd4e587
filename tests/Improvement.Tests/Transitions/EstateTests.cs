using Maatstaf.Improvement.Transitions;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;
using static Maatstaf.Improvement_Tests.Transitions.Waterhoek;

namespace Maatstaf.Improvement_Tests.Transitions;

public sealed class EstateTests
{
    [Fact]
    public void Lines_with_one_name_in_one_category_are_one_application_and_lines_without_a_name_stand_alone()
    {
        var estate = EstateOf(
        [
            Line("1", "software.front-office", 100, Hosting.OnPremises, "Zaak & Co"),
            Line("2", "software.front-office", 40, Hosting.Saas, "zaak  co"),
            Line("3", "software.mid-office", 7, Hosting.Unknown, "Zaak & Co"),
            Line("4", "software.front-office", 1, Hosting.OnPremises, ""),
            Line("5", "software.front-office", 2, Hosting.OnPremises, ""),
        ]);
        estate.Applications.Select(static application => (application.Key, application.Cents, application.LocalCents, application.UnknownCents)).ShouldBe(
        [
            ("software.front-office/zaak co", 140, 100, 0),
            ("software.front-office/#5", 2, 2, 0),
            ("software.front-office/#4", 1, 1, 0),
            ("software.mid-office/zaak co", 7, 0, 7),
        ]);
    }

    [Fact]
    public void What_is_paid_to_a_partnership_is_not_own_and_what_nobody_said_is_not_local()
    {
        var estate = EstateOf([Line("1", "software.front-office", 100, Hosting.OnPremises, "Zaak", recharge: "Verband"), Line("2", "software.front-office", 60, Hosting.Unknown, "Balie")], serversCents: 5);
        estate.Local.ShouldBeEmpty();
        estate.OnPremisesCents.ShouldBe(5);
        estate.Categories.ShouldBe([new EstateCategory("software.front-office", 60, 0, 60, 0)]);
        EstateSentences.Unknown(estate)!.Value.Dutch.Replace('\u00A0', ' ').ShouldStartWith("Van € 1 aan software");
        EstateSentences.Headline(estate).English.ShouldBe("In 2024 no application ran on your premises, according to your return.");
    }

    [Fact]
    public void Own_people_are_those_in_own_service_and_a_return_without_personnel_does_not_say()
    {
        Estate.OwnMilliFte.ShouldBe(4_000);
        ApplicationEstate.Of(new Returns.YearReturn { Organisation = OrganisationCode.Parse("Waterhoek"), FiscalYear = Year }, Country.Catalogue).OwnMilliFte.ShouldBeNull();
    }

    [Fact]
    public void A_platform_is_for_few_only_when_all_that_stands_on_it_is_known()
    {
        PlatformFinding Database(ApplicationRegister register) => PlatformFinding.Of(Estate, register, Settings).Single(static finding => finding.Platform.Key == Waterhoek.Database);

        Database(Nothing).ShouldSatisfyAllConditions(static finding => finding.IsForFew.ShouldBeFalse(), static finding => finding.SavingCents.ShouldBe(0));
        Database(Nothing.With(Waterhoek.Database, new PlatformUse([Taxes, Permits], false))).SavingCents.ShouldBe(0, "others may stand on it too");
        var known = Database(Nothing.With(Waterhoek.Database, new PlatformUse([Permits, Taxes, "software.front-office/weg"], true)));
        known.On.Select(static application => application.Key).ShouldBe([Taxes, Permits]);
        known.SavingCents.ShouldBe(12_000_00);
        EstateSentences.Saving([known])!.Value.English.ShouldContain("at most €12,000 a year ends");
        EstateSentences.Saving(PlatformFinding.Of(Estate, Nothing, Settings)).ShouldBeNull();
    }

    [Fact]
    public void Every_application_stands_in_one_share_of_every_question_and_what_nobody_said_is_unknown()
    {
        var register = Nothing
            .With(Taxes, new Dictionary<string, string> { ["place"] = "own", ["exit"] = "none" })
            .With(Mail, new Dictionary<string, string> { ["place"] = "outside", ["law"] = "no such answer" });
        var views = SovereigntyView.Of(Estate, register, Country.Catalogue.Sovereignty);
        views.Select(static view => view.Question.Id).ShouldBe(Country.Catalogue.Sovereignty.Select(static question => question.Id));
        foreach (var view in views)
        {
            view.Shares.Sum(static share => share.Applications).ShouldBe(5);
            view.Shares.Sum(static share => share.Cents).ShouldBe(Estate.Applications.Sum(static application => application.Cents));
            view.Unknown.Class.ShouldBeNull();
        }

        views[0].Unknown.Applications.ShouldBe(3);
        views[0].Shares[0].ShouldBe(new SovereigntyShare(views[0].Question.Classes[0], 1, 30_000_00));
        views[1].Unknown.Applications.ShouldBe(5, "an answer that the catalogue does not know is no answer");
        views.Single(static view => view.Question.Id == "exit").Shares.Single(static share => share.Class?.Id == "none").Applications.ShouldBe(1, "nothing arranged was said, and is not unknown");
    }

    [Fact]
    public void What_was_written_down_comes_back_and_an_answer_that_is_taken_away_is_unknown_again()
    {
        var register = Nothing.With(Taxes, new Dictionary<string, string> { ["place"] = "own" }).With(Waterhoek.Database, new PlatformUse([Taxes], true));
        var back = ApplicationRegister.FromBytes(register.ToBytes());
        (back.AnswerOf(Taxes, "place"), back.AnswerOf(Taxes, "law"), back.AnswerOf(Permits, "place")).ShouldBe(("own", null, null));
        back.UseOf(Waterhoek.Database).ShouldNotBeNull().Applications.ShouldBe([Taxes]);
        back.With(Taxes, new Dictionary<string, string>()).AnswerOf(Taxes, "place").ShouldBeNull();
        back.With(Waterhoek.Database, new PlatformUse([], false)).UseOf(Waterhoek.Database).ShouldBeNull();
        Should.Throw<InvalidDataException>(static () => ApplicationRegister.FromBytes("iets anders"u8.ToArray()));
    }
}
