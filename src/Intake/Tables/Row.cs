using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;
using Sylvan.Data.Csv;

namespace Maatstaf.Intake.Tables;

/// <summary>
/// The record that is being read. Each method reads one cell; when the cell is wrong it notes why and gives a value
/// that nobody will use, because a file with such a finding is refused.
/// </summary>
internal sealed partial class Row(CsvDataReader csv, Header header, Limits limits, OrganisationRegister? organisations, FileFindings findings)
{
    /// <summary>Stands for a year that could not be read.</summary>
    public const short NoYear = 0;

    private const int LongestLineName = 64;
    private string lastCode = string.Empty;
    private int lastOrganisation = OrganisationRegister.Unknown;

    /// <summary>Number of the record in the file.</summary>
    public long Record { get; set; }

    /// <summary>The cell of a column; empty when the column is not there.</summary>
    public ReadOnlySpan<char> Cell(int column)
    {
        var position = header.PositionOf(column);
        return position < 0 ? default : csv.GetFieldSpan(position);
    }

    public string Text(int column) => Cell(column).ToString();

    public string RequiredText(int column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
            Empty(column);
        return cell.ToString();
    }

    public bool IsEmpty(int column) => Cell(column).IsEmpty;

    public short Year(int column)
    {
        var cell = Cell(column);
        if (cell.Length != 4 || cell.ContainsAnyExceptInRange('0', '9'))
        {
            if (cell.IsEmpty)
                Empty(column);
            else
                Wrong(YearMalformed.Check, column, SentenceFact.Delivered("value", cell));
            return NoYear;
        }

        var year = ((cell[0] - '0') * 1000) + ((cell[1] - '0') * 100) + ((cell[2] - '0') * 10) + (cell[3] - '0');
        if (year >= limits.FirstFiscalYear && year <= limits.LastFiscalYear)
            return (short)year;
        Wrong(YearOutOfRange.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Number("first", limits.FirstFiscalYear), SentenceFact.Number("last", limits.LastFiscalYear));
        return NoYear;
    }

    /// <summary>
    /// The number of an organisation, or <see cref="OrganisationRegister.Unknown"/>; also when organisations.csv itself is
    /// refused, because then nobody can tell.
    /// </summary>
    public int Organisation(int column)
    {
        if (organisations is null)
            return OrganisationRegister.Unknown;
        var cell = Cell(column);
        // Records of one organisation mostly stand together.
        if (lastOrganisation >= 0 && cell.SequenceEqual(lastCode))
            return lastOrganisation;
        var number = organisations.Find(cell);
        if (number >= 0)
            (lastCode, lastOrganisation) = (organisations.CodeOf(number), number);
        else if (cell.IsEmpty)
            Empty(column);
        else
            Wrong(OrganisationUnknown.Check, column, SentenceFact.Delivered("value", cell));
        return number;
    }

    /// <summary>The number of an organisation of the wanted kind.</summary>
    public int Organisation(int column, bool isPartnership)
    {
        var number = Organisation(column);
        if (number < 0 || organisations is null)
            return number;
        if (organisations.Table.IsPartnership[number] == isPartnership)
            return number;
        Wrong(isPartnership ? NotAPartnership.Check : NotAMunicipality.Check, column, SentenceFact.Delivered("value", Cell(column)));
        return OrganisationRegister.Unknown;
    }

    /// <summary>The code of an organisation that is introduced here; null when it cannot be one.</summary>
    public string? NewOrganisation(int column)
    {
        var code = Text(column);
        if (OrganisationCode.TryParse(code, out _))
            return code;
        if (code.Length == 0)
            Empty(column);
        else
            Wrong(OrganisationCodeMalformed.Check, column, SentenceFact.Delivered("value", code));
        return null;
    }

    /// <summary>The number of the partnership that was paid, or <see cref="LineTable.NoRecharge"/>.</summary>
    public short Recharge(int column) => IsEmpty(column) ? LineTable.NoRecharge : (short)Organisation(column, isPartnership: true);

    /// <summary>A theme that cuts across the cost tree; blank is none.</summary>
    public LineTheme Theme(int column) => IsEmpty(column) ? LineTheme.None : (LineTheme)(Code(column, CodeList.LineThemes) + 1);

    /// <summary>The number of a code, or <see cref="CodeList.Unknown"/>.</summary>
    public int Code(int column, CodeList codes)
    {
        var cell = Cell(column);
        var number = codes.Find(cell);
        if (number >= 0)
            return number;
        if (cell.IsEmpty)
            Empty(column);
        else
            Wrong(CodeUnknown.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Text("expected", codes.Listed));
        return CodeList.Unknown;
    }

    /// <summary>A code, or <see cref="CodeList.Unknown"/> when the cell is blank.</summary>
    public int OptionalCode(int column, CodeList codes) => IsEmpty(column) ? CodeList.Unknown : Code(column, codes);

    /// <summary>The number of a leaf in the cost tree.</summary>
    public byte Leaf(int column, LeafCodes leaves, int year)
    {
        var cell = Cell(column);
        var number = leaves.Find(cell);
        if (number < 0)
        {
            WrongLeaf(column, leaves, cell);
            return 0;
        }

        if (year != NoYear && !leaves.IsAsked(number, year))
        {
            var node = leaves.NodeOf(number);
            Wrong(CodeNotAskedYet.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Number("first", node.From ?? 0), SentenceFact.Text("expected", node.Before ?? string.Empty));
        }

        return leaves.LeafOf(number);
    }

    public DateOnly? OptionalDate(int column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
            return null;
        if (Numbers.TryDate(cell, out var date))
            return date;
        Wrong(DateMalformed.Check, column, SentenceFact.Delivered("value", cell));
        return null;
    }

    public Share? OptionalShare(int column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
            return null;
        if (Share.TryParse(cell, out var share))
            return share;
        Wrong(ShareMalformed.Check, column, SentenceFact.Delivered("value", cell));
        return default(Share);
    }

    /// <summary>The number of a line, or −1 when its name is not a plain number; then the name is in the cell.</summary>
    public int LineNumber(int column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
            Empty(column);
        else if (cell.Length > LongestLineName)
            Wrong(LineNameTooLong.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Number("limit", LongestLineName));
        // 007 and 7 are two names, so only one of them can be kept as a number.
        var isPlain = cell is ['0'] or [>= '1' and <= '9', ..] && cell.Length <= 10;
        return isPlain && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    /// <summary>Says which texts are too long.</summary>
    public void CheckLengths()
    {
        for (var column = 0; column < header.Format.Columns.Count; column++)
        {
            if (Cell(column).Length > limits.LongestField)
                Wrong(FieldTooLong.Check, column, SentenceFact.Number("limit", limits.LongestField));
        }
    }

    private void WrongLeaf(int column, LeafCodes leaves, ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
            Empty(column);
        else if (leaves.PartsOf(cell.ToString()) is { } parts)
            Wrong(CodeIsParent.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Text("expected", parts));
        else
            Wrong(CodeUnknown.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Text("expected", leaves.Listed));
    }

    private void Empty(int column) => Wrong(CellEmpty.Check, column);

    private void Wrong(Check check, int column, params ReadOnlySpan<SentenceFact> facts) =>
        findings.AtRecord(check, Record, header.PositionOf(column) + 1, [SentenceFact.Text("column", header.Format.Columns[column].Name), .. facts]);
}
