using System.Xml;
using Maatstaf.Catalogue;
using Maatstaf.Lists.Checks;
using Maatstaf.Spreadsheets;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.ArchiMate;

/// <summary>An exchange file that is refused.</summary>
internal sealed class RefusedModelException(Check check) : Exception(check.Code)
{
    public Check Check { get; } = check;
}

/// <summary>Reads an exchange file as a stream, in one pass; nothing outside the file is opened.</summary>
internal sealed class ModelStream
{
    private const string Namespace = "http://www.opengroup.org/xsd/archimate/3.0/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const int DeepestElement = 64;

    private readonly XmlReader xml;
    private readonly ExchangeLimits limits;
    private readonly ReadingTime time;
    private readonly List<ModelComponent> components = [];
    private readonly List<ModelRelation> relations = [];
    private readonly Dictionary<string, string> propertyNames = new(StringComparer.Ordinal);
    private int elements;

    private ModelStream(XmlReader xml, ExchangeLimits limits, ReadingTime time) => (this.xml, this.limits, this.time) = (xml, limits, time);

    /// <exception cref="RefusedModelException">The file is refused.</exception>
    public static ArchiMateModel Read(Stream content, ExchangeLimits limits, ReadingTime time)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.LargestFile, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = false };
        if (content.Length > limits.LargestFile)
            throw new RefusedModelException(ExchangeTooLarge.Check);
        try
        {
            using var xml = XmlReader.Create(content, settings);
            return new ModelStream(xml, limits, time).Read();
        }
        catch (XmlException exception)
        {
            throw new RefusedModelException(exception.Message.Contains("DTD", StringComparison.Ordinal) ? ExchangeWithDocumentType.Check : ExchangeNotXml.Check);
        }
    }

    private ArchiMateModel Read()
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "model" || xml.NamespaceURI != Namespace)
            throw new RefusedModelException(ExchangeOtherFormat.Check);
        while (Next())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != 2)
                continue;
            switch (xml.LocalName)
            {
                case "element": ReadElement(); break;
                case "relationship": ReadRelationship(); break;
                case "propertyDefinition": ReadPropertyName(); break;
            }
        }

        return new ArchiMateModel(components, relations, propertyNames);
    }

    private void ReadElement()
    {
        Count();
        var (id, kind, name) = (Attribute("identifier"), TypeOf(), string.Empty);
        var properties = new List<(string, string)>();
        var property = string.Empty;
        ReadInside((path, text) =>
        {
            if (path == "name" && name.Length == 0)
                name = text;
            else if (path == "value")
                properties.Add((property, text));
        }, () => property = Attribute("propertyDefinitionRef"));
        if (kind == "ApplicationComponent")
            components.Add(new ModelComponent(id, name, properties));
    }

    private void ReadRelationship()
    {
        Count();
        relations.Add(new ModelRelation(TypeOf(), Attribute("source"), Attribute("target")));
    }

    private void ReadPropertyName()
    {
        Count();
        var (id, name) = (Attribute("identifier"), string.Empty);
        ReadInside((path, text) => name = path == "name" && name.Length == 0 ? text : name, static () => { });
        propertyNames[id] = name;
    }

    /// <summary>Walks through the content of the element at hand, up to its end.</summary>
    private void ReadInside(Action<string, string> onText, Action onProperty)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        var inside = string.Empty;
        while (Next() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                inside = xml.LocalName;
                if (inside == "property")
                    onProperty();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                onText(inside, Cut(xml.Value));
            }
        }
    }

    private bool Next()
    {
        if (time.IsOver)
            throw new RefusedModelException(ExchangeTakesTooLong.Check);
        if (!xml.Read())
            return false;
        return xml.Depth <= DeepestElement ? true : throw new RefusedModelException(ExchangeTooLarge.Check);
    }

    private void Count()
    {
        if (++elements > limits.MostElements)
            throw new RefusedModelException(ExchangeTooLarge.Check);
    }

    private string Attribute(string name) => Cut(xml.GetAttribute(name) ?? string.Empty);

    private string TypeOf() => Cut(xml.GetAttribute("type", Instance) ?? string.Empty) is var type && type.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? type[(colon + 1)..] : type;

    private string Cut(string text) => text.Length > limits.LongestText ? text[..limits.LongestText] : text;
}
