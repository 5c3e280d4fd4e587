using System.Globalization;
using System.Xml.Linq;

namespace Maatstaf.Documents.Parts;

/// <summary>A part of a package: its place, what it is, and the parts it refers to.</summary>
/// <param name="path">Place in the package: <c>/ppt/slides/slide1.xml</c>.</param>
/// <param name="contentType">What it is.</param>
internal sealed class Part(string path, string contentType)
{
    private readonly List<(string Type, Part Target)> relations = [];

    /// <summary>Place in the package.</summary>
    public string Path => path;

    /// <summary>What it is.</summary>
    public string ContentType => contentType;

    /// <summary>Its content when it is XML; else null.</summary>
    public XElement? Xml { get; set; }

    /// <summary>Its content when it is not XML.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>The parts it refers to, in the order of their ids.</summary>
    public IReadOnlyList<(string Type, Part Target)> Relations => relations;

    /// <summary>Refers to another part.</summary>
    /// <param name="type">One of <see cref="Relation"/>.</param>
    /// <param name="target">The other part.</param>
    /// <returns>The id by which the XML names it.</returns>
    public string Relate(string type, Part target)
    {
        relations.Add((type, target));
        return IdOf(relations.Count - 1);
    }

    /// <summary>The id of a reference.</summary>
    public static string IdOf(int index) => "rId" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
