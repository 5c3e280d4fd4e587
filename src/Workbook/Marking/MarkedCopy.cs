using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Marking;

/// <summary>Makes the marked copy: decides which parts change, then copies the rest as they are.</summary>
internal sealed class MarkedCopy(OpenedWorkbook workbook, IReadOnlyList<Problem> problems, Language language)
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly string[] TabNames = [ProblemSheet.Name.Dutch, ProblemSheet.Name.English];

    private const string SheetKind = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string NotesKind = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingKind = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /// <summary>Parts that are new or other than they were.</summary>
    private readonly Dictionary<string, Action<Stream>> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly XDocument types = workbook.Xml("[Content_Types].xml");
    private readonly XDocument relations = workbook.RelationsFile(workbook.Path);

    private XNamespace Space => workbook.Book.Root!.Name.Namespace;

    public void WriteTo(Stream target)
    {
        var looks = AddLooks();
        var sheets = workbook.Book.Root!.Element(Space + "sheets") ?? throw new InvalidDataException("The workbook lists no sheets.");
        var number = 0;
        foreach (var sheet in sheets.Elements().Where(static sheet => !TabNames.Contains((string?)sheet.Attribute("name"))).ToArray())
            MarkSheet(sheet, looks, ++number);
        AddTab(sheets, looks);
        Keep(workbook.Path, workbook.Book);
        Keep(OpenedWorkbook.RelationsPath(workbook.Path), relations);
        Keep("[Content_Types].xml", types);
        Copy(target);
    }

    private int[]? AddLooks()
    {
        if (relations.Root!.Elements().FirstOrDefault(static relation => OpenedWorkbook.Kind(relation) == "styles") is not { } related)
            return null;
        var path = OpenedWorkbook.PathOf(workbook.Path, related);
        var styles = workbook.Xml(path);
        var looks = Marks.AddTo(styles);
        Keep(path, styles);
        return looks;
    }

    private void MarkSheet(XElement sheet, int[]? looks, int number)
    {
        if (RelationOf(sheet) is not { } related || OpenedWorkbook.Kind(related) != "worksheet")
            return;
        var path = OpenedWorkbook.PathOf(workbook.Path, related);
        var found = problems.Where(problem => problem.Place.Sheet == (string?)sheet.Attribute("name") && Marks.CellOf(problem) is not null).ToArray();
        var marks = looks is null ? string.Empty : MarksFor(found, looks);
        var drawing = AddNotes(path, found, number);
        parts[path] = target =>
        {
            using var source = workbook.Open(path);
            SheetCopy.Write(source, target, marks, drawing);
        };
    }

    private static string MarksFor(Problem[] found, int[] looks)
    {
        // A cell with more than one problem takes the colour of the gravest, which must come first.
        var worst = found.GroupBy(static problem => Marks.CellOf(problem)!, static problem => problem.Severity).Select(static cell => (Cell: cell.Key, Worst: cell.Max()));
        var priority = 1;
        return string.Concat(worst.GroupBy(static cell => Marks.LookOf(cell.Worst)).OrderByDescending(static group => group.Key)
            .Select(group => Marks.Formatting(group.Select(static cell => cell.Cell), looks[group.Key], ref priority)));
    }

    /// <summary>Writes the notes of a sheet; gives the relation to their drawing when the sheet had none.</summary>
    private XAttribute? AddNotes(string path, Problem[] found, int number)
    {
        var related = workbook.RelationsFile(path);
        var texts = related.Root!.Elements().FirstOrDefault(static relation => OpenedWorkbook.Kind(relation) == "comments");
        var drawing = related.Root.Elements().FirstOrDefault(static relation => OpenedWorkbook.Kind(relation) == "vmlDrawing");
        if (texts is null != drawing is null || (texts is null && found.Length == 0))
            return null;
        var (textsPath, drawingPath) = texts is null
            ? ($"xl/comments_maatstaf{number}.xml", $"xl/drawings/vmlDrawing_maatstaf{number}.vml")
            : (OpenedWorkbook.PathOf(path, texts), OpenedWorkbook.PathOf(path, drawing!));
        var notes = texts is null ? SheetNotes.New(Space) : SheetNotes.Of(workbook, textsPath, drawingPath);
        if (notes is null)
            return null;
        notes.RemoveOurs();
        foreach (var cell in found.GroupBy(static problem => Marks.CellOf(problem)!))
            notes.Add(cell.Key, SheetNotes.TextOf(cell.Select(problem => (problem.Code, problem.Sentence.In(language)))));
        Keep(textsPath, notes.Texts);
        Keep(drawingPath, notes.Drawing);
        if (texts is not null)
            return null;
        AddType(textsPath, NotesKind);
        AddDefault("vml", DrawingKind);
        workbook.Relate(related, "comments", "/" + textsPath);
        var id = workbook.Relate(related, "vmlDrawing", "/" + drawingPath);
        Keep(OpenedWorkbook.RelationsPath(path), related);
        return new XAttribute(workbook.Office + "id", id);
    }

    private void AddTab(XElement sheets, int[]? looks)
    {
        var xml = ProblemSheet.Xml(problems, language, looks).Replace(Writing.SheetXml.Main, Space.NamespaceName, StringComparison.Ordinal);
        var tab = sheets.Elements().FirstOrDefault(static sheet => TabNames.Contains((string?)sheet.Attribute("name")));
        var path = tab is not null && RelationOf(tab) is { } related ? OpenedWorkbook.PathOf(workbook.Path, related) : "xl/worksheets/maatstaf_problems.xml";
        parts[path] = target => target.Write(Encoding.UTF8.GetBytes(xml));
        if (tab is null)
        {
            AddType(path, SheetKind);
            var id = workbook.Relate(relations, "worksheet", "/" + path);
            var highest = sheets.Elements().Select(static sheet => (int?)sheet.Attribute("sheetId") ?? 0).DefaultIfEmpty().Max();
            tab = new XElement(Space + "sheet", new XAttribute("name", ProblemSheet.Name.In(language)), new XAttribute("sheetId", highest + 1), new XAttribute(workbook.Office + "id", id));
            sheets.AddFirst(tab);
            ShiftNames();
        }

        foreach (var view in workbook.Book.Descendants(Space + "workbookView"))
        {
            view.SetAttributeValue("firstSheet", null);
            view.SetAttributeValue("activeTab", sheets.Elements().ToList().IndexOf(tab));
        }
    }

    // Print areas and filters name their sheet by its place among the sheets.
    private void ShiftNames()
    {
        foreach (var name in workbook.Book.Descendants(Space + "definedName"))
        {
            if ((int?)name.Attribute("localSheetId") is { } place)
                name.SetAttributeValue("localSheetId", place + 1);
        }
    }

    private XElement? RelationOf(XElement sheet)
    {
        var id = (string?)sheet.Attribute(workbook.Office + "id");
        return relations.Root!.Elements().FirstOrDefault(relation => (string?)relation.Attribute("Id") == id);
    }

    private void AddType(string path, string kind) =>
        types.Root!.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", kind)));

    private void AddDefault(string extension, string kind)
    {
        var known = types.Root!.Elements(Types + "Default").Any(type => string.Equals((string?)type.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase));
        if (!known)
            types.Root.AddFirst(new XElement(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", kind)));
    }

    private void Keep(string path, XDocument part) => parts[path] = target => part.Save(target, SaveOptions.DisableFormatting);

    private void Copy(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in workbook.Entries)
        {
            using var stream = Create(zip, entry.FullName);
            if (parts.Remove(entry.FullName, out var write))
            {
                write(stream);
                continue;
            }

            using var source = entry.Open();
            source.CopyTo(stream);
        }

        foreach (var (path, write) in parts.OrderBy(static part => part.Key, StringComparer.Ordinal))
        {
            using var stream = Create(zip, path);
            write(stream);
        }
    }

    private static Stream Create(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Writing.WorkbookPackage.Stamp;
        return entry.Open();
    }
}
