using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Maatstaf.Web.Access;

/// <summary>Servers in front of the site. Only those that the administrator named are believed about who asks, and in which way.</summary>
internal static class TrustedProxies
{
    /// <summary>Takes address and scheme of a reader from servers that are trusted.</summary>
    /// <param name="app">The site.</param>
    /// <param name="proxies">Addresses or networks; none = nobody is believed.</param>
    public static void UseProxies(this IApplicationBuilder app, IReadOnlyList<string> proxies)
    {
        if (proxies.Count == 0)
            return;
        // A chain of servers is followed as far as it is trusted.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }
}
