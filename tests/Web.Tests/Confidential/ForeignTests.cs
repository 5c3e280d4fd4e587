using System.Net;
using Maatstaf.Web.Access;
using Maatstaf.Web_Tests.Desk;
using Microsoft.AspNetCore.Routing;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>What is somebody else's is answered like what does not exist, after the same work, and cannot be changed.</summary>
public sealed class ForeignTests(TwoWorlds worlds) : IClassFixture<TwoWorlds>
{
    private static readonly Asker[] People = [Asker.Called("reader"), Asker.Called("coordinator"), Asker.Called("fellow-in-the-partnership")];

    [Fact]
    public async Task Somebody_elses_pages_are_answered_like_those_of_nobody_after_the_same_work()
    {
        var wrong = new List<string>();
        var asked = 0;
        foreach (var who in People)
        {
            using var browser = await worlds.One.SignInAsync(who);
            foreach (var route in Dutch("GET").Where(Inquiry.NamesOrganisation))
            {
                asked++;
                var theirs = Inquiry.AddressOf(route, named => named switch { RouteAct.Organisation => $"{World.Zwijgveld}", "edition" => "2026", _ => Inquiry.TheirsOf(named) });
                var nobodys = Inquiry.AddressOf(route, named => named switch { RouteAct.Organisation => Inquiry.Nobody, "edition" => "2026", _ => Inquiry.TheirsOf(named) });
                if (await DifferenceAsync(browser, theirs, nobodys, $"{World.Zwijgveld}", Inquiry.Nobody) is { } difference)
                    wrong.Add($"{who.Name} {theirs}: {difference}");
            }
        }

        wrong.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task An_id_of_somebody_else_under_the_own_address_is_answered_like_one_of_nothing_after_the_same_work()
    {
        var wrong = new List<string>();
        var asked = 0;
        foreach (var who in People)
        {
            using var browser = await worlds.One.SignInAsync(who);
            foreach (var route in Dutch("GET").Where(static route => Inquiry.IdsOf(route).Except(["indicator"]).Any()))
            {
                asked++;
                string Address(Func<string, string> id) => Inquiry.AddressOf(route, named => named switch { RouteAct.Organisation => $"{who.Own}", "edition" => "2026", _ => id(named) });
                var (theirs, nothing) = (Address(Inquiry.TheirsOf), Address(Inquiry.NothingOf));
                // A number of a version is too short to be looked for in a page.
                var ids = Inquiry.IdsOf(route).Where(static name => name != "version").ToArray();
                if (await DifferenceAsync(browser, theirs, nothing, ids.Length == 0 ? string.Empty : Inquiry.TheirsOf(ids[0]), ids.Length == 0 ? string.Empty : Inquiry.NothingOf(ids[0])) is { } difference)
                    wrong.Add($"{who.Name} {theirs}: {difference}");
            }

            foreach (var (theirs, nothing) in ((string, string)[])[($"eigen={WorldRecords.Group:N}", $"eigen={new Guid(Inquiry.Nothing):N}"), ($"gemeenten={World.Zwijgveld}", $"gemeenten={Inquiry.Nobody}")])
            {
                asked++;
                if (await DifferenceAsync(browser, $"/uw-gemeente/{who.Own}?{theirs}", $"/uw-gemeente/{who.Own}?{nothing}", theirs.Split('=')[1], nothing.Split('=')[1]) is { } difference)
                    wrong.Add($"{who.Name} {theirs}: {difference}");
            }
        }

        wrong.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(8);
    }

    [Fact]
    public async Task No_form_changes_or_shows_what_is_somebody_elses()
    {
        var ct = TestContext.Current.CancellationToken;
        var before = await WorldRecords.OfAsync(worlds.Other.Store, World.Zwijgveld, ct) + await WorldRecords.OfAsync(worlds.Other.Store, World.Stilmeer, ct);
        var wrong = new List<string>();
        foreach (var who in People)
        {
            var browser = await worlds.Other.SignInAsync(who);
            foreach (var route in Dutch("POST"))
            {
                // Some forms end the session.
                if (await browser.GetAsync("/account") is not { Status: HttpStatusCode.OK })
                    browser = await worlds.Other.SignInAsync(who);
                var secret = (await browser.GetAsync("/account")).Secret;
                foreach (var organisation in Inquiry.NamesOrganisation(route) ? (string[])[$"{World.Zwijgveld}", Inquiry.Nobody, $"{who.Own}"] : [string.Empty])
                {
                    var address = Inquiry.AddressOf(route, named => named switch { RouteAct.Organisation => organisation, "edition" => "2026", _ => Inquiry.TheirsOf(named) });
                    var answer = await browser.PostAsync(address, FieldsWith(secret));
                    if (organisation.Length > 0 && organisation != $"{who.Own}" && answer.Status != HttpStatusCode.NotFound)
                        wrong.Add($"{who.Name} {address}: {answer.Status}");
                    if (answer.Status >= HttpStatusCode.InternalServerError || Compared.CanariesIn(answer, World.Other).Length > 0)
                        wrong.Add($"{who.Name} {address}: {answer.Status} {string.Join(", ", Compared.CanariesIn(answer, World.Other))}");
                }
            }
        }

        wrong.ShouldBeEmpty();
        (await WorldRecords.OfAsync(worlds.Other.Store, World.Zwijgveld, ct) + await WorldRecords.OfAsync(worlds.Other.Store, World.Stilmeer, ct)).ShouldBe(before);
    }

    /// <summary>Every field by which a form names something, filled with what is of the two.</summary>
    private static (string Name, string Value)[] FieldsWith(string secret) =>
    [
        ("formulier", secret), ("versie", "1"), ("vraag", $"{WorldRecords.Question}"), ("bestand", $"{WorldRecords.File}"), ("upload", $"{WorldRecords.File}"), ("groep", $"{WorldRecords.Group:N}"), ("eigen", $"{WorldRecords.Group:N}"), ("id", $"{WorldRecords.Group}"),
        ("organisatie", $"{World.Zwijgveld}"), ("organisation", $"{World.Zwijgveld}"), ("gemeente", $"{World.Zwijgveld}"), ("gemeenten", $"{World.Zwijgveld}"), ("leden", $"{World.Zwijgveld}"), ("lid", $"{World.Zwijgveld}"),
        ("naam", "x"), ("tekst", "x"), ("reden", "x"), ("waarde", "1"), ("jaar", "2025"), ("boekjaar", "2025"), ("naar", "anoniem"),
    ];

    private IEnumerable<RouteEndpoint> Dutch(string method) => Inquiry.Behind(worlds.One.Routes, method).Where(static route => !route.RoutePattern.RawText!.StartsWith("/en/", StringComparison.Ordinal));

    private async Task<string?> DifferenceAsync(Browser browser, string theirs, string nothing, string echo, string otherEcho)
    {
        worlds.One.Asked.Take();
        var foreign = await browser.GetAsync(theirs);
        var workForForeign = worlds.One.Asked.Take();
        var absent = await browser.GetAsync(nothing);
        var workForAbsent = worlds.One.Asked.Take();
        if (Compared.WithoutEcho(foreign, echo) != Compared.WithoutEcho(absent, otherEcho))
            return $"{foreign.Status} is not answered like {absent.Status}";
        return workForForeign.SequenceEqual(workForAbsent) ? null : $"asks {string.Join(' ', workForForeign)} and not {string.Join(' ', workForAbsent)}";
    }
}
