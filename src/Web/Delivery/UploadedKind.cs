using System.IO.Compression;

namespace Maatstaf.Web.Delivery;

/// <summary>What a delivered file is, by its bytes; its name does not matter.</summary>
internal static class UploadedKind
{
    private const string WorkbookPart = "[Content_Types].xml";

    /// <summary>Whether it is a data package: a zip with tables or their description. The reader of workbooks says of everything else what it is.</summary>
    /// <param name="path">Where it lies.</param>
    public static bool IsPackage(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.GetEntry(WorkbookPart) is null && zip.Entries.Any(static entry => IsOfPackage(entry.Name));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsOfPackage(string name) =>
        name.Equals("datapackage.json", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
