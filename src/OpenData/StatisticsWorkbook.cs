using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Maatstaf.Disclosure;
using Maatstaf.Vocabulary;

namespace Maatstaf.OpenData;

/// <summary>
/// Writes all figures as a workbook of two sheets: the figures as in <c>statistics.csv</c>, and where they come from. It is written row by
/// row, since an edition has tens of thousands of them.
/// </summary>
internal static class StatisticsWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly string[] Columns = ["indicator", "year", "group", "statistic", "value", "n", "clusters", "withheld"];

    public static byte[] Write(OpenDataContent content)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", static xml =>
            {
                xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
                Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
                Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
                Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
                foreach (var number in (int[])[1, 2])
                    Element(xml, "Override", ("PartName", FormattableString.Invariant($"/xl/worksheets/sheet{number}.xml")), ("ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"));
                xml.WriteEndElement();
            });
            Part(zip, "_rels/.rels", static xml => Related(xml, ("officeDocument", "xl/workbook.xml")));
            Part(zip, "xl/workbook.xml", static xml =>
            {
                xml.WriteStartElement("workbook", Main);
                xml.WriteAttributeString("xmlns", "r", null, Office);
                xml.WriteStartElement("sheets", Main);
                Sheet(xml, "statistics", 1);
                Sheet(xml, "provenance", 2);
                xml.WriteEndElement();
                xml.WriteEndElement();
            });
            Part(zip, "xl/_rels/workbook.xml.rels", static xml => Related(xml, ("worksheet", "worksheets/sheet1.xml"), ("worksheet", "worksheets/sheet2.xml")));
            Part(zip, "xl/worksheets/sheet1.xml", xml => Rows(xml, content.Publication.Figures.Select(Cells).Prepend([.. Columns])));
            Part(zip, "xl/worksheets/sheet2.xml", xml => Rows(xml, ProvenanceRows.Of(content).Select(static pair => (object?[])[pair.Name, pair.Value])));
        }

        return file.ToArray();
    }

    private static object?[] Cells(PublishedFigure figure) =>
        [figure.Key.Indicator, figure.Key.Year, figure.Key.Group, figure.Key.Statistic, figure.Value.Number, figure.N, figure.Clusters, (figure.Value as FigureValue.Withheld)?.Reason];

    private static void Rows(XmlWriter xml, IEnumerable<object?[]> rows)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        foreach (var row in rows)
        {
            xml.WriteStartElement("row", Main);
            foreach (var cell in row)
                Cell(xml, cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, object? value)
    {
        xml.WriteStartElement("c", Main);
        if (value is string text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteElementString("t", Main, text);
            xml.WriteEndElement();
        }
        else if (value is not null)
        {
            xml.WriteElementString("v", Main, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }

    private static void Sheet(XmlWriter xml, string name, int number)
    {
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("sheetId", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("r", "id", Office, FormattableString.Invariant($"rId{number}"));
        xml.WriteEndElement();
    }

    private static void Related(XmlWriter xml, params (string Kind, string Target)[] parts)
    {
        xml.WriteStartElement("Relationships", Relations);
        foreach (var (index, part) in parts.Index())
            Element(xml, "Relationship", ("Id", FormattableString.Invariant($"rId{index + 1}")), ("Type", $"{Office}/{part.Kind}"), ("Target", part.Target));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static void Part(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        using var stream = ZipPart.Open(zip, path);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }
}
