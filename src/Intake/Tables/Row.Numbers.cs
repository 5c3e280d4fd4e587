using System.Globalization;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Tables;

/// <content>Cells that hold numbers.</content>
internal sealed partial class Row
{
    private const int CentDecimals = 2, FteDecimals = 3, HourDecimals = 2, SafeDigits = 9;

    /// <summary>Euros in cents, either sign.</summary>
    public long Cents(int column) => Required(column, CentDecimals, limits.LargestAmount, AmountMalformed.Check);

    public long? OptionalCents(int column) => IsEmpty(column) ? null : Cents(column);

    /// <summary>Euros in cents, not below 0.</summary>
    public long? OptionalSpending(int column) => IsEmpty(column) ? null : NotNegative(column, Cents(column));

    /// <summary>Thousandths of an fte; nobody employs more people than a municipality may have inhabitants.</summary>
    public long MilliFte(int column) => Required(column, FteDecimals, limits.LargestInhabitants, NumberMalformed.Check);

    public long? OptionalStaff(int column) => IsEmpty(column) ? null : NotNegative(column, MilliFte(column));

    /// <summary>Hundredths of an hour.</summary>
    public long CentiHours(int column) => Required(column, HourDecimals, limits.LargestAmount, NumberMalformed.Check);

    public long? OptionalHours(int column) => IsEmpty(column) ? null : CentiHours(column);

    /// <summary>Hundredths of an hour that people worked, not below 0.</summary>
    public long? OptionalEffort(int column) => IsEmpty(column) ? null : NotNegative(column, CentiHours(column));

    /// <summary>A whole number of 0 or more.</summary>
    public int Count(int column, int largest)
    {
        var cell = Cell(column);
        if (!cell.IsEmpty && !cell.ContainsAnyExceptInRange('0', '9'))
            return (int)Required(column, 0, largest, WholeNumberMalformed.Check);
        if (cell.IsEmpty)
            Wrong(NumberEmpty.Check, column);
        else
            Wrong(WholeNumberMalformed.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Text("example", Numbers.SuggestWhole(cell, "1250")));
        return 0;
    }

    /// <summary>A whole number of 0 or more; null when blank.</summary>
    public int? OptionalCount(int column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
            return null;
        var count = cell.Length <= SafeDigits ? Numbers.Digits(cell) : -1;
        return count >= 0 && count <= limits.LargestInhabitants ? count : Count(column, limits.LargestInhabitants);
    }

    /// <summary>Inhabitants: at least one.</summary>
    public int Inhabitants(int column)
    {
        var cell = Cell(column);
        var isZero = Numbers.Fixed(cell, 0, limits.LargestInhabitants, out var inhabitants) == NumberFault.None && inhabitants <= 0;
        if (!cell.IsEmpty && !isZero)
            return Count(column, limits.LargestInhabitants);
        Wrong(InhabitantsNotPositive.Check, column, SentenceFact.Delivered("value", cell));
        return 1;
    }

    /// <summary>A score from 1 to 5, in at most thousandths.</summary>
    public double Score(int column)
    {
        const int Decimals = 3;
        const double Thousandths = 1000;
        var fault = Numbers.Fixed(Cell(column), Decimals, limits.LargestAmount, out var score);
        if (fault is NumberFault.TooManyDecimals || IsEmpty(column))
            WrongFixed(fault, column, Decimals, limits.LargestAmount, NumberMalformed.Check);
        else if (fault is NumberFault.None && score / Thousandths is >= 1 and <= 5 and var read)
            return read;
        else
            Wrong(ScoreOutOfRange.Check, column, SentenceFact.Delivered("value", Cell(column)));
        return 1;
    }

    /// <summary>A price index above 0.</summary>
    public double PriceIndex(int column)
    {
        var index = OptionalDecimal(column);
        if (index is > 0)
            return index.Value;
        if (IsEmpty(column))
            Wrong(NumberEmpty.Check, column);
        else if (index is not null)
            Wrong(IndexNotPositive.Check, column, SentenceFact.Delivered("value", Cell(column)));
        return 1;
    }

    /// <summary>Says when a cell is neither blank nor a decimal number.</summary>
    public void CheckDecimal(int column)
    {
        if (!IsEmpty(column) && !IsDecimal(column))
            WrongNumber(NumberMalformed.Check, column, "2.5");
    }

    /// <summary>A decimal number; null when blank or wrong.</summary>
    public double? OptionalDecimal(int column)
    {
        if (IsEmpty(column))
            return null;
        if (TryDecimal(column, out var value))
            return value;
        WrongNumber(NumberMalformed.Check, column, "2.5");
        return null;
    }

    private long Required(int column, int decimals, long largest, Check malformed)
    {
        var fault = Numbers.Fixed(Cell(column), decimals, largest, out var value);
        if (fault != NumberFault.None)
            WrongFixed(fault, column, decimals, largest, malformed);
        return value;
    }

    private void WrongFixed(NumberFault fault, int column, int decimals, long largest, Check malformed)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
            Wrong(NumberEmpty.Check, column);
        else if (fault == NumberFault.TooManyDecimals)
            Wrong(TooManyDecimals.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Number("limit", decimals));
        else if (fault == NumberFault.TooLarge)
            Wrong(NumberTooLarge.Check, column, SentenceFact.Delivered("value", cell), SentenceFact.Number("limit", largest));
        else
            WrongNumber(malformed, column, malformed == AmountMalformed.Check ? "1234.56" : "12.5");
    }

    private void WrongNumber(Check malformed, int column, string example) =>
        Wrong(malformed, column, SentenceFact.Delivered("value", Cell(column)), SentenceFact.Text("example", Numbers.Suggest(Cell(column), example)));

    private long NotNegative(int column, long value)
    {
        if (value >= 0)
            return value;
        Wrong(NumberNegative.Check, column, SentenceFact.Delivered("value", Cell(column)));
        return 0;
    }

    // Digits on both sides of the point, so that 1e400, NaN and 1,5 have no way in.
    private bool IsDecimal(int column) =>
        Numbers.Fixed(Cell(column), 0, limits.LargestAmount, out _) is NumberFault.None or NumberFault.TooManyDecimals;

    private bool TryDecimal(int column, out double value)
    {
        value = 0;
        return IsDecimal(column) && double.TryParse(Cell(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
