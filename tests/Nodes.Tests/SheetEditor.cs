using System.Net;
using System.Text;
using System.Text.Json;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Nodes_Tests;

/// <summary>Somebody who changes lines of a return, as the script of the page does.</summary>
internal sealed class SheetEditor
{
    private readonly Browser browser;
    private readonly string address, secret;

    private SheetEditor(Browser browser, string address, string secret) => (this.browser, this.address, this.secret) = (browser, address, secret);

    /// <summary>Opens the page.</summary>
    public static async Task<SheetEditor> OpenAsync(Browser browser, OrganisationCode village)
    {
        var address = $"/levering/{SmallCountry.Open}/{village}/software";
        var page = await browser.GetAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        return new SheetEditor(browser, $"{address}/regels", page.Secret);
    }

    /// <summary>Saves a line.</summary>
    /// <param name="line">Which.</param>
    /// <param name="seen">What the editor saw; null = the line is new.</param>
    /// <param name="amount">The amount.</param>
    public async Task<HttpStatusCode> SaveAsync(string line, IReadOnlyDictionary<string, string>? seen, string amount)
    {
        var cells = new Dictionary<string, string> { ["category"] = "software.front-office", ["amount_eur"] = amount };
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(JsonSerializer.Serialize(new { rows = new[] { new { key = line, line, seen, cells } } }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("RequestVerificationToken", secret);
        return (await browser.SendAsync(request)).Status;
    }
}
