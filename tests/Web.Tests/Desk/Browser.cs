using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Maatstaf.Web_Tests.Desk;

/// <summary>
/// A browser without scripts: keeps cookies, follows nothing by itself, and fills in forms of pages that it read. Cookies that are Secure go
/// over loopback too, as in browsers.
/// </summary>
public sealed class Browser(Uri site) : IDisposable
{
    private static int used = 1;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectCallback = From(Interlocked.Increment(ref used)) }) { BaseAddress = site };

    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Another browser of the same person, signed in by the same cookies.</summary>
    public Browser Beside()
    {
        var other = new Browser(site);
        foreach (var (name, value) in Cookies)
            other.Cookies.Add(name, value);
        return other;
    }

    public async Task<Answer> GetAsync(string address) => await SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Reads the page with the form, then sends the form with its secret.</summary>
    public async Task<Answer> FillInAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var form = await GetAsync(page);
        form.Status.ShouldBe(HttpStatusCode.OK, page);
        return await PostAsync(action, [("formulier", form.Secret), .. fields]);
    }

    public Task<Answer> PostAsync(string action, params (string Name, string Value)[] fields) => PostAsync(action, static _ => { }, fields);

    public async Task<Answer> PostAsync(string action, Action<HttpRequestMessage> change, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("Origin", site.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        change(request);
        return await SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        if (Cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(static cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var set = response.Headers.TryGetValues("Set-Cookie", out var values) ? values.ToArray() : [];
        foreach (var cookie in set)
            Keep(cookie);
        return new Answer(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.Location?.OriginalString,
            set,
            response.Headers.Concat(response.Content.Headers).ToDictionary(static header => header.Key, static header => string.Join("; ", header.Value), StringComparer.OrdinalIgnoreCase))
        {
            Bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken),
        };
    }

    public void Dispose() => client.Dispose();

    /// <summary>Each browser has an address of its own, so that limits per address hold for one browser alone.</summary>
    private static Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> From(int number) => async (connection, ct) =>
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(new IPAddress([127, 0, (byte)(number / 250), (byte)((number % 250) + 2)]), 0));
        await socket.ConnectAsync(IPAddress.Loopback, connection.DnsEndPoint.Port, ct);
        return new NetworkStream(socket, ownsSocket: true);
    };

    private void Keep(string cookie)
    {
        var (name, value) = (cookie.Split('=', 2)[0], cookie.Split('=', 2)[1].Split(';')[0]);
        if (value.Length == 0)
            Cookies.Remove(name);
        else
            Cookies[name] = value;
    }
}

/// <summary>What came back.</summary>
public sealed partial record Answer(HttpStatusCode Status, string Body, string? Location, IReadOnlyList<string> SetCookies, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The body as it came.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The secret in the first form of the page.</summary>
    public string Secret => WebUtility.HtmlDecode(SecretField().Match(Body).Groups[1].Value);

    /// <summary>The page without what differs each time.</summary>
    public string Comparable => SecretField().Replace(Body, "secret");

    [GeneratedRegex("name=\"formulier\" value=\"([^\"]*)\"")]
    private static partial Regex SecretField();
}
