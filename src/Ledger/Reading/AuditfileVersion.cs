namespace Maatstaf.Ledger.Reading;

/// <summary>Which version a file is: by the namespace that it names and by the words that it uses.</summary>
internal sealed class AuditfileVersion(string named)
{
    private const string Version32 = "3.2", Version321 = "3.2.1", Version40 = "4.0";

    /// <summary>Namespaces as the publisher of the format writes them.</summary>
    private static readonly Dictionary<string, string> Published = new(StringComparer.Ordinal)
    {
        ["http://www.auditfiles.nl/XAF/3.2"] = Version32,
        ["http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1"] = Version321,
        ["http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0"] = Version40,
    };

    private bool usesOldWords, usesNewWords;

    /// <summary>What the file calls itself.</summary>
    public string Namespace { get; } = named;

    /// <summary>Whether the namespace is one of those published.</summary>
    public bool IsPublished => Published.ContainsKey(Namespace);

    /// <summary>The version: that of the namespace, also when it is misspelt, else that of the words.</summary>
    public string Name => FromNamespace ?? FromWords ?? Version32;

    /// <summary>The version of the words, when they are another than that of the namespace; else null.</summary>
    public string? Disagreeing => (FromNamespace, FromWords) switch
    {
        (Version40, Version32) => Version32,
        (Version32 or Version321, Version40) => Version40,
        _ => null,
    };

    private string? FromNamespace => Published.TryGetValue(Namespace, out var version) ? version
        : Namespace.Contains(Version321, StringComparison.Ordinal) ? Version321
        : Namespace.Contains(Version32, StringComparison.Ordinal) ? Version32
        : Namespace.Contains(Version40, StringComparison.Ordinal) ? Version40
        : null;

    private string? FromWords => usesNewWords ? Version40 : usesOldWords ? Version32 : null;

    /// <summary>Takes notice of a word that only one version has.</summary>
    public void Sees(string element)
    {
        usesOldWords |= element is "costID" or "prodID" or "projID" or "leadCode" or "leadReference" or "sourceID" or "userID" or "subledgers" or "basics";
        usesNewWords |= element is "cost" or "product" or "project" or "RGScode" or "RGSVersion" or "Source";
    }
}
