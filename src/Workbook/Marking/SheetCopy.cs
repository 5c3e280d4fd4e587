using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Maatstaf.Workbook.Marking;

/// <summary>Copies a sheet node by node: marks and notes go in at their place, old marks come off, and no other sheet stays selected.</summary>
internal static class SheetCopy
{
    /// <summary>What comes after conditional formats in a sheet; programs insist on the order.</summary>
    private static readonly HashSet<string> AfterMarks = new(StringComparer.Ordinal)
    {
        "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
        "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    };

    private static readonly HashSet<string> AfterDrawing = new(StringComparer.Ordinal)
    {
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    };

    private static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, CloseOutput = false };

    /// <summary>Copies.</summary>
    /// <param name="source">The sheet.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="marks">Conditional formats as XML without a namespace; empty = none.</param>
    /// <param name="drawing">Relation to the drawing of new notes, with its namespace; null = none is added.</param>
    public static void Write(Stream source, Stream target, string marks, XAttribute? drawing)
    {
        using var reader = XmlReader.Create(source, OpenedWorkbook.Safe);
        using var writer = XmlWriter.Create(target, Plain);
        reader.MoveToContent();
        var space = reader.NamespaceURI;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, space);
        writer.WriteAttributes(reader, false);
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element && AfterMarks.Contains(reader.LocalName))
                WriteMarks(writer, space, ref marks);
            if (reader.NodeType == XmlNodeType.Element && AfterDrawing.Contains(reader.LocalName))
                WriteDrawing(writer, space, ref drawing);
            CopyChild(reader, writer);
        }

        WriteMarks(writer, space, ref marks);
        WriteDrawing(writer, space, ref drawing);
        writer.WriteEndElement();
    }

    private static void CopyChild(XmlReader reader, XmlWriter writer)
    {
        if (reader is not { NodeType: XmlNodeType.Element, LocalName: "sheetViews" or "conditionalFormatting" })
        {
            writer.WriteNode(reader, false);
            return;
        }

        var element = (XElement)XNode.ReadFrom(reader);
        if (element.Name.LocalName == "conditionalFormatting" && Marks.IsOurs(element))
            return;
        foreach (var view in element.Elements().Where(static view => view.Name.LocalName == "sheetView"))
            view.SetAttributeValue("tabSelected", null);
        element.WriteTo(writer);
    }

    private static void WriteMarks(XmlWriter writer, string space, ref string marks)
    {
        if (marks.Length > 0)
        {
            foreach (var mark in XElement.Parse($"<m xmlns=\"{space}\">{marks}</m>").Elements())
                mark.WriteTo(writer);
        }

        marks = string.Empty;
    }

    private static void WriteDrawing(XmlWriter writer, string space, ref XAttribute? drawing)
    {
        if (drawing is not null)
        {
            writer.WriteStartElement("legacyDrawing", space);
            writer.WriteAttributeString("r", drawing.Name.LocalName, drawing.Name.NamespaceName, drawing.Value);
            writer.WriteEndElement();
        }

        drawing = null;
    }
}
