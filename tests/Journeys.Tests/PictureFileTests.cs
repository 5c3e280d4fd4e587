using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Printing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Journeys_Tests;

/// <summary>Figures as files that stand by themselves: drawn by the script of the pages in the Chromium that prints.</summary>
public sealed class PictureFileTests(DemoSite site) : IDisposable
{
    private const int ChartWidth = 2 * (760 + 48), BoardWidth = 2 * (912 + 48);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("maatstaf-pictures-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_figure_is_a_drawing_with_its_fonts_and_colours_and_a_picture_of_one_size_and_the_same_each_time()
    {
        var content = new SiteContent(site.Publication, site.Report, site.Catalogue);
        var drawn = await DrawAsync(content, "once");
        drawn.Keys.ShouldBe(site.Report.Figures.Select(static figure => figure.Id).Concat(site.Report.Boards.Select(static board => board.Id)), ignoreOrder: true);
        foreach (var (id, picture) in drawn)
        {
            var svg = Encoding.UTF8.GetString(picture.Svg);
            XDocument.Parse(svg).Root!.Name.LocalName.ShouldBe("svg", id);
            svg.ShouldNotContain("var(", Case.Sensitive, id);
            svg.ShouldContain("@font-face", Case.Sensitive, id);
            svg.ShouldNotContain("href=\"http", Case.Sensitive, id);
            BinaryPrimitives.ReadInt32BigEndian(picture.Png.AsSpan(16)).ShouldBe(site.Report.Boards.Any(board => board.Id == id) ? BoardWidth : ChartWidth, id);
            picture.Png.Length.ShouldBeGreaterThan(5000, id);
        }

        foreach (var (id, picture) in await DrawAsync(content, "again"))
        {
            picture.Svg.ShouldBe(drawn[id].Svg, id);
            picture.Png.ShouldBe(drawn[id].Png, id);
        }
    }

    private async Task<IReadOnlyDictionary<string, FigurePicture>> DrawAsync(SiteContent content, string name)
    {
        var page = await DrawnFigures.LayAsync(content, Language.Dutch, Path.Combine(folder.FullName, name), TestContext.Current.CancellationToken);
        return DrawnFigures.Read(await ChromiumPage.ReadAsync(page, TestContext.Current.CancellationToken));
    }
}
