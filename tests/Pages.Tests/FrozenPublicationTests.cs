using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;

namespace Maatstaf.Pages_Tests;

public sealed class FrozenPublicationTests
{
    [Fact]
    public async Task Pages_of_what_was_frozen_are_those_of_what_was_computed_byte_for_byte()
    {
        var publication = Sample.Content.Publication;
        using var statistics = new MemoryStream();
        StatisticsFile.Write(publication, statistics);

        var back = FrozenPublication.Read(publication.Edition, statistics.ToArray(), FrozenPublication.FrameOf(publication));

        var (frozen, computed) = (ContentOf(back), ContentOf(publication));
        foreach (var page in SiteMap.Of(computed).Pages)
            (await WriteAsync(frozen, page.Path)).ShouldBe(await WriteAsync(computed, page.Path), page.Path);
    }

    [Theory]
    [InlineData("indicator,year,group,statistic,value,n,clusters,withheld\nict.cost-per-inhabitant,2024,all\n")]
    [InlineData("indicator,year,group,statistic,value,n,clusters,withheld\nict.cost-per-inhabitant,twenty,all,headline,1,1,1,\n")]
    public void Bytes_that_are_not_those_of_a_publication_are_refused(string statistics)
    {
        var frame = FrozenPublication.FrameOf(Sample.Content.Publication);
        Should.Throw<InvalidDataException>(() => FrozenPublication.Read(new Edition(2025), System.Text.Encoding.UTF8.GetBytes(statistics), frame));
    }

    [Fact]
    public void A_name_that_stands_in_thousands_of_lines_is_in_memory_once()
    {
        var publication = Sample.Content.Publication;
        using var statistics = new MemoryStream();
        StatisticsFile.Write(publication, statistics);

        var back = FrozenPublication.Read(publication.Edition, statistics.ToArray(), FrozenPublication.FrameOf(publication));

        back.Figures.Select(static figure => figure.Key.Indicator).Distinct(ReferenceEqualityComparer.Instance).Count()
            .ShouldBe(publication.Figures.Select(static figure => figure.Key.Indicator).Distinct().Count());
    }

    private static SiteContent ContentOf(Publication publication) => new(publication, TrendReportBuilder.Build(publication, Sample.Catalogue), Sample.Catalogue);

    private static Task<string> WriteAsync(SiteContent content, string path) =>
        PageRenderer.RenderAsync(SiteMap.Of(content).Find(path)!, new PageContext(content, Language.Dutch, new SiteLinks(Language.Dutch, null)));
}
