using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;
using Maatstaf.Workbook;

namespace Maatstaf.Corpus;

/// <summary>Workbooks that are really ours, delivered where they do not belong, or with something done to them.</summary>
internal static class OthersWorkbooks
{
    /// <summary>An organisation that takes part nowhere, and a year before any edition.</summary>
    private const string Nobody = "GM0000";
    private const int LongAgo = 1999;

    private static readonly Lazy<BenchmarkCatalogue> Catalogue = new(static () => BenchmarkCatalogue.Shipped());

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        HostileFile.Reads("the workbook of another organisation", "uitvraag.xlsx", static () => Template(2025)) with { AtWorkbookUpload = "W002", AtListUpload = "A022" },
        HostileFile.Reads("the workbook of another year", "uitvraag.xlsx", static () => Template(LongAgo)) with { AtWorkbookUpload = "W003", AtListUpload = "A022" },
        HostileFile.Refuses("X011", "the workbook cut off while it was sent", "uitvraag.xlsx", static () => Template(2025)[..^900]),
        HostileFile.Refuses("X004", "the workbook with a password put on it", "uitvraag.xlsx", static () => OtherFormats.Compound("EncryptedPackage")),
    ];

    private static byte[] Template(int fiscalYear)
    {
        using var bytes = new MemoryStream();
        var content = new WorkbookContent
        {
            Edition = Edition.About(fiscalYear),
            Organisation = OrganisationCode.Parse(Nobody),
            OrganisationName = "Nergens",
            IsPartnership = false,
            Names = Catalogue.Value.Names,
            Form = Catalogue.Value.Form,
            Language = Language.Dutch,
        };
        WorkbookTemplate.Write(content, bytes);
        return bytes.ToArray();
    }
}
