using System.Globalization;
using System.Text;
using System.Xml;

namespace Maatstaf.Demo.Delivering.FirstReturn;

/// <summary>Writes invented books as an XML Auditfile Financieel 3.2.</summary>
internal sealed class AuditfileWriter
{
    private const string Namespace = "http://www.auditfiles.nl/XAF/3.2";

    private static readonly (string Id, string Name, string Kind)[] Journals = [("INK", "Inkoopboek", "P"), ("SAL", "Salarisboek", "Y"), ("MEM", "Memoriaal", "M")];

    private readonly XmlWriter xml;
    private readonly Chart chart;
    private readonly Book book;
    private readonly int year;

    private AuditfileWriter(XmlWriter xml, Chart chart, Book book, int year) => (this.xml, this.chart, this.book, this.year) = (xml, chart, book, year);

    /// <summary>Writes the file: UTF-8, one transaction a line, the same bytes for the same books.</summary>
    public static void Write(Stream stream, string company, Chart chart, Book book, int year)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        var writer = new AuditfileWriter(xml, chart, book, year);
        xml.WriteStartDocument();
        xml.WriteRaw("\n");
        xml.WriteStartElement("auditfile", Namespace);
        writer.Header();
        xml.WriteStartElement("company", Namespace);
        writer.Text("companyName", company);
        writer.Text("taxRegistrationCountry", "NL");
        writer.Text("taxRegIdent", "NL000000000B01");
        writer.Suppliers();
        writer.Accounts();
        writer.Periods();
        writer.Transactions();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    private void Header() => In("header", () =>
    {
        Text("fiscalYear", Number(year));
        Text("startDate", $"{year}-01-01");
        Text("endDate", $"{year}-12-31");
        Text("curCode", "EUR");
        Text("dateCreated", $"{year + 1}-02-16");
        Text("softwareDesc", "Ordevanto Financiën");
        Text("softwareVersion", "12.4");
    });

    private void Suppliers() => In("customersSuppliers", () =>
    {
        foreach (var supplier in book.Suppliers)
        {
            In("customerSupplier", () =>
            {
                Text("custSupID", SupplierId(supplier));
                Text("custSupName", supplier);
                Text("custSupTp", "S");
            });
        }
    });

    private void Accounts() => In("generalLedger", () =>
    {
        foreach (var account in chart.Accounts)
        {
            In("ledgerAccount", () =>
            {
                Text("accID", account.Number);
                Text("accDesc", account.Name);
                Text("accTp", account.IsBalance ? "B" : "P");
            });
        }

        In("basics", () =>
        {
            foreach (var centre in chart.CostCentres)
            {
                In("basic", () =>
                {
                    Text("basicType", "02");
                    Text("basicID", centre.Code);
                    Text("basicDesc", centre.Name);
                });
            }
        });
    });

    private void Periods() => In("periods", () =>
    {
        for (var month = 1; month <= 12; month++)
        {
            var number = month;
            In("period", () =>
            {
                Text("periodNumber", Number(number));
                Text("startDatePeriod", Day(new DateOnly(year, number, 1)));
                Text("endDatePeriod", Day(new DateOnly(year, number, DateTime.DaysInMonth(year, number))));
            });
        }
    });

    private void Transactions() => In("transactions", () =>
    {
        var lines = book.Bookings.SelectMany(static booking => booking.Lines).Where(static line => line.Cents != 0).ToList();
        Text("linesCount", Number(lines.Count));
        Text("totalDebit", Euros(lines.Where(static line => line.Cents > 0).Sum(static line => line.Cents)));
        Text("totalCredit", Euros(-lines.Where(static line => line.Cents < 0).Sum(static line => line.Cents)));
        foreach (var (id, name, kind) in Journals)
        {
            In("journal", () =>
            {
                Text("jrnID", id);
                Text("desc", name);
                Text("jrnTp", kind);
                foreach (var (index, booking) in book.Bookings.Where(booking => booking.Journal == id).Index())
                    Transaction(booking, $"{id}{index + 1:0000}");
            });
        }
    });

    private void Transaction(Booking booking, string number) => In("transaction", () =>
    {
        Text("nr", number);
        Text("desc", booking.Text);
        Text("periodNumber", Number(booking.Day.Month));
        Text("trDt", Day(booking.Day));
        foreach (var (index, line) in booking.Lines.Where(static line => line.Cents != 0).Index())
        {
            xml.WriteStartElement("trLine", Namespace);
            Text("nr", Number(index + 1));
            Text("accID", line.Account);
            Text("docRef", number);
            Text("effDate", Day(booking.Day));
            Text("amnt", Euros(Math.Abs(line.Cents)));
            Text("amntTp", line.Cents > 0 ? "D" : "C");
            if (line.Supplier.Length > 0)
                Text("custSupID", SupplierId(line.Supplier));
            if (line.CostCentre.Length > 0)
                Text("costID", line.CostCentre);
            xml.WriteEndElement();
        }
    });

    private string SupplierId(string supplier) => (70_001 + book.Suppliers.Index().First(known => known.Item == supplier).Index).ToString(CultureInfo.InvariantCulture);

    private void In(string element, Action content)
    {
        xml.WriteRaw("\n");
        xml.WriteStartElement(element, Namespace);
        content();
        xml.WriteEndElement();
    }

    private void Text(string element, string text) => xml.WriteElementString(element, Namespace, text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Euros(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
