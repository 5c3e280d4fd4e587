using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Confidential;

/// <summary>
/// In two worlds that differ only in what two anonymous municipalities keep to themselves, everybody else gets the same bytes for everything
/// that can be asked: by address, parameter, export, header, search or error.
/// </summary>
public sealed partial class TwoWorldsTests(TwoWorlds worlds) : IClassFixture<TwoWorlds>
{
    public static TheoryData<string> Askers => [.. Asker.All.Select(static asker => asker.Name)];

    [Theory]
    [MemberData(nameof(Askers))]
    public async Task Nobody_can_tell_in_which_world_they_are(string name)
    {
        var who = Asker.Called(name);
        using var here = await worlds.One.SignInAsync(who);
        using var there = await worlds.Other.SignInAsync(who);
        var wrong = new List<string>();
        var (asked, shown) = (0, 0);
        foreach (var inquiry in Inquiry.Reading(worlds.One.Routes, who))
        {
            var (one, other) = (await inquiry.SendAsync(here), await inquiry.SendAsync(there));
            asked++;
            shown += one.Status == HttpStatusCode.OK ? 1 : 0;
            wrong.AddRange(WrongIn(one, other).Select(what => $"{inquiry}: {what}"));
            if (!one.Headers.GetValueOrDefault("Cache-Control", string.Empty).Contains("no-store", StringComparison.Ordinal))
                wrong.Add($"{inquiry}: may be kept by others ({one.Status})");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {asked} questions, {shown} answered with a page");
        wrong.ShouldBeEmpty();
        shown.ShouldBeGreaterThan(name == "without-a-role" ? 3 : 20);
    }

    [Fact]
    public async Task Nobody_can_tell_from_the_public_pages_either()
    {
        using var here = worlds.One.NewBrowser();
        using var there = worlds.Other.NewBrowser();
        var wrong = new List<string>();
        var known = new HashSet<string> { "/", "/en/", "/open-data/statistics.csv", "/health/ready", $"/uw-gemeente/{World.Zwijgveld}", $"/levering/2026/{World.Zwijgveld}", $"/nergens/{World.Zwijgveld}" };
        var waiting = new Queue<string>(known);
        while (waiting.TryDequeue(out var address))
        {
            var inquiry = new Inquiry("GET", address);
            var (one, other) = (await inquiry.SendAsync(here), await inquiry.SendAsync(there));
            wrong.AddRange(WrongIn(one, other).Select(what => $"{address}: {what}"));
            foreach (var link in Link().Matches(one.Body).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(known.Add))
                waiting.Enqueue(link);
        }

        wrong.ShouldBeEmpty();
        known.Count.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task The_owner_sees_what_differs_and_who_may_see_a_sum_sees_it_change()
    {
        var place = new Inquiry("GET", $"/uw-gemeente/{World.Zwijgveld}");
        using var owner = await worlds.One.SignInAsync(Asker.Owner);
        using var ownerThere = await worlds.Other.SignInAsync(Asker.Owner);
        Compared.Whole(await place.SendAsync(owner)).ShouldNotBe(Compared.Whole(await place.SendAsync(ownerThere)));
        var lines = new Inquiry("GET", $"/uw-gemeente/{World.Zwijgveld}/cijfer/software.front-office.cost-per-inhabitant");
        Compared.CanariesIn(await lines.SendAsync(owner), World.One).ShouldContain("kanarieeen");
        Compared.CanariesIn(await lines.SendAsync(owner), World.One).ShouldContain("713132");

        await using var dearer = await WorldSite.OpenAsync(World.Dearer);
        using var reader = await worlds.One.SignInAsync(Asker.Called("reader"));
        using var readerThere = await dearer.SignInAsync(Asker.Called("reader"));
        var own = new Inquiry("GET", $"/uw-gemeente/{World.Asker}");
        var answer = await own.SendAsync(reader);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        Compared.Whole(answer).ShouldNotBe(Compared.Whole(await own.SendAsync(readerThere)), "else nothing of the two is in any figure, and the comparison shows nothing");
    }

    [Fact]
    public async Task Something_is_withheld_in_these_worlds()
    {
        using var reader = await worlds.One.SignInAsync(Asker.Called("reader"));
        (await reader.GetAsync($"/uw-gemeente/{World.Asker}?groep=in-partnership")).Body.ShouldContain("niet getoond", Case.Insensitive);
    }

    private static IEnumerable<string> WrongIn(Answer one, Answer other)
    {
        if (one.Status >= HttpStatusCode.InternalServerError)
            yield return $"{one.Status}";
        var (whole, wholeOther) = (Compared.Whole(one), Compared.Whole(other));
        if (whole != wholeOther)
            yield return $"differs: {Difference(whole, wholeOther)}";
        if (Compared.CanariesIn(one, World.One) is { Length: > 0 } seen)
            yield return $"shows {string.Join(", ", seen)}";
        if (Compared.CanariesIn(other, World.Other) is { Length: > 0 } seenThere)
            yield return $"shows {string.Join(", ", seenThere)}";
    }

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"…{Around(one, at)}… and …{Around(other, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 60)].ReplaceLineEndings(" ");

    [GeneratedRegex("(?:href|src|action)=\"(/[^\"#]*)")]
    private static partial Regex Link();
}
