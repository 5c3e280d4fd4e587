using System.Net;
using System.Security.Cryptography;
using System.Text;
using Maatstaf.Delivery.People;
using Maatstaf.Web;
using Maatstaf.Web.Accounts;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>A site with a list of breached passwords.</summary>
public sealed class SiteWithList : DeskSite
{
    public const string Breached = "kapstok lantaarn twintig zwaan";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-breached-");

    public string List => Path.Combine(folder.FullName, "list.txt");

    protected override DeskOptions Change(DeskOptions options)
    {
        BreachedPasswordTests.Write(List, [Breached, .. Enumerable.Range(0, 200).Select(static number => $"gelekt {number}")], "\r\n");
        return options with { BreachedPasswords = List };
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

public sealed class BreachedPasswordTests(SiteWithList site) : IClassFixture<SiteWithList>
{
    [Fact]
    public async Task A_password_that_was_breached_elsewhere_is_refused_with_what_to_do()
    {
        await site.AddAccountAsync("beheer@gelekt.example", DeskSite.For(Role.Administrator));
        using var administrator = await site.SignInAsync("beheer@gelekt.example");
        await administrator.FillInAsync("/beheer/accounts/uitnodigen", "/beheer/accounts/uitnodigen", ("naam", "Iemand"), ("email", "iemand@gelekt.example"), ("taal", "nl"), ("rol", "Team"));
        var link = site.LinkTo("iemand@gelekt.example");
        using var browser = site.NewBrowser();
        var refused = await browser.FillInAsync(link, link, ("naam", "Iemand"), ("wachtwoord", SiteWithList.Breached));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Body.ShouldContain("Dit wachtwoord is elders gelekt");
        (await browser.FillInAsync(link, link, ("naam", "Iemand"), ("wachtwoord", "twintig zwanen op een kapstok"))).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_password_of_a_list_is_found_and_no_other(string lineEnd)
    {
        var file = Path.GetTempFileName();
        string[] listed = [.. Enumerable.Range(0, 1_000).Select(static number => $"wachtwoord nummer {number}")];
        Write(file, listed, lineEnd);
        var list = new BreachedPasswords(file);
        list.IsList().ShouldBeTrue();
        listed.ShouldAllBe(password => list.Holds(password));
        Enumerable.Range(1_000, 1_000).ShouldAllBe(number => !list.Holds($"wachtwoord nummer {number}"));
        File.Delete(file);
    }

    [Theory]
    [InlineData("")]
    [InlineData("welkom01\nwelkom02\n")]
    [InlineData("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF:1\n0000000000000000000000000000000000000000:1\n")]
    public void What_is_no_list_is_told(string text)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        new BreachedPasswords(file).IsList().ShouldBeFalse();
        File.Delete(file);
    }

    [Fact]
    public void Without_a_list_no_password_is_on_it() => new BreachedPasswords(string.Empty).Holds(SiteWithList.Breached).ShouldBeFalse();

    internal static void Write(string file, IEnumerable<string> passwords, string lineEnd)
    {
#pragma warning disable CA5350 // The list is made of SHA-1.
        var hashes = passwords.Select(static password => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(password)))).Order(StringComparer.Ordinal);
#pragma warning restore CA5350 // From here on it is a weakness again.
        File.WriteAllText(file, string.Concat(hashes.Select((hash, number) => $"{hash}:{1 + (number * 37 % 5000)}{lineEnd}")));
    }
}
