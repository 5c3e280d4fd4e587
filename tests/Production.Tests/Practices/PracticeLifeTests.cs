using Maatstaf.Delivery.Practices;
using Maatstaf.Production.Delivering;
using Maatstaf.Production.Practices;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Situations;
using static Maatstaf.Production_Tests.Practices.Circle;

namespace Maatstaf.Production_Tests.Practices;

/// <summary>A practice from the first word to the day it is taken away.</summary>
public sealed class PracticeLifeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_seen_by_its_own_organisation_alone()
    {
        await using var circle = await Circle.OpenAsync();
        var kept = (await circle.Writing.KeepAsync(Hanna, New(Hoogveld), submits: false, Stop)).Kept.ShouldNotBeNull();

        (kept.State, kept.Version, kept.ChangedBy).ShouldBe((PracticeState.Draft, 1, "Hanna"));
        (await circle.Library.AllAsync(Wim, Stop)).ShouldBeEmpty();
        (await circle.Moderating.AllAsync(Counter.Carla, Stop)).ShouldBeEmpty("the team judges what is submitted");
        (await Refused(() => circle.Library.OpenAsync(Wim, kept.Id, Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Writing.OpenAsync(Counter.Anna, Zandwijk, kept.Id, Stop))).ShouldBe(Refusal.NotThere);
        (await Refused(() => circle.Writing.OpenAsync(Counter.Anna, Hoogveld, kept.Id, Stop))).ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task What_the_team_approves_is_read_by_every_participant_and_by_no_administrator()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));

        var shown = (await circle.Library.AllAsync(Wim, Stop)).ShouldHaveSingleItem();
        (shown.Id, shown.Text, shown.Author.Text.Dutch, shown.Author.Named).ShouldBe((practice.Id, Text(), "Hoogveld", Hoogveld));
        (await circle.Library.AllAsync(Counter.Carla, Stop)).Count.ShouldBe(1);
        (await Refused(() => circle.Library.AllAsync(Ella, Stop))).ShouldBe(Refusal.NotAllowed);
        (await circle.LettersToAsync("team@maatstaf.example")).ShouldHaveSingleItem().Text.ShouldContain($"https://maatstaf.example/praktijken/beoordelen/{practice.Id:N}");
        (await circle.LettersToAsync("coordinator@hoogveld.example")).ShouldHaveSingleItem().Subject.ShouldBe("Uw praktijk is zichtbaar: Eén servicedesk voor alles");
        (await circle.Store.AuditAsync(null, 2, Stop)).Select(static entry => entry.Action).ShouldBe(["practice.approve", "practice.submit"]);
    }

    [Fact]
    public async Task A_new_version_waits_while_the_approved_one_stays()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        var changed = await circle.SubmitAsync(Hanna, practice with { Text = Text("Eén loket") });

        (changed.State, changed.Submitted, changed.Approved).ShouldBe((PracticeState.Submitted, 2, 1));
        (await circle.Library.AllAsync(Wim, Stop)).ShouldHaveSingleItem().Text.Title.ShouldBe("Eén servicedesk voor alles");
        var waiting = (await circle.Moderating.AllAsync(Counter.Carla, Stop)).ShouldHaveSingleItem();
        (waiting.Newest!.Text.Title, waiting.Visible!.Text.Title).ShouldBe(("Eén loket", "Eén servicedesk voor alles"));

        await circle.Moderating.SendBackAsync(Counter.Carla, practice.Id, changed.Version, "Noem het bedrijf niet.", Stop);
        (await circle.Library.AllAsync(Wim, Stop)).ShouldHaveSingleItem().Text.Title.ShouldBe("Eén servicedesk voor alles");
        (await circle.LettersToAsync("coordinator@hoogveld.example"))[0].Text.ShouldContain("Noem het bedrijf niet.");
        var returned = await circle.KeptAsync(practice.Id);
        (returned.State, returned.Reason).ShouldBe((PracticeState.Returned, "Noem het bedrijf niet."));

        var again = await circle.SubmitAsync(Hanna, returned);
        (again.Submitted, again.Reason).ShouldBe((3, string.Empty));
        await circle.Moderating.ApproveAsync(Counter.Carla, practice.Id, again.Version, Stop);
        (await circle.Library.AllAsync(Wim, Stop)).ShouldHaveSingleItem().Text.Title.ShouldBe("Eén loket");
    }

    [Fact]
    public async Task Submitting_what_is_visible_already_changes_nothing()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        var same = await circle.SubmitAsync(Hanna, practice);

        (same.State, same.Submitted).ShouldBe((PracticeState.Approved, 1));
    }

    [Fact]
    public async Task Two_who_write_at_once_are_shown_each_others_text()
    {
        await using var circle = await Circle.OpenAsync();
        var seen = (await circle.Writing.KeepAsync(Hanna, New(Hoogveld), submits: false, Stop)).Kept.ShouldNotBeNull();
        await circle.Writing.KeepAsync(Hanna, seen with { Text = Text("De eerste") }, submits: false, Stop);
        var late = await circle.Writing.KeepAsync(Hanna, seen with { Text = Text("De tweede") }, submits: true, Stop);

        late.Kept.ShouldBeNull();
        late.Theirs.ShouldNotBeNull().Text.Title.ShouldBe("De eerste");
        (await circle.KeptAsync(seen.Id)).Text.Title.ShouldBe("De eerste");
    }

    [Fact]
    public async Task Sending_a_new_practice_twice_makes_one()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = New(Hoogveld);
        await circle.Writing.KeepAsync(Hanna, practice, submits: false, Stop);
        (await circle.Writing.KeepAsync(Hanna, practice, submits: false, Stop)).Theirs.ShouldNotBeNull();
        (await circle.Writing.OfAsync(Hanna, Hoogveld, Stop)).Count.ShouldBe(1);
        (await Refused(() => circle.Writing.KeepAsync(Counter.Anna, practice with { Organisation = Zandwijk }, submits: false, Stop))).ShouldBe(Refusal.NotThere);
    }

    [Fact]
    public async Task Who_submitted_a_practice_does_not_approve_it()
    {
        await using var circle = await Circle.OpenAsync();
        var both = Hanna with { Grants = [.. Hanna.Grants, .. Counter.Carla.Grants] };
        var submitted = await circle.SubmitAsync(both, New(Hoogveld));

        (await Refused(() => circle.Moderating.ApproveAsync(both, submitted.Id, submitted.Version, Stop))).ShouldBe(PracticeRefusals.OwnPractice);
        (await Refused(() => circle.Moderating.ApproveAsync(Hanna, submitted.Id, submitted.Version, Stop))).ShouldBe(Refusal.NotAllowed);
        await circle.Moderating.ApproveAsync(Counter.Carla, submitted.Id, submitted.Version, Stop);
        (await Refused(() => circle.Moderating.ApproveAsync(Counter.Carla, submitted.Id, submitted.Version, Stop))).ShouldBe(PracticeRefusals.NotWaiting);
    }

    [Fact]
    public async Task A_text_that_changed_after_the_team_read_it_is_not_approved()
    {
        await using var circle = await Circle.OpenAsync();
        var submitted = await circle.SubmitAsync(Hanna, New(Hoogveld));
        await circle.SubmitAsync(Hanna, submitted with { Text = Text("Anders") });

        (await Refused(() => circle.Moderating.ApproveAsync(Counter.Carla, submitted.Id, submitted.Version, Stop))).ShouldBe(Refusal.ChangedMeanwhile);
        (await circle.Library.AllAsync(Wim, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_taken_offline_or_withdrawn_is_gone_for_others_at_once()
    {
        await using var circle = await Circle.OpenAsync();
        var practice = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        await circle.Moderating.TakeOfflineAsync(Counter.Carla, practice.Id, practice.Version, "Er staat een naam in.", Stop);
        (await circle.Library.AllAsync(Wim, Stop)).ShouldBeEmpty();
        (await circle.KeptAsync(practice.Id)).Reason.ShouldBe("Er staat een naam in.");

        var other = await circle.ApprovedAsync(Hanna, New(Hoogveld, title: "Minder printers"));
        await circle.Writing.WithdrawAsync(Hanna, Hoogveld, other.Id, other.Version, Stop);
        (await circle.Library.AllAsync(Wim, Stop)).ShouldBeEmpty();
        (await circle.KeptAsync(other.Id)).Text.Title.ShouldBe("Minder printers");
    }

    [Fact]
    public async Task A_text_that_is_not_whole_is_kept_and_not_submitted_and_one_that_is_too_long_is_neither()
    {
        await using var circle = await Circle.OpenAsync();
        var half = New(Hoogveld) with { Text = PracticeText.Empty with { Title = " Half \u0000\u0007" } };
        var kept = (await circle.Writing.KeepAsync(Hanna, half, submits: false, Stop)).Kept.ShouldNotBeNull();
        kept.Text.Title.ShouldBe("Half");
        (await circle.Writing.KeepAsync(Hanna, kept, submits: true, Stop)).Problems.Select(static problem => problem.Field).ShouldBe(["gedaan-tekst", "jaar", "post"]);

        var texts = Country.Catalogue.Practices.Texts;
        var wrong = kept with { Text = Text(new string('x', texts.LongestTitle + 1)) with { Done = new string('x', texts.LongestText + 1), Year = 1999, Node = "software.taart", Theme = "taart" } };
        (await circle.Writing.KeepAsync(Hanna, wrong, submits: false, Stop)).Problems.Select(static problem => problem.Field).ShouldBe(["titel", "gedaan-tekst", "jaar", "post", "thema"]);
        (await circle.KeptAsync(kept.Id)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task An_organisation_finishes_practices_before_it_begins_too_many()
    {
        await using var circle = await Circle.OpenAsync();
        for (var number = 0; number < Country.Catalogue.Practices.Limits.MostUnfinished; number++)
            await circle.Writing.KeepAsync(Hanna, New(Hoogveld), submits: false, Stop);
        (await Refused(() => circle.Writing.KeepAsync(Hanna, New(Hoogveld), submits: false, Stop))).Code.ShouldBe(PracticeRefusals.TooManyUnfinished.Code);
    }

    internal static async Task<Refusal> Refused(Func<Task> doing) => (await Should.ThrowAsync<RefusedException>(doing)).Refusal;
}
