using System.Text;

namespace Maatstaf.Corpus;

/// <summary>ArchiMate exchange files that do harm, are broken, or are another file, and what the list of applications says of each.</summary>
public static class HostileModels
{
    private const string Namespace = "http://www.opengroup.org/xsd/archimate/3.0/";
    private const string Start = $"<model xmlns=\"{Namespace}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    private const string Laughs = "<!DOCTYPE model [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Refuses("A050", "a model that stops in its first tag", "<model"),
        Refuses("A050", "a model that stops in the middle", Start + "<elements>"),
        Refuses("A050", "a model with an entity that is not declared", Start + "&x;</model>"),
        Refuses("A050", "a model in a misdeclared encoding", () => Encoding.Latin1.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{Start}<elements><element identifier=\"a\" xsi:type=\"ApplicationComponent\"><name>Reünie</name></element></elements></model>")),
        Refuses("A051", "a model with an entity", $"<!DOCTYPE model [<!ENTITY a \"b\">]>{Start}&a;</model>"),
        Refuses("A051", "a model with an entity bomb", $"{Laughs}{Start}&c;</model>"),
        Refuses("A051", "a model with an entity that reads a file", $"<!DOCTYPE model [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{Start}&a;</model>"),
        Refuses("A051", "a model with a document type elsewhere", "<!DOCTYPE model SYSTEM \"http://127.0.0.1:1/model.dtd\"><model/>"),
        Refuses("A052", "a model of an older standard", "<model xmlns=\"http://www.opengroup.org/xsd/archimate/2.1/\"/>"),
        Refuses("A052", "an audit file called model", () => new SmallLedger().Bytes()),
        Refuses("A052", "a web page called model", "<html><body>Meld u aan</body></html>"),
        Refuses("A053", "a model a hundred elements deep", Start + string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)) + "</model>"),
        Refuses("A053", "a model of a quarter of a million elements", () => Encoding.UTF8.GetBytes(Start + "<elements>" + string.Concat(Enumerable.Range(0, 250_000).Select(static number => $"<element identifier=\"a{number}\"/>")) + "</elements></model>")),
        Refuses("A054", "a model without applications", Start + "</model>"),
    ];

    private static HostileFile Refuses(string code, string name, string text) => Refuses(code, name, () => Encoding.UTF8.GetBytes(text));

    private static HostileFile Refuses(string code, string name, Func<byte[]> build) => HostileFile.Refuses(code, name, "model.xml", build);
}
