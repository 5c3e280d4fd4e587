using System.IO.Compression;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Demo.Package;
using Maatstaf.Returns;

namespace Maatstaf.Demo.Delivering.FirstReturn;

/// <summary>
/// The files of the municipality whose coordinator delivers for the first time: books, lists and a data package. Each way gives
/// the same return.
/// </summary>
public static class FirstReturnFiles
{
    /// <summary>Code of the municipality.</summary>
    public const string Organisation = "GM9083";

    /// <summary>The books: an XML Auditfile Financieel 3.2.</summary>
    public const string Ledger = "grootboek-2025.xaf";

    /// <summary>The list of applications.</summary>
    public const string Applications = "applicaties.csv";

    /// <summary>The list of staff.</summary>
    public const string Staff = "personeel.csv";

    /// <summary>The data package.</summary>
    public const string Package = "levering.zip";

    // A zip keeps moments; one that never changes keeps its bytes the same.
    private static readonly DateTimeOffset Moment = new(2026, 2, 16, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The return that every way gives.</summary>
    public static YearReturn Expected(DemoDeliveries deliveries) => deliveries.Unspoiled[Organisation];

    /// <summary>Writes the four files; the directory is made when it is not there, files of the same name are overwritten.</summary>
    /// <param name="directory">Where to write.</param>
    /// <param name="country">The demo country.</param>
    /// <param name="deliveries">What is delivered.</param>
    /// <param name="catalogue">How categories are called.</param>
    /// <exception cref="IOException">The directory cannot be written.</exception>
    public static void WriteTo(string directory, DemoPackage country, DemoDeliveries deliveries, BenchmarkCatalogue catalogue)
    {
        var (year, chart) = (Expected(deliveries), Chart.Read());
        var name = country.Organisations.Single(static row => row.Organisation == Organisation).Name;
        Directory.CreateDirectory(directory);
        using (var ledger = File.Create(Path.Combine(directory, Ledger)))
            AuditfileWriter.Write(ledger, $"Gemeente {name}", chart, Book.Of(year, chart), year.FiscalYear);
        File.WriteAllText(Path.Combine(directory, Applications), Lists.Applications(year, catalogue), new UTF8Encoding(true));
        File.WriteAllText(Path.Combine(directory, Staff), Lists.Staff(year, chart), new UTF8Encoding(true));
        File.WriteAllBytes(Path.Combine(directory, Package), Zipped(ReturnRows.PackageOf(year, country, deliveries)));
    }

    /// <summary>A delivery as the data package that its coordinator uploads.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="country">The demo country.</param>
    /// <param name="deliveries">All deliveries.</param>
    public static byte[] PackageOf(DemoDelivery delivery, DemoPackage country, DemoDeliveries deliveries) =>
        Zipped(ReturnRows.PackageOf(delivery.Year, country, deliveries));

    /// <summary>The package as a zip without compression: programs of another year compress in another way, and the bytes must stay the same.</summary>
    private static byte[] Zipped(DemoPackage package)
    {
        var folder = Directory.CreateTempSubdirectory("maatstaf-demo-");
        try
        {
            package.WriteTo(folder.FullName);
            using var bytes = new MemoryStream();
            using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var file in Directory.GetFiles(folder.FullName).Order(StringComparer.Ordinal))
                {
                    var entry = zip.CreateEntry(Path.GetFileName(file), CompressionLevel.NoCompression);
                    entry.LastWriteTime = Moment;
                    using var content = entry.Open();
                    content.Write(File.ReadAllBytes(file));
                }
            }

            return bytes.ToArray();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
