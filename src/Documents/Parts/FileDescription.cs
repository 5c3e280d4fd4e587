using System.Xml.Linq;
using Maatstaf.Vocabulary;

namespace Maatstaf.Documents.Parts;

/// <summary>What a file says about itself. It names no moment: the same content gives the same bytes.</summary>
/// <param name="Title">Title.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Version">The data that it was made of.</param>
/// <param name="Language">Its language.</param>
internal sealed record FileDescription(string Title, string Subject, string Version, Language Language)
{
    private const string Maker = "Maatstaf";
    private static readonly XNamespace CoreSpace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Elements = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace ExtendedSpace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /// <summary>The part with title, subject and language.</summary>
    public XElement Core() => new(
        CoreSpace + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", CoreSpace.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dc", Elements.NamespaceName),
        new XElement(Elements + "title", Markup.Clean(Title)),
        new XElement(Elements + "subject", Markup.Clean(Subject)),
        new XElement(Elements + "creator", Maker),
        new XElement(Elements + "language", Markup.Tag(Language)),
        new XElement(CoreSpace + "version", Markup.Clean(Version)));

    /// <summary>The part with the program that made it.</summary>
    public static XElement Extended() => new(ExtendedSpace + "Properties", new XElement(ExtendedSpace + "Application", Maker));
}
