using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Cases;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery;

/// <summary>Whose return of which edition a page is about, and what the reader may do with it.</summary>
public sealed record DeliveryPlace
{
    /// <summary>Where all returns are.</summary>
    public const string Root = "/levering";

    /// <summary>Between the categories of a finding that is about lines of two kinds at once, such as a function and own staff.</summary>
    internal const char CategoryMark = '/';

    /// <summary>The edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Whose return.</summary>
    public required OrganisationCode Organisation { get; init; }

    /// <summary>Name of the organisation.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a partnership.</summary>
    public required bool IsPartnership { get; init; }

    /// <summary>Tables that it fills in, in order.</summary>
    public required IReadOnlyList<FormTable> Tables { get; init; }

    /// <summary>How far the return is.</summary>
    public required ReturnState State { get; init; }

    /// <summary>Whether the reader may change, deliver and submit: an open edition and the right role.</summary>
    public required bool MayEdit { get; init; }

    /// <summary>Last day of delivering; null = not set.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Open questions.</summary>
    public int OpenQuestions { get; init; }

    /// <summary>Last year, which stands beside this one.</summary>
    public string LastYear => (Edition.FiscalYear - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The fiscal year in digits.</summary>
    public string Year => Edition.FiscalYear.ToString(CultureInfo.InvariantCulture);

    /// <summary>Address of a page of this return, without language.</summary>
    /// <param name="rest">What comes after the organisation; empty = the return itself.</param>
    public string Path(string rest = "") => rest.Length == 0 ? $"{Root}/{Edition}/{Organisation}" : $"{Root}/{Edition}/{Organisation}/{rest}";

    /// <summary>Address of everything that an organisation ever delivered, without language.</summary>
    /// <param name="organisation">Code of the organisation.</param>
    public static string Archive(string organisation) => $"/organisaties/{organisation}/geleverd.zip";

    /// <summary>
    /// What a line is called: its number or name, what a fixed row asks about, or the labels of the categories when a finding is about
    /// all lines of one. Empty when the table has one line only.
    /// </summary>
    public LocalisedText LineName(string table, string line)
    {
        var form = Tables.FirstOrDefault(known => known.Id == table);
        if (form is { HasOneRow: true })
            return new LocalisedText(string.Empty, string.Empty);
        var parts = line.Split(CategoryMark).Select(part => LabelOf(form, part)).ToArray();
        return parts.All(static part => part is not null)
            ? new LocalisedText(string.Join(", ", parts.Select(static part => part!.Value.Dutch)), string.Join(", ", parts.Select(static part => part!.Value.English)))
            : LineNames.Of(line);
    }

    /// <summary>The same within a sentence: a line that is called by its number says that it is one.</summary>
    public LocalisedText LineInWords(string table, string line) =>
        line.Length > 0 && line.All(char.IsAsciiDigit) ? new LocalisedText($"regel {line}", $"line {line}") : LineName(table, line);

    /// <summary>The same on its own: of a table with one line the name of the table.</summary>
    public LocalisedText LineTitle(string table, string line)
    {
        var name = LineName(table, line);
        return line.All(char.IsAsciiDigit) ? DeliveryWords.ConflictOfLine.With("line", name)
            : name.Dutch.Length > 0 ? name
            : Tables.FirstOrDefault(known => known.Id == table)?.Label ?? name;
    }

    private static LocalisedText? LabelOf(FormTable? form, string part) =>
        (form?.Columns ?? []).Select(column => column.Find(part)?.Label).FirstOrDefault(static label => label is not null)
            ?? form?.Rows?.Find(part)?.Label;

    /// <summary>Address of a cell in the form, without language.</summary>
    public string CellPath(string table, string line, string column)
    {
        var slug = Tables.FirstOrDefault(known => known.Id == table)?.Slug;
        return slug is null ? Path() : $"{Path(slug)}?regel={Uri.EscapeDataString(line)}#{CellId.Of(line, column)}";
    }
}

/// <summary>Names a cell within a page of one table.</summary>
public static class CellId
{
    /// <summary>The id: letters and digits stay, every other sign becomes its number.</summary>
    /// <param name="line">Line of the row.</param>
    /// <param name="column">Column; empty = the row itself.</param>
    public static string Of(string line, string column)
    {
        var safe = string.Concat(line.Select(static sign => char.IsAsciiLetterOrDigit(sign) ? sign.ToString() : FormattableString.Invariant($"_{(int)sign}_")));
        return column.Length == 0 ? $"r-{safe}" : $"r-{safe}-{column}";
    }
}
