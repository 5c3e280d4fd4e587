namespace Maatstaf.Corpus;

/// <summary>Every hostile or odd workbook and CSV file that is known. Whatever escapes once becomes an entry here.</summary>
public static class HostileFiles
{
    /// <summary>All of them, by what they are.</summary>
    public static IReadOnlyList<HostileFile> All { get; } = [.. OtherFormats.All, .. HostileZips.All, .. HostileXml.All, .. OddWorkbooks.All, .. OddCsv.All, .. OthersWorkbooks.All];
}
