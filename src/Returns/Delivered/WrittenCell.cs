using Maatstaf.Catalogue;

namespace Maatstaf.Returns.Delivered;

/// <summary>What a person wrote in a column of the form, turned into the notation of the data package.</summary>
public static class WrittenCell
{
    /// <summary>Reads a cell by the kind of its column. Whether the value is allowed (bounds, decimals) is checked later, with every other way in.</summary>
    /// <param name="column">The column.</param>
    /// <param name="text">What is written.</param>
    /// <param name="fiscalYear">Which choices there are.</param>
    public static WrittenReading Read(FormColumn column, string text, int fiscalYear)
    {
        if (string.IsNullOrWhiteSpace(text))
            return WrittenReading.Blank;
        return column.Kind switch
        {
            // A leading tab or line end may be meant, and must come back as it went out.
            FormKind.Text or FormKind.Partnership => WrittenReading.Of(text.Trim(' ', '\u00A0')),
            FormKind.Choice => WrittenChoice.Find(text, column.ChoicesIn(fiscalYear)) is { } choice ? WrittenReading.Of(choice.Code) : WrittenReading.NotUnderstood,
            FormKind.Date => WrittenDay.Read(text),
            FormKind.Flag => WrittenChoice.ReadFlag(text),
            _ => WrittenNumber.Read(text),
        };
    }
}
