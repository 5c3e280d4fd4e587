using System.IO.Compression;
using System.Text;
using Maatstaf.Intake;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake_Tests;

/// <summary>Folders and zips that are refused as a whole, or in which something cannot be read.</summary>
public sealed class BadContainerTests
{
    [Fact]
    public void A_package_that_does_not_exist_is_named()
    {
        var reading = SmallPackage.ReadAt("/nergens/pakket");
        Refused(reading, "F001", "/nergens/pakket", "Er is geen map of zip-bestand '/nergens/pakket'. Controleer de naam.");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named()
    {
        using var package = new SmallPackage().Without("cpi.csv");
        File.CreateSymbolicLink(Path.Combine(package.AsFolder(), "cpi.csv"), "cpi.csv");
        var problem = SmallPackage.ReadAt(package.Place).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("F002");
        problem.Place.File.ShouldBe("cpi.csv");
        problem.Sentence.Dutch.ShouldStartWith("Dit kan niet worden gelezen: ");
        problem.Sentence.Dutch.ShouldEndWith("Controleer de rechten en of het bestand heel is.");
    }

    [Fact]
    public void A_file_that_is_no_zip_is_refused()
    {
        using var package = new SmallPackage();
        var path = Path.Combine(package.Folder, "pakket.zip");
        foreach (var content in (string[])[string.Empty, "PK", new string('x', 100_000)])
        {
            File.WriteAllText(path, content);
            Refused(SmallPackage.ReadAt(path), "F003", "pakket.zip", "Dit is geen heel zip-bestand. Het is afgebroken, beschadigd of geen zip. Maak het opnieuw of verstuur het opnieuw.");
        }
    }

    [Fact]
    public void A_zip_that_is_cut_off_anywhere_is_refused()
    {
        using var package = new SmallPackage();
        var path = package.AsZip();
        var whole = File.ReadAllBytes(path);
        for (var length = whole.Length - 1; length > 0; length -= 97)
        {
            File.WriteAllBytes(path, whole[..length]);
            SmallPackage.ReadAt(path).Problems.ShouldHaveSingleItem().Code.ShouldBe("F003");
        }
    }

    [Fact]
    public void A_zip_with_a_password_is_refused()
    {
        using var package = new SmallPackage();
        var path = package.AsZip();
        var bytes = File.ReadAllBytes(path);
        bytes[ListStart(bytes) + 8] |= 1;
        File.WriteAllBytes(path, bytes);
        Refused(SmallPackage.ReadAt(path), "F004", "datapackage.json", "Dit bestand in de zip heeft een wachtwoord. Maak een zip zonder wachtwoord.");
    }

    [Theory]
    [InlineData("../geheim.csv")]
    [InlineData("land/../../geheim.csv")]
    [InlineData("/etc/geheim.csv")]
    [InlineData("C:\\geheim.csv")]
    [InlineData("..\\geheim.csv")]
    [InlineData("a//b.csv")]
    public void A_name_in_a_zip_that_climbs_out_is_refused(string name)
    {
        using var package = new SmallPackage().Without([.. new SmallPackage().Names]);
        var path = package.AsZip();
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
            zip.CreateEntry(name);
        Refused(SmallPackage.ReadAt(path), "F005", "pakket.zip", $"De naam '{name}' in de zip wijst naar een plek buiten het pakket. Zet de bestanden zonder map in de zip, of in één map.");
    }

    [Fact]
    public void A_zip_with_too_many_files_is_refused_before_they_are_listed()
    {
        using var package = new SmallPackage();
        var path = package.AsZip();
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            for (var number = 0; number < 1_000; number++)
                zip.CreateEntry($"bijlage-{number}.txt");
        }

        Refused(SmallPackage.ReadAt(path), "F006", "pakket.zip", "De zip bevat meer dan 1000 bestanden. Zet alleen de tabellen en datapackage.json in de zip.");
    }

    [Fact]
    public void A_zip_that_says_it_holds_fewer_files_than_it_lists_is_refused()
    {
        using var package = new SmallPackage();
        var path = package.AsZip();
        var bytes = File.ReadAllBytes(path);
        bytes[^12] = 3;
        bytes[^14] = 3;
        File.WriteAllBytes(path, bytes);
        SmallPackage.ReadAt(path).Problems.ShouldHaveSingleItem().Code.ShouldBe("F003");
    }

    [Theory]
    [InlineData(16)]
    [InlineData(24)]
    public void A_zip_whose_list_lies_about_checksum_or_length_is_refused(int field)
    {
        using var package = new SmallPackage();
        var path = package.AsZip();
        var bytes = File.ReadAllBytes(path);
        var entry = EntryOf(bytes, "cpi.csv");
        bytes[entry + field]--;
        File.WriteAllBytes(path, bytes);
        Refused(SmallPackage.ReadAt(path), "F008", "cpi.csv", "De inhoud van dit bestand klopt niet met de inhoudsopgave van de zip (lengte of controlegetal). Maak de zip opnieuw.");
    }

    [Fact]
    public void A_file_that_stands_in_the_zip_twice_is_refused()
    {
        using var package = new SmallPackage();
        var path = package.AsZip();
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
            zip.CreateEntry("cpi.csv");
        Refused(SmallPackage.ReadAt(path), "F011", "cpi.csv", "Dit bestand staat twee keer in het pakket. Haal er een weg.");
    }

    [Fact]
    public void A_file_that_is_no_table_is_passed_over_with_a_word()
    {
        using var package = new SmallPackage().With("statistics.csv", "a,b\n").With("leesmij.txt", "hallo");
        var reading = package.Read();
        reading.Data.ShouldNotBeNull();
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Severity, problem.Place.File).ShouldBe(("F016", Severity.Informs, "statistics.csv"));
        problem.Sentence.Dutch.ShouldBe("Dit bestand is geen tabel van het pakket en is niet gelezen.");
    }

    [Fact]
    public void A_package_without_a_descriptor_counts_as_real()
    {
        using var package = new SmallPackage().Without("datapackage.json");
        var reading = package.Read();
        reading.Data.ShouldNotBeNull().Fictional.ShouldBeFalse();
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Severity).ShouldBe(("F020", Severity.Informs));
        problem.Sentence.Dutch.ShouldBe("Het pakket heeft geen datapackage.json. Het heet daarom 'pakket' en geldt als echt, niet als verzonnen.");
    }

    private static void Refused(PackageReading reading, string code, string file, string sentence)
    {
        reading.Data.ShouldBeNull();
        var problem = reading.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Severity.ShouldBe(Severity.Stops);
        problem.Place.ShouldBe(new Place(file));
        problem.Sentence.Dutch.ShouldBe(sentence);
    }

    // The list of files at the end of a zip: where it starts stands in the last record.
    private static int ListStart(byte[] zip) => BitConverter.ToInt32(zip, zip.Length - 6);

    private static int EntryOf(byte[] zip, string name) => zip.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) - 46;
}
