namespace Maatstaf.Returns;

/// <summary>Takes rows out of columns and puts columns after each other. Details that the engine does not need are left out.</summary>
internal static class Picking
{
    public static T[] Pick<T>(this T[] column, int[] rows) => Array.ConvertAll(rows, row => column[row]);

    public static MembershipTable Pick(this MembershipTable table, int[] rows) => new()
    {
        Partnership = table.Partnership.Pick(rows),
        Municipality = table.Municipality.Pick(rows),
        Year = table.Year.Pick(rows),
        Share = table.Share.Pick(rows),
    };

    public static ProfileTable Pick(this ProfileTable table, int[] rows) => new()
    {
        Municipality = table.Municipality.Pick(rows),
        Year = table.Year.Pick(rows),
        Inhabitants = table.Inhabitants.Pick(rows),
        BudgetCents = table.BudgetCents.Pick(rows),
        StaffMilliFte = table.StaffMilliFte.Pick(rows),
        Workplaces = table.Workplaces.Pick(rows),
    };

    public static ReturnTable Pick(this ReturnTable table, int[] rows) => new()
    {
        Organisation = table.Organisation.Pick(rows),
        Year = table.Year.Pick(rows),
        Status = table.Status.Pick(rows),
    };

    public static SoftwareLines Pick(this SoftwareLines lines, int[] rows) => new()
    {
        Organisation = lines.Organisation.Pick(rows),
        Year = lines.Year.Pick(rows),
        Line = lines.Line.Pick(rows),
        Category = lines.Category.Pick(rows),
        Cents = lines.Cents.Pick(rows),
        Hosting = lines.Hosting.Pick(rows),
        Theme = lines.Theme.Pick(rows),
        Recharge = lines.Recharge.Pick(rows),
    };

    public static PersonnelLines Pick(this PersonnelLines lines, int[] rows) => new()
    {
        Organisation = lines.Organisation.Pick(rows),
        Year = lines.Year.Pick(rows),
        Line = lines.Line.Pick(rows),
        Function = lines.Function.Pick(rows),
        Employment = lines.Employment.Pick(rows),
        MilliFte = lines.MilliFte.Pick(rows),
        Cents = lines.Cents.Pick(rows),
        Theme = lines.Theme.Pick(rows),
        Recharge = lines.Recharge.Pick(rows),
    };

    public static InfrastructureLines Pick(this InfrastructureLines lines, int[] rows) => new()
    {
        Organisation = lines.Organisation.Pick(rows),
        Year = lines.Year.Pick(rows),
        Line = lines.Line.Pick(rows),
        Category = lines.Category.Pick(rows),
        Cents = lines.Cents.Pick(rows),
        Recharge = lines.Recharge.Pick(rows),
    };

    public static ProjectLines Pick(this ProjectLines lines, int[] rows) => new()
    {
        Organisation = lines.Organisation.Pick(rows),
        Year = lines.Year.Pick(rows),
        Line = lines.Line.Pick(rows),
        Theme = lines.Theme.Pick(rows),
        CentiHours = lines.CentiHours.Pick(rows),
        Subject = [],
    };

    public static LawTable Pick(this LawTable laws, int[] rows) => new()
    {
        Organisation = laws.Organisation.Pick(rows),
        Year = laws.Year.Pick(rows),
        Law = laws.Law.Pick(rows),
        State = laws.State.Pick(rows),
        CentiHours = laws.CentiHours.Pick(rows),
    };

    public static MaturityAnswers Pick(this MaturityAnswers answers, int[] rows) => new()
    {
        Organisation = answers.Organisation.Pick(rows),
        Year = answers.Year.Pick(rows),
        Question = answers.Question.Pick(rows),
        Score = answers.Score.Pick(rows),
    };

    public static AiUseCases Pick(this AiUseCases cases, int[] rows) => new()
    {
        Organisation = cases.Organisation.Pick(rows),
        Year = cases.Year.Pick(rows),
        Line = cases.Line.Pick(rows),
        UseCase = cases.UseCase.Pick(rows),
        Domain = cases.Domain.Pick(rows),
        Stage = cases.Stage.Pick(rows),
        CostCents = cases.CostCents.Pick(rows),
        ProcessCentiHours = cases.ProcessCentiHours.Pick(rows),
        SavedCentiHours = cases.SavedCentiHours.Pick(rows),
        BenefitCents = cases.BenefitCents.Pick(rows),
        Registered = cases.Registered.Pick(rows),
        Measured = cases.Measured.Pick(rows),
    };

    public static SoftwareLines Then(this SoftwareLines lines, SoftwareLines next) => new()
    {
        Organisation = [.. lines.Organisation, .. next.Organisation],
        Year = [.. lines.Year, .. next.Year],
        Line = lines.Line.Then(next.Line),
        Category = [.. lines.Category, .. next.Category],
        Cents = [.. lines.Cents, .. next.Cents],
        Hosting = [.. lines.Hosting, .. next.Hosting],
        Theme = [.. lines.Theme, .. next.Theme],
        Recharge = [.. lines.Recharge, .. next.Recharge],
    };

    public static PersonnelLines Then(this PersonnelLines lines, PersonnelLines next) => new()
    {
        Organisation = [.. lines.Organisation, .. next.Organisation],
        Year = [.. lines.Year, .. next.Year],
        Line = lines.Line.Then(next.Line),
        Function = [.. lines.Function, .. next.Function],
        Employment = [.. lines.Employment, .. next.Employment],
        MilliFte = [.. lines.MilliFte, .. next.MilliFte],
        Cents = [.. lines.Cents, .. next.Cents],
        Theme = [.. lines.Theme, .. next.Theme],
        Recharge = [.. lines.Recharge, .. next.Recharge],
    };

    public static InfrastructureLines Then(this InfrastructureLines lines, InfrastructureLines next) => new()
    {
        Organisation = [.. lines.Organisation, .. next.Organisation],
        Year = [.. lines.Year, .. next.Year],
        Line = lines.Line.Then(next.Line),
        Category = [.. lines.Category, .. next.Category],
        Cents = [.. lines.Cents, .. next.Cents],
        Recharge = [.. lines.Recharge, .. next.Recharge],
    };

    public static ProjectLines Then(this ProjectLines lines, ProjectLines next) => new()
    {
        Organisation = [.. lines.Organisation, .. next.Organisation],
        Year = [.. lines.Year, .. next.Year],
        Line = lines.Line.Then(next.Line),
        Theme = [.. lines.Theme, .. next.Theme],
        CentiHours = [.. lines.CentiHours, .. next.CentiHours],
        Subject = [],
    };

    public static LawTable Then(this LawTable laws, LawTable next) => new()
    {
        Organisation = [.. laws.Organisation, .. next.Organisation],
        Year = [.. laws.Year, .. next.Year],
        Law = [.. laws.Law, .. next.Law],
        State = [.. laws.State, .. next.State],
        CentiHours = [.. laws.CentiHours, .. next.CentiHours],
    };

    public static MaturityAnswers Then(this MaturityAnswers answers, MaturityAnswers next) => new()
    {
        Organisation = [.. answers.Organisation, .. next.Organisation],
        Year = [.. answers.Year, .. next.Year],
        Question = [.. answers.Question, .. next.Question],
        Score = [.. answers.Score, .. next.Score],
    };

    public static AiUseCases Then(this AiUseCases cases, AiUseCases next) => new()
    {
        Organisation = [.. cases.Organisation, .. next.Organisation],
        Year = [.. cases.Year, .. next.Year],
        Line = cases.Line.Then(next.Line),
        UseCase = [.. cases.UseCase, .. next.UseCase],
        Domain = [.. cases.Domain, .. next.Domain],
        Stage = [.. cases.Stage, .. next.Stage],
        CostCents = [.. cases.CostCents, .. next.CostCents],
        ProcessCentiHours = [.. cases.ProcessCentiHours, .. next.ProcessCentiHours],
        SavedCentiHours = [.. cases.SavedCentiHours, .. next.SavedCentiHours],
        BenefitCents = [.. cases.BenefitCents, .. next.BenefitCents],
        Registered = [.. cases.Registered, .. next.Registered],
        Measured = [.. cases.Measured, .. next.Measured],
    };

    private static LineNames Pick(this LineNames names, int[] rows) => new(names.Number.Pick(rows), names.Pool);

    private static LineNames Then(this LineNames names, LineNames next) => new(
        [.. names.Number, .. next.Number.Select(number => number < 0 ? number - names.Pool.Length : number)],
        next.Pool.Length == 0 ? names.Pool : [.. names.Pool, .. next.Pool]);
}
