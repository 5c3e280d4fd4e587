using System.IO.Compression;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Pages;
using Maatstaf.Reports;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.OtherBenchmark_Tests;

/// <summary>All that a reader of a benchmark can come across, as text: pages, files to take along, and workbooks to deliver with.</summary>
internal static class AllTexts
{
    private static readonly Lazy<Task<IReadOnlyList<(string Place, string Text)>>> OfSecond = new(static () => OfAsync(SecondBenchmark.Site));

    /// <summary>Those of the second benchmark, read once.</summary>
    public static Task<IReadOnlyList<(string Place, string Text)>> OfSecondBenchmarkAsync() => OfSecond.Value;

    private static async Task<IReadOnlyList<(string Place, string Text)>> OfAsync(SiteContent content)
    {
        var texts = new List<(string, string)>();
        var map = SiteMap.Of(content);
        var files = new SiteFiles(content);
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var page in map.Pages.Append(SiteMap.NotFound("/niets")).Append(SiteMap.Error("/fout", "1")))
                texts.Add(($"{language} page {page.Path}", await PageRenderer.RenderAsync(page, new PageContext(content, language, new SiteLinks(language, pdf: null)))));
            foreach (var path in files.PathsIn(language))
                texts.AddRange(Within($"{language} file {path}", files.Write(path, language)!.Bytes));
            foreach (var isPartnership in (bool[])[false, true])
                texts.AddRange(Within($"{language} workbook of a {(isPartnership ? "partnership" : "participant")}", ReturnWorkbook(content.Catalogue, language, isPartnership)));
        }

        return texts;
    }

    public static byte[] ReturnWorkbook(BenchmarkCatalogue catalogue, Language language, bool isPartnership = false, Returns.Delivered.DeliveredYear? draft = null)
    {
        using var bytes = new MemoryStream();
        WorkbookTemplate.Write(
            new WorkbookContent
            {
                Edition = SecondBenchmark.Edition,
                Organisation = OrganisationCode.Parse(isPartnership ? WaterBoards.Office : WaterBoards.CodeOf(1)),
                OrganisationName = isPartnership ? "Belastingkantoor Voorbeeld" : "Waterschap Voorbeeld 1",
                IsPartnership = isPartnership,
                Names = catalogue.Names,
                Form = catalogue.Form,
                Language = language,
                Partnerships = isPartnership ? [] : [(OrganisationCode.Parse(WaterBoards.Office), "Belastingkantoor Voorbeeld")],
                Draft = draft,
            },
            bytes);
        return bytes.ToArray();
    }

    /// <summary>The text of a file; of a zip that of each file in it.</summary>
    private static IEnumerable<(string Place, string Text)> Within(string place, byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK"u8))
            return [(place, Encoding.UTF8.GetString(bytes))];
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var parts = new List<(string, string)>();
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts.AddRange(Within($"{place} {part.FullName}", copy.ToArray()));
        }

        return parts;
    }
}
