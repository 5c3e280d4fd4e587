using System.Net;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>Sends files as a browser does.</summary>
internal static class Uploading
{
    /// <summary>Opens the page for delivering a file, and sends one.</summary>
    public static async Task<Answer> SendAsync(Browser browser, string address, byte[] content, string name, params (string Name, string Value)[] fields)
    {
        var page = await browser.GetAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK, address);
        using var form = new MultipartFormDataContent { { new StringContent(page.Secret), "formulier" }, { new ByteArrayContent(content), "bestand", name } };
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await browser.SendAsync(request);
    }
}
