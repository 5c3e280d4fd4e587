using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Maatstaf.Intake;

namespace Maatstaf.Intake_Tests;

/// <summary>What is far too large is refused without taking memory for it.</summary>
[Collection(nameof(BoundedMemoryTests))]
[CollectionDefinition(nameof(BoundedMemoryTests), DisableParallelization = true)]
public sealed class BoundedMemoryTests
{
    private const long MostGrowth = 50L << 20, Gigabyte = 1L << 30;

    public static TheoryData<string, string> Bombs => new()
    {
        { "\0", "F034" },
        { "GM9001,2024,1,infrastructure.network-data,1,\n", "F007" },
        { "x", "F038" },
        { "\"", "F036" },
        { "\n", "F040" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_zip_bomb_is_refused_in_bounded_memory(string repeated, string code)
    {
        using var package = new SmallPackage().Without("infrastructure.csv");
        var path = package.AsZip();
        AddBomb(path, repeated);
        new FileInfo(path).Length.ShouldBeLessThan(8 << 20);
        var reading = WithinMemory(path);
        reading.Data.ShouldBeNull();
        var problems = reading.Problems.Where(static problem => problem.Place.File == "infrastructure.csv").ToArray();
        problems.Select(static problem => problem.Code).ShouldContain(code);
        if (problems.FirstOrDefault(static problem => problem.Code == "F007") is { } bomb)
            bomb.Sentence.Dutch.ShouldBe("Dit bestand wordt bij het uitpakken meer dan 200 keer zo groot. Zo is gewone data niet; het lezen is gestopt. Lever de map zelf of een gewone zip.");
    }

    [Fact]
    public void A_file_of_two_gigabytes_is_refused_by_its_length()
    {
        using var package = new SmallPackage();
        using (var file = File.Create(Path.Combine(package.AsFolder(), "software.csv")))
            file.SetLength(2 * Gigabyte);
        var problem = WithinMemory(package.Place).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.File).ShouldBe(("F009", "software.csv"));
        problem.Sentence.Dutch.ShouldBe("Het bestand is groter dan 1900000000 bytes. Controleer of dit de goede tabel is; splits anders het pakket.");
    }

    [Fact]
    public void Files_that_are_too_large_together_are_refused_by_their_length()
    {
        using var package = new SmallPackage();
        foreach (var name in (string[])["software.csv", "personnel.csv", "infrastructure.csv"])
        {
            using var file = File.Create(Path.Combine(package.AsFolder(), name));
            file.SetLength(1_400_000_000);
        }

        // Writing the package again would shorten the first two.
        foreach (var name in (string[])["software.csv", "personnel.csv"])
        {
            using var file = File.OpenWrite(Path.Combine(package.Place, name));
            file.SetLength(1_400_000_000);
        }

        var problem = WithinMemory(package.Place).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.File).ShouldBe(("F010", "pakket"));
        problem.Sentence.Dutch.ShouldBe("De bestanden zijn samen groter dan 4000000000 bytes. Splits het pakket.");
    }

    [Fact]
    public void A_file_full_of_mistakes_takes_bounded_memory()
    {
        using var package = new SmallPackage();
        var text = new StringBuilder("organisation,year,line,category,amount_eur\n");
        for (var line = 0; line < 400_000; line++)
            text.Append("XX,1,,x,\n");
        package.With("infrastructure.csv", text.ToString());
        var reading = WithinMemory(package.AsFolder(), MostGrowth * 3);
        reading.Problems.Count(static problem => problem.Place.File == "infrastructure.csv").ShouldBe(10_001);
        reading.Problems.Single(static problem => problem.Code == "F099").Sentence.Dutch.ShouldBe(
            "In dit bestand zijn nog 1990000 andere problemen gevonden. Los eerst deze op en controleer opnieuw.");
    }

    private static void AddBomb(string path, string repeated)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        using var stream = zip.CreateEntry("infrastructure.csv", CompressionLevel.SmallestSize).Open();
        stream.Write("organisation,year,line,category,amount_eur,recharge\n"u8);
        var piece = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(repeated, (1 << 20) / repeated.Length)));
        for (long written = 0; written < Gigabyte / 2; written += piece.Length)
            stream.Write(piece);
    }

    private static PackageReading WithinMemory(string path, long most = MostGrowth)
    {
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        var peakBefore = Math.Max(process.PeakWorkingSet64, process.WorkingSet64);
        var reading = SmallPackage.ReadAt(path);
        process.Refresh();
        (process.PeakWorkingSet64 - peakBefore).ShouldBeLessThan(most);
        GC.Collect();
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(most);
        return reading;
    }
}
