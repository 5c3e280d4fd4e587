using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.People;
using Maatstaf.Storage;
using Maatstaf.Web_Tests.Desk;
using Maatstaf.Web_Tests.Editorial;

namespace Maatstaf.Nodes_Tests;

/// <summary>The edition about 2024 of the small country, as the team publishes it at a node.</summary>
internal static class FirstPublication
{
    private const string Team = "team";

    /// <summary>Everything has been delivered and checked.</summary>
    public static async Task PrepareAsync(ReturnStore store, CancellationToken ct)
    {
        await People.AddAsync(store, Team, Role.Team, null, ct);
        await store.Delivery.ChangeAsync(Caller.Program("test"), "edition.check", $"{SmallCountry.Before}", static change => change.Put(new EditionRecord(SmallCountry.Before, EditionState.Checking, null, 0)), ct);
    }

    /// <summary>The team freezes and publishes it.</summary>
    public static async Task MakeAsync(Node node)
    {
        using var team = await People.SignInAsync(node, Team);
        var page = await team.GetAsync("/beheer/edities");
        var version = Regex.Match(page.Body, $"{SmallCountry.Before}/vaststellen\".*?name=\"versie\" value=\"([0-9]+)\"", RegexOptions.Singleline).Groups[1].Value;
        (await team.PostAsync($"/beheer/edities/{SmallCountry.Before}/vaststellen", ("formulier", page.Secret), ("versie", version))).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await team.PublishAsync(SmallCountry.Before)).Status.ShouldBe(HttpStatusCode.SeeOther);
    }
}
