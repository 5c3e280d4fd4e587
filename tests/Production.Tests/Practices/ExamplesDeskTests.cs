using Maatstaf.Explanation;
using Maatstaf.Production.Practices;
using Maatstaf.Production_Tests.Delivering;
using Maatstaf.Vocabulary;
using static Maatstaf.Production_Tests.Practices.Circle;

namespace Maatstaf.Production_Tests.Practices;

/// <summary>Who does better on what costs a municipality most.</summary>
public sealed class ExamplesDeskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zandwijk_pays_more_for_its_staff_and_Hoogveld_which_shares_by_name_does_not()
    {
        await using var circle = await Circle.OpenAsync();
        var named = await circle.ApprovedAsync(Hanna, New(Hoogveld));
        var anonymous = await circle.ApprovedAsync(Wim, New(Waterhoek, title: "Zonder naam"));
        await circle.ApprovedAsync(Hanna, New(Hoogveld, title: "Over printers") with { Text = Text("Over printers") with { Node = "infrastructure.network-data" } });
        var examples = (await ExamplesOf(circle, Counter.Anna, Zandwijk)).ShouldNotBeNull();

        var dear = examples.ShouldHaveSingleItem();
        dear.Cause.Cause.Node.ShouldBe("personnel.operations");
        dear.Cause.Cause.Kind.ShouldBe(CauseKind.NotSplit, "what would split it is withheld in so small a country");
        var peer = dear.Cause.Peers.ShouldHaveSingleItem("only Hoogveld shares by name");
        (peer.Figures.Owner, peer.Less).ShouldBe((Hoogveld, 10.0m), "one fte for 20 000 inhabitants, 400 000 against 200 000 euros");
        dear.Practices.Select(static practice => practice.Id).ShouldBe([named.Id, anonymous.Id]);
    }

    [Fact]
    public async Task Who_goes_back_to_anonymous_is_an_example_no_more()
    {
        await using var circle = await Circle.OpenAsync();
        await circle.ApprovedAsync(Hanna, New(Hoogveld));
        await circle.Sharing.ChooseAsync(Hanna, Hoogveld, 2024, isNamed: false, 1, Stop);
        var dear = (await ExamplesOf(circle, Counter.Anna, Zandwijk)).ShouldNotBeNull().ShouldHaveSingleItem();

        dear.Cause.Peers.ShouldBeEmpty();
        dear.Practices.ShouldHaveSingleItem().Author.Named.ShouldBeNull();
    }

    [Fact]
    public async Task Who_spends_less_than_the_group_has_nothing_to_learn_here()
    {
        await using var circle = await Circle.OpenAsync();
        (await ExamplesOf(circle, Hanna, Hoogveld)).ShouldNotBeNull().ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Example>?> ExamplesOf(Circle circle, Delivery.People.Caller caller, OrganisationCode municipality)
    {
        var place = circle.Place;
        var edition = await (await place.BeginAsync(Stop))!;
        var situation = await place.OpenAsync(caller, municipality, edition!, null, null, Stop);
        return await new ExamplesDesk(place, circle.Library).OfAsync(caller, situation, Stop);
    }
}
