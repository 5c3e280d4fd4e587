using System.Globalization;
using System.IO.Compression;
using Maatstaf.Documents;
using Maatstaf.Reports_Tests;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents_Tests;

/// <summary>The same content gives the same bytes, wherever it is written.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<DocumentForm, Language> All => Sample.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Another_culture_gives_the_same_bytes(DocumentForm form, Language language)
    {
        var here = DocumentFile.Write(Sample.Whole, form, language);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            DocumentFile.Write(Sample.Of(Publications.Of(3, [.. Enumerable.Range(2004, 21)])), form, language).ShouldBe(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Other_numbers_give_another_version_of_the_data()
    {
        Sample.Of(Publications.Of(4, 2023, 2024)).DataVersion.ShouldNotBe(Sample.Of(Publications.Of(5, 2023, 2024)).DataVersion);
        Sample.Of(Publications.Of(4, 2023, 2024)).DataVersion.ShouldBe(Sample.Of(Publications.Of(4, 2023, 2024)).DataVersion);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_part_carries_the_first_moment_that_a_zip_knows(DocumentForm form, Language language)
    {
        using var zip = new ZipArchive(new MemoryStream(DocumentFile.Write(Sample.Whole, form, language)));
        zip.Entries[0].FullName.ShouldBe("[Content_Types].xml");
        zip.Entries.Select(static entry => entry.LastWriteTime.DateTime).Distinct().ShouldBe([new DateTime(1980, 1, 1)]);
        zip.Entries.Select(static entry => entry.FullName).ShouldBeUnique();
    }
}
