using System.Text.Json.Nodes;

namespace Maatstaf.Api_Tests;

/// <summary>Requests made from the description, right and wrong ones: none breaks anything, and each answer is as described.</summary>
public sealed class GeneratedRequestTests(ApiSite site) : IClassFixture<ApiSite>
{
    private const int Seed = 20260601, Few = 400, Many = 10_000;

    private static readonly string[] Odd =
        ["", "0", "-1", "2147483648", "99999999999999999999", "NaN", "%00", "%ff%fe", "%0d%0aSet-Cookie:%20a=b", "'%20OR%201=1--", "../../etc/passwd", "{edition}", "a,b,,c", ",", "💶", "null", "true", "[]", "é", "1e3", "0x10", "%25", "all;all"];

    [Fact]
    public async Task No_generated_request_breaks_anything_and_each_answer_is_as_described()
    {
        var count = Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1" ? Many : Few;
        var dice = new Random(Seed);
        var operations = site.Description.Document["paths"]!.AsObject().Select(static path => (path.Key, Operation: path.Value!["get"]!)).ToArray();
        var statuses = new Dictionary<int, int>();
        for (var at = 0; at < count; at++)
        {
            var (path, operation) = operations[dice.Next(operations.Length)];
            var address = AddressOf(path, operation["parameters"]?.AsArray() ?? [], dice);
            // One in eight sends something, where that is described and where it is not; nobody here has a token.
            using var body = dice.Next(8) == 0 ? BodyOf(dice) : null;
            var answer = await site.SendAsync(body is null ? HttpMethod.Get : HttpMethod.Put, address, body, HeadersOf(dice));
            answer.Status.ShouldBeLessThan(500, address);
            statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
        }

        statuses.Keys.ShouldBe([200, 400, 401, 404, 405, 406], ignoreOrder: true);
        statuses[200].ShouldBeGreaterThan(count / 5);
        TestContext.Current.TestOutputHelper!.WriteLine($"{count} requests: " + string.Join(", ", statuses.OrderBy(static pair => pair.Key).Select(static pair => $"{pair.Value} × {pair.Key}")));
    }

    /// <summary>A return, a piece of one, or something else, under a right or a wrong name.</summary>
    private static StringContent BodyOf(Random dice)
    {
        string[] bodies = ["{ \"rows\": [] }", "{ \"rows\": [ { \"table\": \"software\", \"line\": \"1\", \"cells\": {} } ] }", "{ \"rows\": ", "PK\u0003\u0004", .. Odd];
        string[] types = ["application/json", "application/zip", "text/plain", "application/x-www-form-urlencoded"];
        return new StringContent(bodies[dice.Next(bodies.Length)], System.Text.Encoding.UTF8, types[dice.Next(types.Length)]);
    }

    private static string AddressOf(string path, JsonArray parameters, Random dice)
    {
        var query = new List<string>();
        foreach (var parameter in parameters)
        {
            var (name, value) = ((string)parameter!["name"]!, ValueOf(parameter, dice));
            if ((string?)parameter["in"] == "path")
                path = path.Replace($"{{{name}}}", value.Length == 0 || value.Contains('/') || value == "%00" ? "x" : value, StringComparison.Ordinal);
            else if (dice.Next(3) == 0)
                query.Add($"{name}={value}");
        }

        if (dice.Next(12) == 0)
            query.Add($"{Odd[dice.Next(Odd.Length)]}={dice.Next()}");
        if (dice.Next(15) == 0 && query.Count > 0)
            query.Add(query[0]);
        return (path == "/" ? string.Empty : path) + (query.Count > 0 ? "?" + string.Join('&', query) : string.Empty);
    }

    private static string ValueOf(JsonNode parameter, Random dice)
    {
        if (dice.Next(12) == 0)
            return Odd[dice.Next(Odd.Length)];
        var schema = parameter["schema"]!;
        var example = parameter["example"]!;
        if (schema["items"]?["enum"] is JsonArray choices)
            return string.Join(',', Enumerable.Range(0, 1 + dice.Next(3)).Select(_ => (string)choices[dice.Next(choices.Count)]!));
        if ((string?)schema["type"] == "integer" && schema["minimum"] is not null)
            return dice.Next(2) == 0 ? $"{example}" : $"{dice.Next(1, 1 + Math.Min(3000, (int)(double)schema["maximum"]! + 1))}";
        return example is JsonArray several ? string.Join(',', several.Select(static one => $"{one}")) : $"{example}";
    }

    private static (string, string)[] HeadersOf(Random dice) => dice.Next(8) switch
    {
        0 => [("Accept", dice.Next(2) == 0 ? "text/html" : "application/json")],
        1 => [("Accept-Language", "en")],
        _ => [],
    };
}
