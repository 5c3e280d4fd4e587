using System.Text.Json;
using Maatstaf.Pages_Tests;
using Maatstaf.Web;
using Microsoft.AspNetCore.Builder;

namespace Maatstaf.Api_Tests;

/// <summary>The site with published editions on a free port, and a reader of the API that holds every answer against the description.</summary>
public sealed class ApiSite : IAsyncLifetime
{
    private readonly WebApplication site = SiteHost.Build(
        Sample.Content, new SiteOptions { Urls = "http://127.0.0.1:0", Published = PublishedSample.Editions });

    /// <summary>A reader that follows no redirect and checks nothing.</summary>
    public HttpClient Reader { get; private set; } = null!;

    /// <summary>The description that the site gives.</summary>
    internal Description Description { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await site.StartAsync();
        Reader = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Urls.Single()) };
        Description = await Description.OfAsync(await Reader.GetByteArrayAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)));
    }

    public async ValueTask DisposeAsync()
    {
        Reader.Dispose();
        await site.DisposeAsync();
    }

    /// <summary>Asks, and checks that the answer is as described.</summary>
    /// <param name="address">Address within the API, such as <c>/editions</c>.</param>
    /// <param name="headers">Headers to send.</param>
    public Task<ApiAnswer> AskAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, null, headers);

    /// <summary>Asks or sends, and checks that the answer is as described.</summary>
    /// <param name="method">How.</param>
    /// <param name="address">Address within the API.</param>
    /// <param name="body">What is sent along; null = nothing.</param>
    /// <param name="headers">Headers to send.</param>
    public async Task<ApiAnswer> SendAsync(HttpMethod method, string address, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri("/api/v1" + address, UriKind.RelativeOrAbsolute)) { Content = body };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        var answer = new ApiAnswer(await Reader.SendAsync(request, TestContext.Current.CancellationToken));
        Description.Check(method, address.Split('?')[0], answer);
        return answer;
    }
}

/// <summary>An answer of the API.</summary>
/// <param name="message">As it came.</param>
public sealed class ApiAnswer(HttpResponseMessage message)
{
    private readonly byte[] body = message.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();

    public int Status => (int)message.StatusCode;

    public string MediaType => message.Content.Headers.ContentType?.MediaType ?? string.Empty;

    public ReadOnlySpan<byte> Body => body;

    public string Text => System.Text.Encoding.UTF8.GetString(body);

    public JsonElement Json => JsonDocument.Parse(body).RootElement;

    /// <summary>A header; empty = it is not there.</summary>
    public string Header(string name) => message.Headers.TryGetValues(name, out var values) || message.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : string.Empty;

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<JsonElement> Items => [.. Json.GetProperty("items").EnumerateArray()];
}
