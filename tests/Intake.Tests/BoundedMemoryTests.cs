using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Maatstaf.Corpus;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake_Tests;

/// <summary>What is far too large is refused without taking memory for it.</summary>
public sealed class BoundedMemoryTests
{
    private const long Most = 50_000_000, BombSize = 1L << 28;
    private const string Table = "infrastructure.csv";

    private static readonly (string Repeated, string Code)[] Bombs =
    [
        ("\0", "F034"),
        ("GM9001,2024,1,infrastructure.network-data,1,\n", "F007"),
        ("x", "F038"),
        ("\"", "F036"),
        ("\n", "F007"),
    ];

    [Fact]
    public Task Zip_bombs_are_refused_in_bounded_memory() => WithinMemory(
        Most,
        static folder =>
        {
            for (var bomb = 0; bomb < Bombs.Length; bomb++)
                WriteBomb(Path.Combine(folder, $"{bomb}.zip"), Bombs[bomb].Repeated);
        },
        static folder =>
        {
            for (var bomb = 0; bomb < Bombs.Length; bomb++)
            {
                var path = Path.Combine(folder, $"{bomb}.zip");
                new FileInfo(path).Length.ShouldBeLessThan(8 << 20);
                var problem = ProblemsOf(path, Table).First();
                problem.Code.ShouldBe(Bombs[bomb].Code);
                if (problem.Code == "F007")
                    problem.Sentence.Dutch.ShouldBe("Dit bestand wordt bij het uitpakken meer dan 200 keer zo groot. Zo is gewone data niet; het lezen is gestopt. Lever de map zelf of een gewone zip.");
            }
        });

    [Fact]
    public Task A_file_of_two_gigabytes_is_refused_by_its_length() => WithinMemory(
        Most,
        static folder =>
        {
            using var package = new SmallPackage();
            package.CopyTo(folder);
            Lengthen(folder, "software.csv", 2L << 30);
        },
        static folder =>
        {
            var problem = SmallPackage.ReadAt(folder).Problems.ShouldHaveSingleItem();
            (problem.Code, problem.Place.File).ShouldBe(("F009", "software.csv"));
            problem.Sentence.Dutch.ShouldBe("Het bestand is groter dan 1900000000 bytes. Controleer of dit de goede tabel is; splits anders het pakket.");
        });

    [Fact]
    public Task Files_that_are_too_large_together_are_refused_by_their_length() => WithinMemory(
        Most,
        static folder =>
        {
            using var package = new SmallPackage();
            package.CopyTo(folder);
            foreach (var name in (string[])["software.csv", "personnel.csv", Table])
                Lengthen(folder, name, 1_400_000_000);
        },
        static folder =>
        {
            var problem = SmallPackage.ReadAt(folder).Problems.ShouldHaveSingleItem();
            problem.Code.ShouldBe("F010");
            problem.Sentence.Dutch.ShouldBe("De bestanden zijn samen groter dan 4000000000 bytes. Splits het pakket.");
        });

    [Fact]
    public Task A_file_full_of_mistakes_takes_bounded_memory() => WithinMemory(
        3 * Most,
        static folder =>
        {
            using var package = new SmallPackage();
            package.With(Table, "organisation,year,line,category,amount_eur\n" + string.Concat(Enumerable.Repeat("XX,1,,x,\n", 400_000))).CopyTo(folder);
        },
        static folder =>
        {
            var problems = ProblemsOf(folder, Table);
            problems.Length.ShouldBe(10_001);
            problems.Single(static problem => problem.Code == "F099").Sentence.Dutch.ShouldBe(
                "In dit bestand zijn nog 1990000 andere problemen gevonden. Los eerst deze op en controleer opnieuw.");
        });

    private static void Lengthen(string folder, string name, long length)
    {
        using var file = File.OpenWrite(Path.Combine(folder, name));
        file.SetLength(length);
    }

    private static void WriteBomb(string path, string repeated)
    {
        using var package = new SmallPackage();
        package.Without(Table);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var name in package.Names)
        {
            using var file = zip.CreateEntry(name).Open();
            file.Write(package.Bytes(name));
        }

        using var stream = zip.CreateEntry(Table, CompressionLevel.SmallestSize).Open();
        stream.Write("organisation,year,line,category,amount_eur,recharge\n"u8);
        var piece = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(repeated, (1 << 20) / repeated.Length)));
        for (long written = 0; written < BombSize; written += piece.Length)
            stream.Write(piece);
    }

    private static Problem[] ProblemsOf(string path, string file)
    {
        var reading = SmallPackage.ReadAt(path);
        reading.Data.ShouldBeNull();
        return [.. reading.Problems.Where(problem => problem.Place.File == file)];
    }

    private static Task WithinMemory(long most, Action<string> prepare, Action<string> body, [CallerMemberName] string method = "") =>
        BoundedHeap.RunAsync(typeof(BoundedMemoryTests), most, prepare, body, method);
}
