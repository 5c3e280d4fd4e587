using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Maatstaf.Storage;
using Maatstaf.Vocabulary;
using Maatstaf.Web_Tests.Delivery;
using Maatstaf.Web_Tests.Desk;

namespace Maatstaf.Web_Tests.Place;

/// <summary>The pages that say why, as they come out of the site: numbers add up, and nothing withheld is on them.</summary>
public sealed partial class GapPageTests : IAsyncLifetime
{
    private const string Own = $"/uw-gemeente/{GapCountry.Looker}/verschil", FirstTime = $"/uw-gemeente/{GapCountry.Newcomer}/verschil", Member = $"/uw-gemeente/{GapCountry.Member}/verschil";

    private static readonly string[] Comparisons = ["", "&tegen=zelf-2023", "&tegen=groep-2023", "&groep=medium", "&groep=medium&tegen=groep-2023"];
    private static readonly string[] Nodes = ["", "/software", "/personnel", "/infrastructure", "/personnel.operations", "/software.office-automation", "/bestuur"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-gap-");
    private ReturnStore store = null!;
    private CountrySite site = null!;

    public async ValueTask InitializeAsync()
    {
        store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder.FullName, "maatstaf.db"), TimeProvider.System, TestContext.Current.CancellationToken);
        site = await CountrySite.OpenAsync(store, GapCountry.Make(), GapCountry.Codes);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_bars_of_every_page_lead_from_one_level_to_the_other_and_the_tables_say_the_same()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        var looked = 0;
        foreach (var comparison in Comparisons)
        {
            foreach (var node in Nodes)
            {
                foreach (var language in (string[])["", "/en"])
                {
                    var address = $"{language}{Own}{node}?jaar=2024{comparison}";
                    var page = await ReadAsync(browser, address);
                    var bars = Bars().Matches(page).Select(match => Number(match.Groups[1].Value)).ToArray();
                    bars.Length.ShouldBeGreaterThanOrEqualTo(2, address);
                    (bars[0] + bars[1..^1].Sum()).ShouldBe(bars[^1], address);
                    Named(page, "getallen")?.ShouldBe(bars, address);
                    if (Named(page, "onderdelen") is { } parts)
                        (parts[0], parts[^1]).ShouldBe((bars[0], bars[^1]), address);
                    looked++;
                }
            }
        }

        looked.ShouldBe(Comparisons.Length * Nodes.Length * 2);
    }

    [Fact]
    public async Task The_parts_of_the_tree_add_up_and_lead_further()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        var page = await ReadAsync(browser, Own + "?jaar=2024");
        var components = Components().Matches(page).Select(match => Number(match.Groups[1].Value)).ToArray();
        var levels = Named(page, "onderdelen").ShouldNotBeNull();
        components.Length.ShouldBe(3);
        (levels[0] + components.Sum()).ShouldBe(levels[^1]);
        foreach (var link in Further().Matches(page).Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
            (await browser.GetAsync(link)).Status.ShouldBe(HttpStatusCode.OK, link);
    }

    [Fact]
    public async Task Nothing_of_a_withheld_group_is_on_any_page_about_it()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        foreach (var comparison in (string[])["", "&tegen=groep-2023"])
        {
            foreach (var address in Nodes.SelectMany(node => (string[])[$"{Own}{node}?jaar=2024&groep=small{comparison}", $"/en{Own}{node}?jaar=2024&groep=small{comparison}"]))
            {
                var page = await ReadAsync(browser, address);
                page.ShouldNotContain("waterfall-rows", customMessage: address);
                page.ShouldNotContain("gap-table", customMessage: address);
                page.ShouldNotContain("id=\"splitsing\"", customMessage: address);
                page.ShouldContain("class=\"remark\"", customMessage: address);
            }
        }
    }

    [Fact]
    public async Task A_newcomer_reads_that_it_has_no_earlier_year_and_still_sees_why_it_differs()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Newcomer));
        (await ReadAsync(browser, FirstTime + "?jaar=2024&tegen=zelf-2023")).ShouldContain("deed niet eerder mee");
        (await ReadAsync(browser, FirstTime + "?jaar=2024")).ShouldContain("waterfall-rows");
    }

    [Fact]
    public async Task A_member_sees_its_own_lines_and_its_part_of_the_partnership_and_they_make_up_the_cost()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Member));
        var page = await ReadAsync(browser, Member + "/software.office-automation?jaar=2024&tegen=zelf-2023");
        var totals = Totals().Matches(page).Select(match => Cells().Matches(match.Value).Select(cell => Number(cell.Groups[1].Value)).ToArray()).ToArray();
        totals.Length.ShouldBe(3);
        foreach (var column in (int[])[0, 1])
            (totals[0][column] + totals[1][column]).ShouldBe(totals[2][column]);
        totals[0].ShouldBe([GapCountry.Office(2, 2024), GapCountry.Office(2, 2023)]);
        page.ShouldContain("samenwerkingsverband");
    }

    /// <summary>One newcomer is all that separates the group from those who took part twice, so where that would tell its cost it is not said.</summary>
    [Fact]
    public async Task The_group_from_year_to_year_splits_its_change_and_what_would_tell_of_the_newcomer_stays_withheld()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        var page = await ReadAsync(browser, Own + "?jaar=2024&tegen=groep-2023");
        var rows = Row().Matches(Section(page, "splitsing")).Skip(1).Select(static match => match.Value).ToArray();
        rows.Length.ShouldBeGreaterThan(8);
        foreach (var row in rows)
        {
            var numbers = Cells().Matches(row).Select(static cell => Number(cell.Groups[1].Value)).ToArray();
            if (numbers.Length == 4)
                (numbers[1] + numbers[2]).ShouldBe(numbers[0], row);
            else
                Regex.Count(row, "niet getoond").ShouldBe(2, row);
        }

        rows[0].ShouldContain("niet getoond");
        page.ShouldNotContain("Bij gemeenten die beide jaren meededen:");
        page.ShouldNotContain("Uw eigen regels");
    }

    [Fact]
    public async Task What_is_no_comparison_or_no_part_of_the_cost_is_not_there()
    {
        using var browser = await site.SignInAsync(OrganisationCode.Parse(GapCountry.Looker));
        await ReadAsync(browser, Own);
        foreach (var rest in (string[])["?tegen=iets", "?tegen=zelf-20", "/nergens", "/ict", "/bestuur?tegen=groep-", "/software?tegen=GM0002"])
            (await browser.GetAsync(Own + rest)).Status.ShouldBe(HttpStatusCode.NotFound, rest);
        (await ReadAsync(browser, Own + "?jaar=2024&tegen=zelf-2024")).ShouldContain("Kies een ander jaar");
        (await browser.GetAsync(Member)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> ReadAsync(Browser browser, string address)
    {
        // Who comes first is told that the figures are being made.
        Answer answer;
        do
        {
            answer = await browser.GetAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
        }
        while (answer.Body.Contains("data-page=\"WaitingPage\"", StringComparison.Ordinal));
        return answer.Body;
    }

    /// <summary>The part of a page from the element with an id to the end of the table after it.</summary>
    private static string Section(string page, string id) => page.IndexOf($"id=\"{id}\"", StringComparison.Ordinal) is >= 0 and var start
        ? page[start..page.IndexOf("</table>", start, StringComparison.Ordinal)]
        : string.Empty;

    /// <summary>The first number of each row; null when there is no such table.</summary>
    private static decimal[]? Named(string page, string id) => Section(page, id) is { Length: > 0 } section
        ? [.. Row().Matches(section).Select(static match => Cells().Match(match.Value)).Where(static cell => cell.Success).Select(static cell => Number(cell.Groups[1].Value))]
        : null;

    private static decimal Number(string shown)
    {
        var text = WebUtility.HtmlDecode(shown);
        var digits = new string([.. text.Where(static sign => char.IsAsciiDigit(sign) || sign is '.' or ',')]);
        // The last mark with one digit after it is that of the decimals, in both notations.
        var plain = new string([.. digits.Where(char.IsAsciiDigit)]);
        var value = decimal.Parse(plain, CultureInfo.InvariantCulture) / (digits.Length > 1 && digits[^2] is '.' or ',' ? 10 : 1);
        return text.Contains('\u2212', StringComparison.Ordinal) ? -value : value;
    }

    [GeneratedRegex("<span class=\"waterfall-amount\">(.*?)</span>")]
    private static partial Regex Bars();

    [GeneratedRegex("<tr class=\"gap-component\">.*?<td class=\"numeric\">(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Components();

    [GeneratedRegex("href=\"([^\"]*/verschil/[^\"]*)\"")]
    private static partial Regex Further();

    [GeneratedRegex("<tr class=\"line-total\">.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Totals();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<td class=\"numeric\">([^<]+)</td>")]
    private static partial Regex Cells();
}
