using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Delivery.People;
using Maatstaf.Web;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Mailing;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>The site as the demo serves it.</summary>
public sealed class DemoDesk : DeskSite
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("maatstaf-post-");

    protected override DeskOptions Change(DeskOptions options) => options with
    {
        Demo = true,
        Mail = new MailOptions { Folder = Folder.FullName },
        Cast =
        [
            Member(1, "beheerder", Role.Administrator),
            Member(2, "team", Role.Team),
            Member(3, "coordinator", Role.Coordinator, "GM9001"),
            Member(4, string.Empty, Role.Reader, "GM9002"),
        ],
    };

    private static CastMember Member(byte number, string button, Role role, string? organisation = null) => new()
    {
        Id = new Guid(number, 0, 0, new byte[8]),
        Button = button,
        Name = $"Persoon {number}",
        Email = $"persoon{number}@demo.example",
        Grants = [For(role, organisation)],
    };
}

/// <summary>In the demo a visitor is one of its invented people with one press of a button.</summary>
public sealed partial class DemoTests(DemoDesk site) : IClassFixture<DemoDesk>
{
    [Fact]
    public async Task Each_role_has_a_button_that_signs_in()
    {
        using var visitor = site.NewBrowser();
        var people = Button().Matches((await visitor.GetAsync("/inloggen")).Body).Select(static match => match.Groups[1].Value).ToArray();
        people.ShouldBe(["beheerder", "team", "coordinator"]);
        foreach (var person in people)
        {
            using var browser = site.NewBrowser();
            (await browser.FillInAsync("/inloggen", "/inloggen/demo", ("wie", person))).Status.ShouldBe(HttpStatusCode.SeeOther);
            (await browser.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
            (await browser.GetAsync("/beheer/post")).Status.ShouldBe(person == "beheerder" ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("directeur")]
    [InlineData("")]
    public async Task Somebody_without_a_button_does_not_get_in(string who)
    {
        using var browser = site.NewBrowser();
        (await browser.FillInAsync("/inloggen", "/inloggen/demo", ("wie", who))).Status.ShouldBe(HttpStatusCode.NotFound);
        browser.Cookies.ShouldNotContainKey("__Host-maatstaf");
    }

    [Fact]
    public async Task Letters_land_in_the_folder_and_on_the_page()
    {
        using var browser = site.NewBrowser();
        await browser.FillInAsync("/inloggen", "/inloggen/demo", ("wie", "beheerder"));
        await browser.FillInAsync("/beheer/accounts/uitnodigen", "/beheer/accounts/uitnodigen", ("naam", "Gast"), ("email", "gast@demo.example"), ("taal", "en"), ("rol", "Team"));
        (await browser.GetAsync("/beheer/post")).Body.ShouldContain("https://maatstaf.example/en/uitnodiging/");
        using var watcher = new FileSystemWatcher(site.Folder.FullName);
        while (site.Folder.GetFiles("*.eml").Length == 0)
            watcher.WaitForChanged(WatcherChangeTypes.Created, TimeSpan.FromSeconds(1));
        (await File.ReadAllTextAsync(site.Folder.GetFiles("*.eml")[0].FullName, TestContext.Current.CancellationToken)).ShouldContain("To: gast@demo.example");
    }

    [GeneratedRegex("name=\"wie\" value=\"([^\"]+)\"")]
    private static partial Regex Button();
}
