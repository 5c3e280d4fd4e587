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

    /// <summary>What a line is called: its number or name, or the label of the category when a finding is about all lines of one.</summary>
    public LocalisedText LineName(string table, string line)
    {
        var columns = Tables.FirstOrDefault(known => known.Id == table)?.Columns ?? [];
        return columns.Select(column => column.Find(line)).FirstOrDefault(static choice => choice is not null)?.Label ?? LineNames.Of(line);
    }

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
