using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Checks;

/// <summary>All checks on reference figures.</summary>
public static class ReferenceChecks
{
    /// <summary>In order of their codes.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        ReferenceUnreadable.Check,
        ReferenceEmpty.Check,
        ReferenceTooLarge.Check,
        JsonMalformed.Check,
        ShapeUnknown.Check,
        ServiceRefuses.Check,
        VersionsMixed.Check,
        TableDiffers.Check,
        PagesMissing.Check,
        MeasureMissing.Check,
        SliceMissing.Check,
        MunicipalityMissing.Check,
        YearMissing.Check,
        ValueMalformed.Check,
        FigureProvisional.Check,
        FigureTwice.Check,
        BaseYearUnknown.Check,
        PriceDiffers.Check,
        PriceYearMissing.Check,
        RowMalformed.Check,
        PricesAgree.Check,
        NotOfMunicipality.Check,
        OrganisationDiffers.Check,
        YearDiffers.Check,
        NotAccounts.Check,
        QuarterDelivered.Check,
        UnitDecided.Check,
        UnitUnknown.Check,
        AmountMalformed.Check,
        ExpenditureEmpty.Check,
        MetadataMissing.Check,
        StaffMissing.Check,
        StaffMalformed.Check,
        StaffWithoutInhabitants.Check,
        StaffDerived.Check,
        ServiceUnreachable.Check,
        ServiceFails.Check,
        PageElsewhere.Check,
        TooManyPages.Check,
        MoreOfTheSame.Check,
    ];
}
