using Maatstaf.Checks.Blocks;
using Maatstaf.Checks.Notes;
using Maatstaf.Checks.Outliers;
using Maatstaf.Checks.Ratios;
using Maatstaf.Checks.Slips;

namespace Maatstaf.Checks;

/// <summary>All checks on the content of a return, by code.</summary>
public static class ReturnChecks
{
    /// <summary>All checks, in the order of their codes.</summary>
    public static IReadOnlyList<ReturnCheck> All { get; } =
    [
        new TotalDiffersFromLines(),
        new SaasExceedsSoftware(),
        new HiredExceedsPersonnel(),
        new OwnStaffWithoutFte(),
        new OwnStaffWithoutCost(),
        new RechargesDifferFromPartnership(),
        new RechargeDiffersFromPart(),
        new InhabitantsMissing(),
        new ScoreAboveScale(),
        new MoreHoursSavedThanWorked(),
        new ThousandTimesLastYear(),
        new ThousandTimesUsual(),
        new CentsForEuros(),
        new MonthForYear(),
        new WithVat(),
        new ChangesUnlikeOthers(),
        new FarFromUsual(),
        new ZeroWhereUsual(),
        new GoneSinceLastYear(),
        new CostPerFte(),
        new IctShareOfBudget(),
        new IctShareOfStaff(),
        new SaasShareDropped(),
        new InhabitantsJumped(),
        new ComponentWithoutCost(),
        new LargeShareSaved(),
        new SameAsLastYear(),
        new ContractEnded(),
        new MoreLicencesUsed(),
        new LineTwice(),
        new LineDominatesTable(),
        new DenominatorMissing(),
        new HostingUnknown(),
        new HoursBeforeWork(),
        new AnswerBeforeQuestion(),
        new BenefitWithoutHours(),
        new UsedWithoutRegister(),
        new SavingWithoutProcess(),
        new GainOfIdea(),
        new GainOfUnknownBasis(),
        new UseCaseCostUnknown(),
    ];
}
