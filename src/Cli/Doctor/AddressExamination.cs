using System.Net;
using Maatstaf.Settings;

namespace Maatstaf.Cli.Doctor;

/// <summary>I209: people reach the site with TLS, and the server that does so is known.</summary>
internal sealed class AddressExamination(SettingValues settings) : IExamination
{
    public Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<Finding>>([Look()]);

    private Finding Look()
    {
        var address = new Uri(new SitePlace(settings).PublicAddress);
        var isHere = address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
        if (isHere)
        {
            return new("I209", Condition.Odd, new(
                $"De site is er alleen voor deze computer: {address}. Zet er een webserver met TLS voor en vul public-url in.",
                $"The site is there for this computer only: {address}. Put a web server with TLS in front of it and fill in public-url."));
        }

        if (address.Scheme != Uri.UriSchemeHttps)
        {
            return new("I209", Condition.Wrong, new(
                $"{address} is zonder TLS: niemand kan zo inloggen. Zet er een webserver met TLS voor en schrijf public-url met https.",
                $"{address} is without TLS: nobody can sign in like that. Put a web server with TLS in front of it and write public-url with https."));
        }

        return settings.Of(SiteSettings.Proxies).Length == 0
            ? new("I209", Condition.Odd, new(
                "proxies is leeg: voor de grenzen per adres lijken alle lezers nu één lezer. Noem het adres van de webserver die voor de site staat.",
                "proxies is empty: for limits per address all readers look like one reader now. Name the address of the web server in front of the site."))
            : new("I209", Condition.Good, new($"Mensen bereiken de site met TLS: {address}.", $"People reach the site with TLS: {address}."));
    }
}
