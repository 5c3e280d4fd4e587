using Maatstaf.Catalogue;
using Maatstaf.Intake;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake_Tests;

/// <summary>Limits come from the catalogue; here they are small, so that small packages reach them.</summary>
public sealed class LimitTests
{
    [Fact]
    public void A_table_with_too_many_records_is_refused()
    {
        using var package = new SmallPackage();
        var problem = ReadWith(package, "most-records", "4").Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place).ShouldBe(("F040", new Place("software.csv")));
        problem.Sentence.Dutch.ShouldBe("De tabel heeft meer dan 4 regels. Splits het pakket.");
    }

    [Fact]
    public void A_package_with_too_many_organisations_is_refused()
    {
        using var package = new SmallPackage();
        var problem = ReadWith(package, "most-organisations", "2").Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place).ShouldBe(("F084", new Place("organisations.csv")));
        problem.Sentence.Dutch.ShouldBe("Er staan meer dan 2 organisaties in. Splits het pakket.");
    }

    [Fact]
    public void More_problems_than_the_most_are_counted_in_the_last()
    {
        using var package = new SmallPackage().With("cpi.csv", "year,index\n" + string.Concat(Enumerable.Repeat("x,y\n", 7)));
        var problems = ReadWith(package, "most-problems", "5").Problems;
        problems.Select(static problem => problem.Code).ShouldBe(["F068", "F062", "F068", "F062", "F068", "F099"]);
        problems[^1].Place.ShouldBe(new Place("cpi.csv", 4, 1));
        problems[^1].Sentence.Dutch.ShouldBe("In dit bestand zijn nog 9 andere problemen gevonden. Los eerst deze op en controleer opnieuw.");
    }

    private static PackageReading ReadWith(SmallPackage package, string limit, string value)
    {
        var catalogue = Directory.CreateDirectory(Path.Combine(package.Folder, "catalogue")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalogue")))
            File.Copy(file, Path.Combine(catalogue, Path.GetFileName(file)), overwrite: true);
        var limits = Path.Combine(catalogue, "limits.yaml");
        File.WriteAllText(limits, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(limits), $@"({limit}: \{{ value: )[\d.]+", "${1}" + value));
        return PackageReader.Read(package.AsFolder(), BenchmarkCatalogue.Read(catalogue), keepDetails: true);
    }
}
