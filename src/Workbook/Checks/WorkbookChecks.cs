using Maatstaf.Vocabulary;

namespace Maatstaf.Workbook.Checks;

/// <summary>All checks on what is filled in in a workbook, by code.</summary>
public static class WorkbookChecks
{
    /// <summary>All checks, in the order of their codes.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        NotThisWorkbook.Check,
        OtherOrganisation.Check,
        OtherYear.Check,
        OtherForm.Check,
        SheetMissing.Check,
        SheetUnknown.Check,
        HeadingsMissing.Check,
        RequiredColumnMissing.Check,
        ColumnMissing.Check,
        ColumnUnknown.Check,
        ColumnTwice.Check,
        ChoiceUnknown.Check,
        NumberAmbiguous.Check,
        NumberNotUnderstood.Check,
        DayAmbiguous.Check,
        DayNotUnderstood.Check,
        FlagNotUnderstood.Check,
        CellHoldsError.Check,
        DayForNumber.Check,
        LineTwice.Check,
        RowTwice.Check,
        LineNotTakenOver.Check,
        FixedRowUnknown.Check,
        FixedRowTwice.Check,
        RowTooMany.Check,
        DashUnclear.Check,
        RowsHidden.Check,
        NotAWorkbook.Check,
    ];
}
