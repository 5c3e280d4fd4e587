using Maatstaf.Delivery.People;
using Microsoft.Playwright;

namespace Maatstaf.Journeys_Tests;

/// <summary>The pages about accounts in a browser: passkeys from a device, an app for codes, and everything with and without JavaScript.</summary>
public sealed class AccountTests(DeliverySite site) : IClassFixture<DeliverySite>
{
    [Fact]
    public async Task A_passkey_of_the_device_is_made_signs_in_and_is_removed()
    {
        await site.AddAsync("sleutel", (Role.Administrator, string.Empty));
        var page = await site.SignInAsync("sleutel");
        await GiveDeviceAsync(page);
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey maken" }).ClickAsync();
        await page.WaitForURLAsync("**/account?gedaan=passkey-gemaakt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/inloggen?gedaan=uitgelogd");
        await page.GetByRole(AriaRole.Button, new() { Name = "Inloggen met een passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/beheer/accounts");
        await page.GotoAsync("/account");
        await page.Locator("#passkeys ~ ul button").ClickAsync();
        await page.WaitForURLAsync("**/account?gedaan=passkey-weg");
        (await page.Locator("#passkeys ~ ul").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_passkey_of_another_device_opens_nothing()
    {
        await site.AddAsync("vreemd", (Role.Administrator, string.Empty));
        var page = await site.SignInAsync("vreemd");
        await GiveDeviceAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Inloggen met een passkey" }).ClickAsync();
        await page.Locator("form.passkey .error").WaitForAsync();
        page.Url.ShouldContain("/inloggen");
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task No_page_about_accounts_breaks_a_rule_or_its_frame(int width)
    {
        await site.AddAsync($"kijker{width}", (Role.Administrator, string.Empty), (Role.Coordinator, "GM9001"));
        var page = await site.SignInAsync($"kijker{width}", width: width);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                faults.Add($"{page.Url}: {message.Text}");
        };
        foreach (var path in (string[])["/account", "/account/app", "/account/bewijs", "/beheer/accounts", "/beheer/accounts/uitnodigen", "/beheer/logboek", "/beheer/systeem", "/organisaties/GM9001/collegas", "/organisaties/GM9999/collegas", "/wachtwoord-vergeten"])
        {
            foreach (var address in (string[])[path, $"/en{path}"])
            {
                await page.GotoAsync(address);
                faults.AddRange((await AccessibilityRules.BrokenAsync(page, AccessibilityRules.Everything)).Select(rule => $"{address}: {rule}"));
                if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
                    faults.Add($"{address} is wider than {width}");
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_scripts_one_signs_in_changes_the_own_name_and_signs_out()
    {
        await site.AddAsync("zonder", (Role.Reader, "GM9001"));
        var page = await site.SignInAsync("zonder", script: false);
        await page.GotoAsync("/account");
        await page.FillAsync("#naam", "Zonder Script");
        await page.Locator("form[action='/account/naam'] button").ClickAsync();
        (await page.Locator(".who a").TextContentAsync()).ShouldBe("Zonder Script");
        (await page.Locator("form.passkey button").IsVisibleAsync()).ShouldBeFalse();
        await page.GetByRole(AriaRole.Button, new() { Name = "Uitloggen", Exact = true }).ClickAsync();
        page.Url.ShouldEndWith("/inloggen?gedaan=uitgelogd");
    }

    /// <summary>A device that keeps passkeys and sees the right finger.</summary>
    private static async Task GiveDeviceAsync(IPage page)
    {
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
