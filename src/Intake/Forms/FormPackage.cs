using System.Globalization;
using System.Text;
using Maatstaf.Catalogue;
using Maatstaf.Intake.Files;
using Maatstaf.Intake.Tables;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Forms;

/// <summary>
/// A delivered year as a data package in memory. What a form, a workbook or a ledger delivered is so read by the very reader
/// of packages, with the same checks; a place in a table of the package leads back to the row.
/// </summary>
internal sealed class FormPackage
{
    private const string Descriptor = """{ "name": "form", "title": "form", "fictional": true }""";
    // A partnership's return needs somebody to whom its cost may go; who that is does not matter to its form.
    private const string SomeMember = "member-of-the-partnership";
    private readonly Dictionary<string, PackageFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, int Line), DeliveredRow> rowAt = [];
    private readonly DeliveredYear year;
    private readonly ReturnRegister register;

    public FormPackage(DeliveredYear year, ReturnRegister register, ReturnForm form)
    {
        this.year = year;
        this.register = register;
        AddFile("datapackage.json", Descriptor);
        AddFixed(TableFormats.Organisations, Organisations());
        AddFixed(TableFormats.Memberships, register.IsPartnership ? [[Code, SomeMember, Year, string.Empty]] : []);
        AddFixed(TableFormats.Returns, [[Code, Year, "draft"]]);
        foreach (var table in form.Tables)
            AddDelivered(table, TableFormats.All.Single(format => format.Name == table.Id));
        Contents = new PackageContents("form", files, []);
    }

    public PackageContents Contents { get; }

    private string Code => year.Organisation.ToString();

    private string Year => year.FiscalYear.ToString(CultureInfo.InvariantCulture);

    /// <summary>The row that stands on a line of a file; null for the heading.</summary>
    public DeliveredRow? RowAt(Place place) => rowAt.GetValueOrDefault((place.File, place.Line));

    /// <summary>Whether a file holds what was delivered, and not what this class made up.</summary>
    public static FormTable? TableOf(Place place, ReturnForm form) => form.Find(Path.GetFileNameWithoutExtension(place.File));

    private IEnumerable<string[]> Organisations()
    {
        yield return [Code, Code, register.IsPartnership ? "partnership" : "municipality", string.Empty];
        if (register.IsPartnership)
            yield return [SomeMember, SomeMember, "municipality", string.Empty];
        foreach (var partnership in register.Partnerships.Where(partnership => partnership != year.Organisation))
            yield return [partnership.ToString(), partnership.ToString(), "partnership", string.Empty];
    }

    private void AddFixed(TableFormat format, IEnumerable<string[]> records)
    {
        var text = new StringBuilder(HeaderOf(format));
        foreach (var record in records)
            text.Append('\n').AppendJoin(',', record);
        AddFile(format.FileName, text.Append('\n').ToString());
    }

    private void AddDelivered(FormTable table, TableFormat format)
    {
        var text = new StringBuilder(HeaderOf(format)).Append('\n');
        var line = 2;
        foreach (var row in RowsOf(table))
        {
            rowAt[(format.FileName, line)] = row;
            var start = text.Length;
            text.AppendJoin(',', format.Columns.Select(column => Quoted(CellOf(row, table, column.Name)))).Append('\n');
            for (var at = start; at < text.Length; at++)
                line += text[at] == '\n' ? 1 : 0;
        }

        AddFile(format.FileName, text.ToString());
    }

    private IEnumerable<DeliveredRow> RowsOf(FormTable table)
    {
        var rows = year.RowsOf(table.Id);
        if (!table.HasOneRow)
            return table.HasFixedRows ? rows.Where(static row => row.Cells.Count > 0) : rows;
        if (register.IsPartnership)
            return [DeliveredRow.Of(table.Id, DeliveredRow.ProfileLine, [new("municipality", SomeMember), new("inhabitants", "1")], Provenance.Typed)];
        // Without the row nobody could say that it is missing.
        return rows.DefaultIfEmpty(DeliveredRow.Of(table.Id, DeliveredRow.ProfileLine, [], Provenance.Typed));
    }

    private string CellOf(DeliveredRow row, FormTable table, string column) => column switch
    {
        "municipality" when row[column].Length > 0 => row[column],
        "organisation" or "municipality" => Code,
        "year" => Year,
        _ when column == table.NameColumn => row.Line,
        _ => row[column],
    };

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\",\n\r") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string HeaderOf(TableFormat format) => string.Join(',', format.Columns.Select(static column => column.Name));

    private void AddFile(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        files.Add(name, new PackageFile(name, bytes.Length, () => new MemoryStream(bytes, writable: false)));
    }
}
