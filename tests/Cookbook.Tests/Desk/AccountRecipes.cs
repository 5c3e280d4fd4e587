using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Maatstaf.Vocabulary;
using Microsoft.Playwright;

namespace Maatstaf.Cookbook_Tests.Desk;

/// <summary>Pages about accounts. One newcomer goes through them all, from the invitation to a new password.</summary>
internal static class AccountRecipes
{
    private const string Newcomer = "nieuw", Email = "noor.nieuwland@voorbeeld.example", Password = "zeven eenden op het grasveld";

    private static readonly LocalisedText Everyone = new("iedereen", "everyone"), Invited = new("wie is uitgenodigd", "who is invited"), Member = new("wie een account heeft", "who has an account");

    public static IReadOnlyList<DeskRecipe> All { get; } =
    [
        new("SignInPage", Everyone, "/inloggen", new("inloggen met wachtwoord, passkey of het account van de eigen organisatie", "sign in with a password, a passkey or the account of the own organisation"),
            static tour => tour.GoAsync(DeskTour.Nobody, "/inloggen")),
        new("ForgotPasswordPage", Everyone, "/wachtwoord-vergeten", new("een link vragen om een nieuw wachtwoord te kiezen", "ask for a link to choose a new password"),
            static tour => tour.GoAsync(DeskTour.Nobody, "/wachtwoord-vergeten")),
        new("SentencePage", Everyone, "/wachtwoord-vergeten", new("lezen wat er gebeurde, hetzelfde of er een account is of niet", "read what happened, the same whether there is an account or not"), AskForLinkAsync),
        new("InvitationPage", Invited, "/uitnodiging/{geheim}", new("een wachtwoord kiezen en beginnen", "choose a password and start"), OpenInvitationAsync),
        new("AccountPage", Member, "/account", new("naam, taal, adres, passkeys, wachtwoord en sessies bijhouden", "keep name, language, address, passkeys, password and sessions"), AcceptAsync),
        new("AuthenticatorPage", Member, "/account/app", new("een app voor codes toevoegen", "add an app for codes"), static tour => tour.GoAsync(Newcomer, "/account/app")),
        new("RecoveryCodesPage", Member, "/account/app", new("codes bewaren voor als de telefoon weg is", "keep codes for when the phone is gone"), TurnOnAsync),
        new("ProofPage", Member, "/account/bewijs", new("nog eens bewijzen wie men is, voor wat grote gevolgen heeft", "prove again who one is, before what has large consequences"), static tour => tour.GoAsync(Newcomer, "/account/bewijs")),
        new("CodePage", Member, "/inloggen/code", new("de code van de app geven na het wachtwoord", "give the code of the app after the password"), AskCodeAsync),
        new("ConfirmEmailPage", Member, "/account/email/bevestigen", new("een nieuw e-mailadres bevestigen", "confirm a new e-mail address"), ConfirmAsync),
        new("ResetPasswordPage", Everyone, "/wachtwoord-herstellen", new("een nieuw wachtwoord kiezen", "choose a new password"), ResetAsync),
    ];

    private static async Task<IPage> AskForLinkAsync(DeskTour tour)
    {
        var page = await tour.GoAsync(DeskTour.Nobody, "/wachtwoord-vergeten");
        await page.FillAsync("input[name=email]", Email);
        await page.ClickAsync("main form button");
        return page;
    }

    private static async Task<IPage> OpenInvitationAsync(DeskTour tour)
    {
        var administrator = await tour.GoAsync("beheerder", "/beheer/accounts/uitnodigen");
        await administrator.FillAsync("input[name=naam]", "Noor Nieuwland");
        await administrator.FillAsync("input[name=email]", Email);
        await administrator.GetByLabel("Coördinator").CheckAsync();
        await administrator.SelectOptionAsync("select[name=organisatie]", "GM9048");
        await administrator.ClickAsync("main form button");
        await administrator.Locator("body[data-page=AccountListPage]").WaitForAsync();
        return await tour.OpenAsAsync(Newcomer, await tour.LinkInLetterAsync(Email, "/uitnodiging/"));
    }

    private static async Task<IPage> AcceptAsync(DeskTour tour)
    {
        var page = await tour.AsAsync(Newcomer);
        await page.FillAsync("input[name=wachtwoord]", Password);
        await page.ClickAsync("main form button");
        await page.Locator("body[data-page=OverviewPage]").WaitForAsync();
        return await tour.GoAsync(Newcomer, "/account");
    }

    private static async Task<IPage> TurnOnAsync(DeskTour tour)
    {
        var page = await tour.GoAsync(Newcomer, "/account/app");
        await page.FillAsync("input[name=code]", CodeOf((await page.Locator(".key").InnerTextAsync()).Replace(" ", string.Empty, StringComparison.Ordinal)));
        await page.ClickAsync("main form button");
        return page;
    }

    private static async Task<IPage> AskCodeAsync(DeskTour tour)
    {
        var page = await tour.GoAsync(DeskTour.Nobody, "/inloggen");
        await page.FillAsync("input[name=email]", Email);
        await page.FillAsync("input[name=wachtwoord]", Password);
        await page.ClickAsync("form:has(input[name=wachtwoord]) button");
        return page;
    }

    private static async Task<IPage> ConfirmAsync(DeskTour tour)
    {
        var page = await tour.GoAsync(Newcomer, "/account");
        await page.FillAsync("input[name=email]", "n.nieuwland@voorbeeld.example");
        await page.ClickAsync("form[action='/account/email'] button");
        await page.Locator(".done").WaitForAsync();
        return await tour.OpenAsAsync(Newcomer, await tour.LinkInLetterAsync("n.nieuwland@voorbeeld.example", "/account/email/"));
    }

    private static async Task<IPage> ResetAsync(DeskTour tour)
    {
        await AskForLinkAsync(tour);
        return await tour.OpenAsAsync(DeskTour.Nobody, await tour.LinkInLetterAsync(Email, "/wachtwoord-herstellen"));
    }

    /// <summary>The code of now, of an app that keeps this key (RFC 6238: HMAC-SHA-1, six digits, thirty seconds).</summary>
    private static string CodeOf(string key)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(key.Select(static sign => Convert.ToString(alphabet.IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        byte[] secret = [.. bits.Chunk(8).Where(static chunk => chunk.Length == 8).Select(static chunk => Convert.ToByte(new string(chunk), 2))];
        var moment = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // Apps for codes know no other hash.
        var hash = HMACSHA1.HashData(secret, moment);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
