using System.Collections.Concurrent;
using System.Net;
using Maatstaf.Storage;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Place;

/// <summary>A hundred people who look at their own place at the same moment each get their own page, in the group that they asked for, and nobody sees an error.</summary>
public sealed class ReadersTests
{
    private const int Readers = 100;

    private static readonly string[] Pages = ["?groep=medium", "?groep=all", "?groep=buren", "/verschil?jaar=2024", "/verschil/personnel.operations?jaar=2024", "/verschil/bestuur?jaar=2024"];

    [Fact]
    public async Task A_hundred_readers_at_once_all_get_their_own_page()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("maatstaf-readers-");
        await using (var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, ct))
        {
            await using var site = await CountrySite.OpenAsync(store, GapCountry.Make(), GapCountry.Codes);
            var browsers = new List<(string Municipality, Browser Browser)>();
            for (var reader = 0; reader < Readers; reader++)
            {
                var municipality = GapCountry.Codes[reader % GapCountry.Codes.Length];
                var known = browsers.FirstOrDefault(other => other.Municipality == municipality.ToString()).Browser;
                browsers.Add((municipality.ToString(), known?.Beside() ?? await site.SignInAsync(municipality)));
            }

            var answers = new ConcurrentBag<(string Address, HttpStatusCode Status, bool IsOwn)>();
            await Task.WhenAll(browsers.Select(async reader =>
            {
                foreach (var page in Pages)
                {
                    var address = $"/uw-gemeente/{reader.Municipality}{page}";
                    var answer = await reader.Browser.GetAsync(address);
                    answers.Add((address, answer.Status, answer.Body.Contains($"/uw-gemeente/{reader.Municipality}", StringComparison.Ordinal)));
                }
            }));

            answers.Count.ShouldBe(Readers * Pages.Length);
            answers.ShouldAllBe(static answer => answer.Status == HttpStatusCode.OK && answer.IsOwn);
            browsers.ForEach(static reader => reader.Browser.Dispose());
        }

        folder.Delete(recursive: true);
    }
}
