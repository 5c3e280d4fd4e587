using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Delivery;

/// <summary>A program of an organisation: made by a coordinator on the site, it gets a token and asks the API.</summary>
internal static class OwnProgram
{
    /// <summary>Makes it, as a coordinator does.</summary>
    public static async Task<(string Client, string Secret)> MakeAsync(Browser coordinator, OrganisationCode organisation, params string[] scopes)
    {
        var page = $"/organisaties/{organisation}/programmas";
        var made = await coordinator.FillInAsync(page, page, [("naam", "Boekhoudpakket"), ("maanden", "12"), .. scopes.Select(static scope => ("mag", scope))]);
        made.Status.ShouldBe(HttpStatusCode.OK, made.Body);
        string Fact(string name) => Regex.Match(made.Body, $@"<dt>{name}</dt>\s*<dd><code>([^<]+)</code>", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        return (Fact("client_id"), Fact("client_secret"));
    }

    /// <summary>Asks for a token.</summary>
    public static Task<Answer> TryTokenAsync(Browser program, string client, string secret, params (string Name, string Value)[] others)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret };
        foreach (var (name, value) in others)
            fields[name] = value;
        return program.PostAsync("/oauth/token", [.. fields.Select(static field => (field.Key, field.Value))]);
    }

    /// <summary>Gets a token.</summary>
    public static async Task<string> TokenAsync(Browser program, (string Client, string Secret) known)
    {
        var answer = await TryTokenAsync(program, known.Client, known.Secret);
        answer.Status.ShouldBe(HttpStatusCode.OK, answer.Body);
        return JsonNode.Parse(answer.Body)!["access_token"]!.GetValue<string>();
    }

    /// <summary>Asks the API.</summary>
    public static async Task<Answer> AskAsync(Browser program, HttpMethod method, string address, string? token, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, "/api/v1" + address);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await program.SendAsync(request);
    }
}
