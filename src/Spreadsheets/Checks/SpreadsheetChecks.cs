using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets.Checks;

/// <summary>All checks on a workbook or CSV file as a file, by code.</summary>
public static class SpreadsheetChecks
{
    /// <summary>All checks, in the order of their codes.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        FileEmpty.Check,
        FileTooLarge.Check,
        OldWorkbook.Check,
        PasswordNeeded.Check,
        BinaryWorkbook.Check,
        OpenDocument.Check,
        NumbersDocument.Check,
        PdfDocument.Check,
        MarkedUpText.Check,
        OtherFile.Check,
        FileDamaged.Check,
        TooManyParts.Check,
        PartPathClimbs.Check,
        InflatesTooMuch.Check,
        ContentTooLarge.Check,
        ContentDiffers.Check,
        PartTwice.Check,
        PartEncrypted.Check,
        MacrosInside.Check,
        ObjectsInside.Check,
        LinksElsewhere.Check,
        DocumentTypeInside.Check,
        XmlDamaged.Check,
        XmlUnnatural.Check,
        PartMissing.Check,
        TooManySheets.Check,
        TooManyRows.Check,
        TooManyColumns.Check,
        TooManyCells.Check,
        TooMuchText.Check,
        TextTooLong.Check,
        FormulaWithoutValue.Check,
        CellsMerged.Check,
        NameAndContentDiffer.Check,
        PlaceWrong.Check,
        NothingInside.Check,
        NumberUnusable.Check,
        OldTextEncoding.Check,
        QuoteNotClosed.Check,
        RowsRagged.Check,
        ReadingTooLong.Check,
        MoreProblems.Check,
    ];
}
