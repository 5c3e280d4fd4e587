using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;

namespace Maatstaf.Intake.Forms;

/// <summary>
/// Writes a delivered year as a data package, to keep or to deliver elsewhere. A partnership's package holds its members, because
/// its costs must be able to go to them.
/// </summary>
public static class ReturnPackage
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the package as a zip; the same year gives the same bytes.</summary>
    /// <param name="year">What was delivered.</param>
    /// <param name="register">What is known about the organisation.</param>
    /// <param name="title">What the package is called.</param>
    /// <param name="fictional">Whether the organisation is invented.</param>
    /// <param name="catalogue">What is asked.</param>
    /// <param name="output">Where it goes; stays open.</param>
    public static void Write(DeliveredYear year, ReturnRegister register, string title, bool fictional, BenchmarkCatalogue catalogue, Stream output)
    {
        var package = new FormPackage(year, register, catalogue.Form);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var (name, file) in package.Contents.Files.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = FixedTime;
            using var target = entry.Open();
            if (name == Files.Descriptor.FileName)
                target.Write(JsonSerializer.SerializeToUtf8Bytes(DescriptorOf(title, fictional, package), Readable));
            else
                CopyTo(target, file);
        }
    }

    private static void CopyTo(Stream target, Files.PackageFile file)
    {
        using var source = file.Open();
        source.CopyTo(target);
    }

    private static object DescriptorOf(string title, bool fictional, FormPackage package) => new
    {
        name = "return",
        title,
        fictional,
        profile = "tabular-data-package",
        resources = package.Contents.Files.Keys.Where(static file => file.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(static file => new { name = Path.GetFileNameWithoutExtension(file), path = file }),
    };
}
