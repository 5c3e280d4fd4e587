using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Practices;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using static Maatstaf.Production_Tests.Practices.Circle;
using static Maatstaf.Production_Tests.Practices.PracticeLifeTests;

namespace Maatstaf.Production_Tests.Practices;

/// <summary>Comments, following, and threads between two organisations.</summary>
public sealed class PracticeTalkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_comment_is_seen_at_once_and_what_the_team_hides_is_seen_by_its_writer_alone()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        await circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, "Dit deden wij ook.", Stop);
        var comment = (await circle.Library.OpenAsync(Hanna, practice.Id, Stop)).Comments.ShouldHaveSingleItem();
        (comment.Text, comment.ByName, comment.IsOwn).ShouldBe(("Dit deden wij ook.", string.Empty, false));
        (await circle.LettersToAsync("coordinator@hoogveld.example"))[0].Text.ShouldContain("Dit deden wij ook.");

        await circle.Moderating.HideAsync(Counter.Carla, practice.Id, comment.Id, comment.Version, "Reclame.", Stop);
        (await circle.Library.OpenAsync(Hanna, practice.Id, Stop)).Comments.ShouldBeEmpty();
        (await circle.Library.OpenAsync(Wim, practice.Id, Stop)).Comments.ShouldHaveSingleItem().HiddenBecause.ShouldBe("Reclame.");
        (await circle.Library.OpenAsync(Counter.Carla, practice.Id, Stop)).Comments.ShouldHaveSingleItem().ByName.ShouldBe("Wim");
        (await circle.Library.AllAsync(Hanna, Stop))[0].Comments.ShouldBe(0);

        await circle.Moderating.HideAsync(Counter.Carla, practice.Id, comment.Id, comment.Version + 1, null, Stop);
        (await circle.Library.OpenAsync(Hanna, practice.Id, Stop)).Comments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_said_something_takes_it_away_and_nobody_else_does()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        await circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, "Vergeten.", Stop);
        var comment = (await circle.Library.OpenAsync(Wim, practice.Id, Stop)).Comments[0];

        (await Refused(() => circle.Talking.DeleteAsync(Hanna, practice.Id, comment.Id, Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Moderating.HideAsync(Hanna, practice.Id, comment.Id, comment.Version, "Weg", Stop))).ShouldBe(Refusal.NotAllowed);
        await circle.Talking.DeleteAsync(Wim, practice.Id, comment.Id, Stop);
        (await circle.Store.Practices.CommentsAsync(practice.Id, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_speaks_for_another_says_nothing_or_says_too_much_in_a_day()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        (await Refused(() => circle.Talking.CommentAsync(Wim, practice.Id, Hoogveld, showsName: false, "Namens u", Stop))).ShouldBe(Refusal.NotAllowed);
        (await Refused(() => circle.Talking.CommentAsync(Wim, practice.Id, null, showsName: false, "Namens het team", Stop))).ShouldBe(Refusal.NotAllowed);
        (await Refused(() => circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, "  \n ", Stop))).Code.ShouldBe(PracticeRefusals.TextNeeded.Code);
        (await Refused(() => circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, new string('x', Country.Catalogue.Practices.Texts.LongestMessage + 1), Stop))).Code.ShouldBe(PracticeRefusals.TextNeeded.Code);

        for (var number = 0; number < Country.Catalogue.Practices.Limits.MostCommentsADay; number++)
            await circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, $"Nummer {number}", Stop);
        (await Refused(() => circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, "Nog een", Stop))).Code.ShouldBe(PracticeRefusals.TooManyComments.Code);
        await circle.Talking.CommentAsync(Hanna, practice.Id, Hoogveld, showsName: false, "Ik nog wel", Stop);
        circle.Clock.Now = circle.Clock.Now.AddDays(2);
        await circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, "Overmorgen weer", Stop);
    }

    [Fact]
    public async Task Who_follows_a_part_of_the_cost_hears_of_a_practice_about_a_part_of_that()
    {
        await using var circle = await Circle.OpenAsync();
        await circle.Reading.FollowAsync(Wim, FollowedKind.Node, "personnel", follows: true, Stop);
        await circle.Reading.FollowAsync(Counter.Derk, FollowedKind.Node, "software", follows: true, Stop);
        await circle.Reading.FollowAsync(Hanna, FollowedKind.Theme, "cloud", follows: true, Stop);
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));

        (await circle.LettersToAsync($"{Wim.Account:N}@volger.example")).ShouldHaveSingleItem().Subject.ShouldBe("Nieuwe praktijk: Eén servicedesk voor alles");
        (await circle.LettersToAsync($"{Counter.Derk.Account:N}@volger.example")).ShouldBeEmpty();
        (await circle.LettersToAsync($"{Hanna.Account:N}@volger.example")).ShouldBeEmpty("who wrote it knows");
        var news = (await circle.Reading.NewsAsync(Wim, Stop)).News.ShouldHaveSingleItem();
        (news.Practice.Id, news.IsNewVersion).ShouldBe((practice.Id, true));
        (await circle.Reading.NewsAsync(Counter.Derk, Stop)).News.ShouldBeEmpty();

        await circle.Reading.SeeAsync(Wim, Stop);
        (await circle.Reading.NewsAsync(Wim, Stop)).News.ShouldBeEmpty();
        await circle.Reading.FollowAsync(Wim, FollowedKind.Node, "personnel", follows: false, Stop);
        (await circle.Reading.NewsAsync(Wim, Stop)).Following.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_follows_a_practice_hears_what_others_say_and_not_what_they_say_themselves()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        await circle.Reading.FollowAsync(Wim, FollowedKind.Practice, practice.Id.ToString("N"), follows: true, Stop);
        await circle.Talking.CommentAsync(Wim, practice.Id, Waterhoek, showsName: false, "Van mij", Stop);
        (await circle.Reading.NewsAsync(Wim, Stop)).News.ShouldBeEmpty();
        await circle.Talking.CommentAsync(Counter.Derk, practice.Id, Zandwijk, showsName: false, "Van een ander", Stop);

        (await circle.Reading.NewsAsync(Wim, Stop)).News.ShouldHaveSingleItem().NewComments.ShouldBe(1);
        (await circle.LettersToAsync($"{Wim.Account:N}@volger.example")).ShouldHaveSingleItem().Text.ShouldContain("Van een ander");
        (await Refused(() => circle.Reading.FollowAsync(Wim, FollowedKind.Practice, Guid.Empty.ToString("N"), follows: true, Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Reading.FollowAsync(Ella, FollowedKind.Node, "software", follows: true, Stop))).ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task Two_organisations_talk_without_an_address_and_without_the_name_of_who_wants_none()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Wim, New(Waterhoek, showsName: false));
        var contact = await circle.Contacting.AskAsync(Hanna, Hoogveld, practice.Id, "Hoe lang duurde het?", Stop);
        (await circle.Contacting.AskAsync(Hanna, Hoogveld, practice.Id, "En wat kostte het?", Stop)).ShouldBe(contact, "a second question goes on in the same thread");
        await circle.Contacting.ReplyAsync(Wim, contact, "Een half jaar.", Stop);

        var asked = await circle.Contacting.OpenAsync(Hanna, contact, Stop);
        asked.Messages.Select(static message => (message.IsOwn, message.ByName, message.Text)).ShouldBe([(true, "Hanna", "Hoe lang duurde het?"), (true, "Hanna", "En wat kostte het?"), (false, string.Empty, "Een half jaar.")]);
        (asked.Other.Named, asked.Other.Text.Dutch).ShouldBe((null, "een kleine gemeente"));
        var answered = await circle.Contacting.OpenAsync(Wim, contact, Stop);
        (answered.WasAsked, answered.Other.Text.Dutch, answered.Messages[0].ByName).ShouldBe((true, "Hoogveld", "Hanna"));

        var letter = (await circle.LettersToAsync("coordinator@waterhoek.example"))[0];
        letter.Text.ShouldContain("Hoogveld heeft een vraag");
        var answer = (await circle.LettersToAsync("coordinator@hoogveld.example"))[0];
        answer.Text.ShouldContain("Antwoord van een kleine gemeente");
        foreach (var text in (string[])[letter.Text, answer.Text])
            text.ShouldNotContain("@");
        answer.Text.ShouldNotContain("Waterhoek");
        answer.Text.ShouldNotContain("Wim");
    }

    [Fact]
    public async Task A_thread_is_read_by_its_two_sides_alone()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Wim, New(Waterhoek));
        var contact = await circle.Contacting.AskAsync(Hanna, Hoogveld, practice.Id, "Hoe?", Stop);

        foreach (var stranger in (Delivery.People.Caller[])[Counter.Anna, Counter.Carla])
            (await circle.Contacting.AllAsync(stranger, Stop)).ShouldBeEmpty();
        (await Refused(() => circle.Contacting.OpenAsync(Counter.Carla, contact, Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Contacting.ReplyAsync(Counter.Anna, contact, "Ik ook", Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Contacting.AskAsync(Wim, Waterhoek, practice.Id, "Aan mijzelf", Stop))).ShouldBe(PracticeRefusals.OwnQuestion);
        (await Refused(() => circle.Contacting.AskAsync(Hanna, Zandwijk, practice.Id, "Namens een ander", Stop))).ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task A_municipality_is_asked_without_a_practice_only_while_it_shares_by_name()
    {
        await using var circle = await Circle.OpenAsync();
        var contact = await circle.Contacting.AskAsync(Wim, Waterhoek, Hoogveld, "personnel.operations", "Hoe doet u dit met zo weinig mensen?", Stop);
        (await circle.Contacting.OpenAsync(Hanna, contact, Stop)).Node.ShouldBe("personnel.operations");

        (await Refused(() => circle.Contacting.AskAsync(Hanna, Hoogveld, Waterhoek, "software", "Hoe?", Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Contacting.AskAsync(Hanna, Hoogveld, Vocabulary.OrganisationCode.Parse("Nergens"), "software", "Hoe?", Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Contacting.AskAsync(Wim, Waterhoek, Hoogveld, "software.taart", "Hoe?", Stop))).ShouldBe(Refusal.NotThere);
        await circle.Sharing.ChooseAsync(Hanna, Hoogveld, 2024, isNamed: false, 1, Stop);
        (await Refused(() => circle.Contacting.AskAsync(Wim, Waterhoek, Hoogveld, "software", "Hoe?", Stop))).ShouldBe(Refusal.NotThere);
        (await circle.Contacting.OpenAsync(Wim, contact, Stop)).Other.Named.ShouldBeNull();
    }
}
