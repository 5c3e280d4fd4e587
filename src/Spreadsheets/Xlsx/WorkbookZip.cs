using System.IO.Compression;
using System.Xml;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>The parts of a workbook, guarded: names that stay inside, none twice, no macros, no embedded objects.</summary>
internal sealed class WorkbookZip : IDisposable
{
    private static readonly string[] Objects = ["/embeddings/", "/activex/", "/ctrlprops/", "/controls/"];

    private readonly ZipArchive zip;
    private readonly CellBudget budget;
    private readonly InflatedCount inflated = new();
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private WorkbookZip(ZipArchive zip, CellBudget budget)
    {
        this.zip = zip;
        this.budget = budget;
    }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="RefusedFileException">It is no workbook, or holds what it may not hold.</exception>
    public static WorkbookZip Open(Stream content, CellBudget budget)
    {
        ZipDirectory.Watch(content, budget.Limits);
        content.Position = 0;
        ZipArchive zip;
        try
        {
            zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            _ = zip.Entries;
        }
        catch (InvalidDataException)
        {
            throw new RefusedFileException(FileDamaged.Check);
        }

        var workbook = new WorkbookZip(zip, budget);
        workbook.Admit();
        return workbook;
    }

    /// <summary>Whether there is a part whose name starts so.</summary>
    public bool HasAny(string start) => parts.Keys.Any(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>Opens a part as XML.</summary>
    /// <exception cref="RefusedFileException">There is no such part.</exception>
    public PartReader Read(string name)
    {
        if (!parts.TryGetValue(name, out var entry))
            throw new RefusedFileException(PartMissing.Check, SentenceFact.Delivered("value", name));
        try
        {
            return new PartReader(new PartStream(entry, budget, inflated), name);
        }
        catch (InvalidDataException)
        {
            throw new RefusedFileException(FileDamaged.Check);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private void Admit()
    {
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName;
            if (name.Split('/', '\\').Contains("..") || name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal))
                throw new RefusedFileException(PartPathClimbs.Check, SentenceFact.Delivered("value", name));
            if (entry.IsEncrypted)
                throw new RefusedFileException(PartEncrypted.Check);
            // Also of parts that are not read: whoever hands the workbook on unpacks them.
            if (entry.Length > budget.Limits.ZipRatioFrom && entry.Length / budget.Limits.ZipLargestRatio > entry.CompressedLength)
                throw new RefusedFileException(InflatesTooMuch.Check, SentenceFact.Number("limit", budget.Limits.ZipLargestRatio));
            if (!parts.TryAdd(name.Replace('\\', '/'), entry))
                throw new RefusedFileException(PartTwice.Check, SentenceFact.Delivered("value", name));
        }

        if (OtherThanWorkbook() is { } refusal)
            throw refusal;
        if (parts.Keys.Any(static name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase)))
            throw new RefusedFileException(MacrosInside.Check);
        if (parts.Keys.FirstOrDefault(static name => Objects.Any(folder => name.Contains(folder, StringComparison.OrdinalIgnoreCase))) is { } found)
            throw new RefusedFileException(ObjectsInside.Check, SentenceFact.Delivered("value", found));
    }

    private RefusedFileException? OtherThanWorkbook()
    {
        if (Has("xl/workbook.bin"))
            return new RefusedFileException(BinaryWorkbook.Check);
        if (Has("META-INF/manifest.xml") && Has("content.xml"))
            return new RefusedFileException(OpenDocument.Check);
        if (Has("Index/Document.iwa") || Has("Index.zip"))
            return new RefusedFileException(NumbersDocument.Check);
        if (HasAny("word/") || HasAny("ppt/"))
            return new RefusedFileException(OtherFile.Check, SentenceFact.Text("kind", HasAny("word/") ? "docx" : "pptx"));
        return Has("_rels/.rels") ? null : new RefusedFileException(OtherFile.Check, SentenceFact.Text("kind", "zip"));
    }
}
