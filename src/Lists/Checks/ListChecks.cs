using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Checks;

/// <summary>All checks on lists, by code.</summary>
public static class ListChecks
{
    /// <summary>All checks, in the order of their codes.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        HeaderMissing.Check,
        TotalRowLeftOut.Check,
        PersonalColumnDropped.Check,
        HeadingTwice.Check,
        HiddenRowsCount.Check,
        HeaderInTwoRows.Check,
        ListEmpty.Check,
        AmountNotUnderstood.Check,
        NumberAmbiguous.Check,
        DayNotUnderstood.Check,
        DayWasNumber.Check,
        CellHasError.Check,
        NumberRounded.Check,
        PercentWasFraction.Check,
        CountNotWhole.Check,
        ValueWithoutMeaning.Check,
        ColumnGone.Check,
        FieldWithoutColumn.Check,
        FieldFromTwoColumns.Check,
        ColumnsAdded.Check,
        NotInUseLeftOut.Check,
        PeriodCounted.Check,
        PartOfYear.Check,
        OnceInOtherYear.Check,
        OnceWithoutYear.Check,
        ContractOutsideYear.Check,
        ModuleLeftOut.Check,
        ModuleAndWhole.Check,
        EndedButInUse.Check,
        StaffOutsideYear.Check,
        FteWeighted.Check,
        StaffWithoutCost.Check,
        FteFromHours.Check,
        StaffWithoutSize.Check,
        MarkedLeftOut.Check,
        OtherOrganisationsLeftOut.Check,
        ExchangeNotXml.Check,
        ExchangeWithDocumentType.Check,
        ExchangeOtherFormat.Check,
        ExchangeTooLarge.Check,
        ExchangeWithoutApplications.Check,
        ReferencesLeftOut.Check,
        ExchangeTakesTooLong.Check,
    ];
}
