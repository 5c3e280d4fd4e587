// Makes anew what ICT costs per inhabitant, year by year, and what changed: dotnet run costs.cs [ADDRESS OF THE SITE]
using System.Globalization;
using System.Text.Json;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var reader = new HttpClient { BaseAddress = new Uri(args.Length > 0 ? args[0] : "http://localhost:5080") };

var latest = (await AskAsync("/api/v1/editions")).GetProperty("items")[0].GetProperty("links").GetProperty("latest").GetString();
var answer = await AskAsync(latest + "/series?indicator=ict.cost-per-inhabitant&group=all&statistic=headline");
var source = answer.GetProperty("provenance");
Console.WriteLine($"edition {source.GetProperty("edition")}, version {source.GetProperty("version")}, {source.GetProperty("licence").GetProperty("name")}, sha256 {source.GetProperty("sha256").GetString()![..12]}");
double? before = null;
foreach (var point in answer.GetProperty("items")[0].GetProperty("points").EnumerateArray())
{
    // A year without a number says why; it is not zero.
    if (point.GetProperty("state").GetString() != "known")
    {
        Console.WriteLine($"{point.GetProperty("year")}  {point.GetProperty("state")} {point.GetProperty("withheldReason")}".TrimEnd());
        before = null;
        continue;
    }

    var value = point.GetProperty("value").GetDouble();
    Console.WriteLine($"{point.GetProperty("year")}  {value:F2} euro  {point.GetProperty("n")} municipalities{(before is { } earlier ? $"  {100 * (value / earlier - 1):+0.0;-0.0} %" : "")}");
    before = value;
}

async Task<JsonElement> AskAsync(string path) => JsonDocument.Parse(await reader.GetByteArrayAsync(path)).RootElement;
