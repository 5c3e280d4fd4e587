using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Spreadsheets.Files;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Xlsx;

/// <summary>From a part to another part, or to something outside.</summary>
/// <param name="Id">Its name within the part.</param>
/// <param name="Type">An address whose last word says what it is.</param>
/// <param name="Target">Path of the other part in the zip; empty when it lies outside.</param>
internal sealed record Relation(string Id, string Type, string Target)
{
    public bool Is(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);
}

/// <summary>Reads which parts a part refers to.</summary>
internal static class Relations
{
    private const int Most = 10_000;

    public static IReadOnlyList<Relation> Of(WorkbookZip zip, string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var path = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!zip.Has(path))
            return [];
        using var xml = zip.Read(path);
        var relations = new List<Relation>();
        while (xml.NextElement())
        {
            if (xml.Name != "Relationship")
                continue;
            var target = xml.Plain("TargetMode") == "External" ? string.Empty : PathOf(folder, xml.Plain("Target") ?? string.Empty);
            relations.Add(new Relation(xml.Plain("Id") ?? string.Empty, xml.Plain("Type") ?? string.Empty, target));
            if (relations.Count > Most)
                throw new RefusedFileException(XmlUnnatural.Check, SentenceFact.Delivered("value", path));
        }

        return relations;
    }

    private static string PathOf(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step == "..")
                throw new RefusedFileException(PartPathClimbs.Check, SentenceFact.Delivered("value", target));
            else if (step != ".")
                path.Add(step);
        }

        return string.Join('/', path);
    }
}
