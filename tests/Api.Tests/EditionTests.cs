namespace Maatstaf.Api_Tests;

/// <summary>Editions, versions and the catalogue.</summary>
public sealed class EditionTests(ApiSite site) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task From_the_beginning_every_address_leads_to_an_answer()
    {
        var landing = await site.AskAsync(string.Empty);
        foreach (var link in landing.Json.GetProperty("links").EnumerateObject())
            (await site.AskAsync(link.Value.GetString()!["/api/v1".Length..])).Status.ShouldBe(200, link.Name);
    }

    [Fact]
    public async Task The_newest_edition_comes_first_and_names_the_version_that_counts()
    {
        var editions = await site.AskAsync("/editions");
        editions.Items.Select(static item => (item.GetProperty("edition").GetInt32(), item.GetProperty("fiscalYear").GetInt32(), item.GetProperty("latestVersion").GetInt32()))
            .ShouldBe([(2025, 2024, 2), (2024, 2023, 1)]);
        (await site.AskAsync("/editions/2025")).Json.GetProperty("links").GetProperty("latest").GetString().ShouldBe("/api/v1/editions/2025/versions/2");
    }

    [Fact]
    public async Task A_version_says_where_its_figures_come_from_and_when_in_UTC()
    {
        var version = await site.AskAsync("/editions/2025/versions/2");
        var provenance = version.Json.GetProperty("provenance");
        provenance.GetProperty("frozenAt").GetString().ShouldBe("2025-10-01T23:30:15Z");
        provenance.GetProperty("licence").GetProperty("name").GetString().ShouldBe("CC BY 4.0");
        provenance.GetProperty("fictional").GetBoolean().ShouldBeTrue();
        provenance.GetProperty("sha256").GetString().ShouldBe(PublishedSample.Editions[0].Versions[1].Views[0].Hash);
        version.Json.GetProperty("reason").GetString().ShouldBe("Gemeente Kwelderveen leverde een andere rekening.");
        version.Json.GetProperty("participants").GetArrayLength().ShouldBe(10);
        version.Header("Last-Modified").ShouldBe("Wed, 01 Oct 2025 23:30:15 GMT");
    }

    [Theory]
    [InlineData("/editions/1999")]
    [InlineData("/editions/02025")]
    [InlineData("/editions/tweeduizend")]
    [InlineData("/editions/99999999999999999999")]
    [InlineData("/editions/2025/versions/3")]
    [InlineData("/editions/2025/versions/0")]
    [InlineData("/editions/2025/versions/01")]
    [InlineData("/editions/2026/versions/1/figures")]
    [InlineData("/indicators/ict.cost-per-horse")]
    [InlineData("/nothing")]
    [InlineData("/editions/")]
    [InlineData("/")]
    [InlineData("/Editions")]
    [InlineData("/editions/2025/")]
    [InlineData("/editions//2025")]
    public async Task What_is_not_published_is_not_there(string address) => (await site.AskAsync(address)).Status.ShouldBe(404);

    [Fact]
    public async Task Each_indicator_is_found_by_its_name_with_its_unit_and_fraction()
    {
        var indicators = await site.AskAsync("/indicators?pageSize=1000");
        indicators.Items.Count.ShouldBe(Pages_Tests.Sample.Catalogue.Indicators.Count);
        var cost = (await site.AskAsync("/indicators/ict.cost-per-inhabitant")).Json;
        cost.GetProperty("unit").GetString().ShouldBe("eur/inhabitant");
        cost.GetProperty("numerator").GetProperty("quantity").GetString().ShouldBe("cost");
        cost.GetProperty("denominator").GetProperty("quantity").GetString().ShouldBe("inhabitants");
    }

    [Fact]
    public async Task An_indicator_that_only_explains_is_not_shown()
    {
        var explaining = Pages_Tests.Sample.Catalogue.ExplainingIndicators[0].Id;
        (await site.AskAsync($"/indicators/{explaining}")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("/groups")]
    [InlineData("/statistics")]
    [InlineData("/units")]
    [InlineData("/cost-nodes")]
    [InlineData("/terms")]
    public async Task The_catalogue_is_there_in_both_languages(string address)
    {
        var list = await site.AskAsync(address);
        list.Items.ShouldNotBeEmpty();
        list.Items.ShouldAllBe(static item => item.GetProperty("label").GetProperty("nl").GetString() != "" && item.GetProperty("label").GetProperty("en").GetString() != "");
    }
}
