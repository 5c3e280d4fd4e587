using System.IO.Compression;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Intake;

namespace Maatstaf.Intake_Tests;

/// <summary>
/// A valid package of two municipalities, Zandwijk and Veenhoven, and a partnership, Dienst Zandveen; change one thing and see
/// what happens. It lives in a folder of its own until the test ends.
/// </summary>
internal sealed class SmallPackage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("maatstaf-intake-").FullName;
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public SmallPackage()
    {
        With("datapackage.json", """{ "title": "Klein land", "fictional": true, "resources": [ { "name": "software", "path": "software.csv" } ] }""");
        With("organisations.csv", "organisation,name,kind,sharing\nGM9001,Zandwijk,municipality,named\nGM9002,Veenhoven,municipality,\nSV91,Dienst Zandveen,partnership,anonymous\n");
        With("memberships.csv", "partnership,municipality,year,share\nSV91,GM9001,2023,0.6\nSV91,GM9002,2023,0.4\nSV91,GM9001,2024,\nSV91,GM9002,2024,\n");
        With("profiles.csv", "municipality,year,inhabitants,budget_eur,staff_fte,workplaces\nGM9001,2023,31000,98000000.50,210.25,260\nGM9002,2023,64000,,,\nGM9001,2024,31500,99000000,212.125,265\nGM9002,2024,64500,180000000,0,0\n");
        With("returns.csv", "organisation,year,status\nGM9001,2023,approved\nGM9001,2024,approved\nGM9002,2024,submitted\nSV91,2024,approved\n");
        With("software.csv", "organisation,year,line,category,amount_eur,hosting,application,supplier,licences_contracted,licences_used,contract_end,indexation_pct,theme,recharge\nGM9001,2023,1,software.front-office,1200.50,saas,Balie 7,Letterhuis,120,96,2027-12-31,2.5,,\nGM9001,2023,2,software.system,-80,on-premises,,,,,,,security,\nGM9001,2024,1,software.mid-office,1300,hosted,,,,,,,bi,\nGM9001,2024,recharge,software.system,500,,,,,,,,,SV91\nSV91,2024,1,software.system,900.05,saas,,,,,,,,\n");
        With("personnel.csv", "organisation,year,line,function,employment,fte,amount_eur,theme,recharge\nGM9001,2023,1,personnel.operations,own,2.125,180000,,\nGM9001,2024,1,personnel.information-management.coordination,hired,0.5,60000.00,security,\n");
        With("infrastructure.csv", "organisation,year,line,category,amount_eur,recharge\nGM9001,2023,1,infrastructure.network-data,15000,\nGM9001,2024,1,infrastructure.workplace.hardware,16000.1,\n");
        With("projects.csv", "organisation,year,line,theme,subject,hours\nGM9001,2024,1,cloud,Verhuizing,120.25\n");
        With("laws.csv", "organisation,year,law,state,hours\nGM9001,2024,woo,busy,120.5\nGM9001,2024,avg,done,\n");
        With("maturity.csv", "organisation,year,question,score\nGM9001,2024,customer.knowing,3.5\n");
        With("ai.csv", "organisation,year,line,use_case,domain,stage,cost_eur,process_hours,hours_saved,benefit_eur,registered\nGM9001,2024,1,Brieven samenvatten,dienstverlening,pilot,2500,900,45.5,,true\n");
        With("size_classes.csv", "year,class,from_inhabitants\n2024,small,0\n2024,medium,50000\n2024,large,90000\n");
        With("cpi.csv", "year,index\n2023,93.76\n2024,96.9\n");
    }

    /// <summary>The catalogue of the product.</summary>
    public static BenchmarkCatalogue Catalogue { get; } = BenchmarkCatalogue.Shipped();

    /// <summary>The folder around the package.</summary>
    public string Folder => folder;

    /// <summary>Where the folder of the package is.</summary>
    public string Place => Path.Combine(folder, "pakket");

    /// <summary>The names of its files.</summary>
    public IReadOnlyCollection<string> Names => files.Keys;

    public SmallPackage With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public SmallPackage With(string file, byte[] bytes)
    {
        files[file] = bytes;
        return this;
    }

    public SmallPackage Without(params string[] names)
    {
        foreach (var name in names)
            files.Remove(name);
        return this;
    }

    public SmallPackage WithLine(string file, string line) => With(file, Text(file) + line + "\n");

    public SmallPackage Changed(string file, string from, string to)
    {
        Text(file).ShouldContain(from);
        return With(file, Text(file).Replace(from, to, StringComparison.Ordinal));
    }

    public string Text(string file) => Encoding.UTF8.GetString(files[file]);

    public byte[] Bytes(string file) => files[file];

    /// <summary>Writes the package as a folder.</summary>
    public string AsFolder()
    {
        CopyTo(Place);
        return Place;
    }

    /// <summary>Writes the package as a folder elsewhere.</summary>
    public void CopyTo(string place)
    {
        Directory.CreateDirectory(place);
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(place, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    /// <summary>Writes the package as a zip, in a folder within it when one is named.</summary>
    public string AsZip(string top = "")
    {
        var path = Path.Combine(folder, "pakket.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, bytes) in files)
        {
            using var stream = zip.CreateEntry(top + name).Open();
            stream.Write(bytes);
        }

        return path;
    }

    public PackageReading Read(bool keepDetails = true, int threads = 0) => ReadAt(AsFolder(), keepDetails, threads);

    public static PackageReading ReadAt(string path, bool keepDetails = true, int threads = 0) => PackageReader.Read(path, Catalogue, keepDetails, null, threads);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
