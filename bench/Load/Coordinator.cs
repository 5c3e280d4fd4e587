using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Maatstaf.Bench.Load;

/// <summary>A coordinator in a browser without scripts: signs in, looks at the municipality's pages, delivers a workbook or a ledger.</summary>
internal sealed partial class Coordinator : IDisposable
{
    /// <summary>The file in which stands who they are.</summary>
    public const string List = "coordinators.txt";

    /// <summary>The password of all of them.</summary>
    public const string Password = "paars fietspad langs het kanaal";

    private readonly Uri site;
    private readonly string municipality, place;
    private readonly byte[] ledger;
    private readonly HttpClient client;
    private readonly Dictionary<string, string> cookies = [];
    private readonly SemaphoreSlim turns = new(1);
    private byte[] workbook = [];
    private int delivered;

    private Coordinator(Uri site, string municipality, int edition, byte[] ledger)
    {
        (this.site, this.municipality, this.ledger) = (site, municipality, ledger);
        place = string.Create(CultureInfo.InvariantCulture, $"/levering/{edition}/{municipality}");
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = site };
    }

    /// <summary>Pages that the coordinator looks at.</summary>
    public IReadOnlyList<string> Pages =>
    [
        "/uw-gemeente/" + municipality, $"/uw-gemeente/{municipality}/verschil", $"/uw-gemeente/{municipality}/trechter", $"/uw-gemeente/{municipality}?groep=buren",
        "/levering", place, place + "/software", place + "/personeel", place + "/aanleveren", "/praktijken",
    ];

    /// <summary>The address with which somebody signs in.</summary>
    public static string EmailOf(string municipality) => $"coordinator-{municipality}@voorbeeld.example";

    /// <summary>Signs in, and takes the workbook of the return along.</summary>
    public static async Task<Coordinator> SignInAsync(Uri site, string municipality, int edition, byte[] ledger)
    {
        var coordinator = new Coordinator(site, municipality, edition, ledger);
        var form = await coordinator.SendAsync(HttpMethod.Get, "/inloggen", null);
        var entered = await coordinator.SendAsync(HttpMethod.Post, "/inloggen", Form(form, ("email", EmailOf(municipality)), ("wachtwoord", Password)));
        if (entered.Status != "303")
            throw new InvalidOperationException($"The coordinator of {municipality} cannot sign in: {entered.Status}");
        coordinator.workbook = (await coordinator.SendAsync(HttpMethod.Get, coordinator.place + "/werkboek.xlsx", null)).Bytes;
        return coordinator;
    }

    /// <summary>Looks at a page.</summary>
    public async Task<string> LookAsync(string address) => (await SendAsync(HttpMethod.Get, address, null)).Status;

    /// <summary>Delivers a workbook and a ledger in turns, as people do it: choose, see what was read, take it over, look at the overview.</summary>
    /// <param name="tell">Is told of each request: its address, its status and how long it took.</param>
    /// <returns>False when an earlier delivery of the same coordinator is still under way; then nothing is done.</returns>
    public async Task<bool> DeliverAsync(Action<string, string, TimeSpan> tell)
    {
        if (!await turns.WaitAsync(0))
            return false;
        try
        {
            var address = delivered++ % 2 == 0 ? await WorkbookAsync() : await LedgerAsync();
            await StepAsync(HttpMethod.Get, address, null);
            return true;
        }
        finally
        {
            turns.Release();
        }

        async Task<string> WorkbookAsync()
        {
            var chosen = await StepAsync(HttpMethod.Get, place + "/aanleveren", null);
            var read = await StepAsync(HttpMethod.Post, place + "/aanleveren", File(chosen, workbook, "levering.xlsx"));
            if (read.Location is null)
                return place;
            var seen = await StepAsync(HttpMethod.Get, read.Location, null);
            await StepAsync(HttpMethod.Post, read.Location, Form(seen, ("doe", "overnemen")));
            return place;
        }

        async Task<string> LedgerAsync()
        {
            var chosen = await StepAsync(HttpMethod.Get, place + "/grootboek", null);
            var read = await StepAsync(HttpMethod.Post, place + "/grootboek", File(chosen, ledger, "grootboek.xaf", ("doe", "bestand")));
            await StepAsync(HttpMethod.Post, place + "/grootboek", Form(read, ("doe", "overnemen")));
            return place;
        }

        async Task<Answer> StepAsync(HttpMethod method, string address, HttpContent? content)
        {
            var begun = System.Diagnostics.Stopwatch.GetTimestamp();
            var answer = await SendAsync(method, address, content);
            tell(address.Split("/aanleveren/")[0], answer.Status, System.Diagnostics.Stopwatch.GetElapsedTime(begun));
            return answer;
        }
    }

    public void Dispose()
    {
        client.Dispose();
        turns.Dispose();
    }

    private static FormUrlEncodedContent Form(Answer page, params (string Name, string Value)[] fields) =>
        new([KeyValuePair.Create("formulier", page.Secret), .. fields.Select(static field => KeyValuePair.Create(field.Name, field.Value))]);

    private static MultipartFormDataContent File(Answer page, byte[] bytes, string name, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new StringContent(page.Secret), "formulier" } };
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(bytes), "bestand", name);
        return form;
    }

    private async Task<Answer> SendAsync(HttpMethod method, string address, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (method == HttpMethod.Post)
            request.Headers.Add("Origin", site.GetLeftPart(UriPartial.Authority));
        lock (cookies)
        {
            if (cookies.Count > 0)
                request.Headers.Add("Cookie", string.Join("; ", cookies.Select(static cookie => $"{cookie.Key}={cookie.Value}")));
        }

        try
        {
            using var answer = await client.SendAsync(request);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Keep(answer);
            return new Answer(Requests.StatusOf(answer), answer.Headers.Location?.OriginalString, bytes);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            return new Answer(exception.GetType().Name, null, []);
        }
    }

    // Cookies are Secure, and over loopback browsers send those too.
    private void Keep(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues("Set-Cookie", out var all))
            return;
        lock (cookies)
        {
            foreach (var (name, rest) in all.Select(static cookie => cookie.Split('=', 2)).Select(static parts => (parts[0], parts[1])))
                cookies[name] = rest.Split(';')[0];
        }
    }

    [GeneratedRegex("name=\"formulier\" value=\"([^\"]*)\"")]
    private static partial Regex SecretField();

    private sealed record Answer(string Status, string? Location, byte[] Bytes)
    {
        public string Secret => WebUtility.HtmlDecode(SecretField().Match(System.Text.Encoding.UTF8.GetString(Bytes)).Groups[1].Value);
    }
}
