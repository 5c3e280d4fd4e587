namespace Maatstaf.Demo.Package;

/// <summary>The tables of the data package in order, with their columns.</summary>
internal static class PackageTables
{
    private static readonly string[] LineKey = ["organisation", "year", "line"];

    /// <summary>All tables with the rows of a package.</summary>
    public static IReadOnlyList<Table> Of(DemoPackage package) =>
    [
        .. Country(package), .. Cost(package), .. Practice(package),
        new Table<SizeClassRow>(
            "size_classes", ["year", "class"], package.SizeClasses,
            Column.Year<SizeClassRow>(r => r.Year), Column.Text<SizeClassRow>("class", r => r.Class, true, "small", "medium", "large"),
            Column.Whole<SizeClassRow>("from_inhabitants", r => r.FromInhabitants)),
    ];

    private static IEnumerable<Table> Country(DemoPackage package) =>
    [
        new Table<OrganisationRow>(
            "organisations", ["organisation"], package.Organisations,
            Column.Text<OrganisationRow>("organisation", r => r.Organisation), Column.Text<OrganisationRow>("name", r => r.Name),
            Column.Text<OrganisationRow>("kind", r => r.Kind, true, "municipality", "partnership"),
            Column.Text<OrganisationRow>("sharing", r => r.Sharing, false, "named", "anonymous")),
        new Table<MembershipRow>(
            "memberships", ["partnership", "municipality", "year"], package.Memberships,
            Column.Text<MembershipRow>("partnership", r => r.Partnership), Column.Text<MembershipRow>("municipality", r => r.Municipality),
            Column.Year<MembershipRow>(r => r.Year), Column.Number<MembershipRow>("share", r => (decimal?)r.Share)),
        new Table<ProfileRow>(
            "profiles", ["municipality", "year"], package.Profiles,
            Column.Text<ProfileRow>("municipality", r => r.Municipality), Column.Year<ProfileRow>(r => r.Year),
            Column.Whole<ProfileRow>("inhabitants", r => r.Inhabitants), Column.Parts<ProfileRow>("budget_eur", 2, r => r.BudgetCents, false),
            Column.Parts<ProfileRow>("staff_fte", 3, r => r.StaffFteThousandths, false), Column.Whole<ProfileRow>("workplaces", r => r.Workplaces, false)),
        new Table<ReturnRow>(
            "returns", ["organisation", "year"], package.Returns,
            Column.Text<ReturnRow>("organisation", r => r.Organisation), Column.Year<ReturnRow>(r => r.Year),
            Column.Text<ReturnRow>("status", r => r.Status, true, "draft", "submitted", "approved")),
    ];

    private static IEnumerable<Table> Cost(DemoPackage package) =>
    [
        new Table<SoftwareLine>(
            "software", LineKey, package.Software,
            Column.Text<SoftwareLine>("organisation", r => r.Organisation), Column.Year<SoftwareLine>(r => r.Year), Column.Whole<SoftwareLine>("line", r => r.Line),
            Column.Text<SoftwareLine>("category", r => r.Category), Column.Parts<SoftwareLine>("amount_eur", 2, r => r.Cents),
            Column.Text<SoftwareLine>("hosting", r => r.Hosting, true, "saas", "hosted", "on-premises"),
            Column.Text<SoftwareLine>("application", r => r.Application, false), Column.Text<SoftwareLine>("supplier", r => r.Supplier, false),
            Column.Whole<SoftwareLine>("licences_contracted", r => r.LicencesContracted, false), Column.Whole<SoftwareLine>("licences_used", r => r.LicencesUsed, false),
            Column.Date<SoftwareLine>("contract_end", r => r.ContractEnd), Column.Number<SoftwareLine>("indexation_pct", r => r.IndexationPercent),
            Column.Text<SoftwareLine>("theme", r => r.Theme, false, "security", "bi"), Column.Text<SoftwareLine>("recharge", r => r.Recharge, false)),
        new Table<PersonnelLine>(
            "personnel", LineKey, package.Personnel,
            Column.Text<PersonnelLine>("organisation", r => r.Organisation), Column.Year<PersonnelLine>(r => r.Year), Column.Whole<PersonnelLine>("line", r => r.Line),
            Column.Text<PersonnelLine>("function", r => r.Function), Column.Text<PersonnelLine>("employment", r => r.Employment, true, "own", "hired"),
            Column.Parts<PersonnelLine>("fte", 3, r => r.FteThousandths), Column.Parts<PersonnelLine>("amount_eur", 2, r => r.Cents),
            Column.Text<PersonnelLine>("theme", r => r.Theme, false, "security", "bi"), Column.Text<PersonnelLine>("recharge", r => r.Recharge, false)),
        new Table<InfrastructureLine>(
            "infrastructure", LineKey, package.Infrastructure,
            Column.Text<InfrastructureLine>("organisation", r => r.Organisation), Column.Year<InfrastructureLine>(r => r.Year),
            Column.Whole<InfrastructureLine>("line", r => r.Line), Column.Text<InfrastructureLine>("category", r => r.Category),
            Column.Parts<InfrastructureLine>("amount_eur", 2, r => r.Cents), Column.Text<InfrastructureLine>("recharge", r => r.Recharge, false)),
    ];

    private static IEnumerable<Table> Practice(DemoPackage package) =>
    [
        new Table<ProjectLine>(
            "projects", LineKey, package.Projects,
            Column.Text<ProjectLine>("organisation", r => r.Organisation), Column.Year<ProjectLine>(r => r.Year), Column.Whole<ProjectLine>("line", r => r.Line),
            Column.Text<ProjectLine>("theme", r => r.Theme, true, "replacement", "legislation", "data", "security", "cloud", "ai", "other"),
            Column.Text<ProjectLine>("subject", r => r.Subject), Column.Parts<ProjectLine>("hours", 2, r => r.HoursHundredths)),
        new Table<LawRow>(
            "laws", ["organisation", "year", "law"], package.Laws,
            Column.Text<LawRow>("organisation", r => r.Organisation), Column.Year<LawRow>(r => r.Year), Column.Text<LawRow>("law", r => r.Law),
            Column.Text<LawRow>("state", r => r.State, true, "not-applicable", "to-do", "busy", "done"), Column.Parts<LawRow>("hours", 2, r => r.HoursHundredths, false)),
        new Table<MaturityAnswer>(
            "maturity", ["organisation", "year", "question"], package.Maturity,
            Column.Text<MaturityAnswer>("organisation", r => r.Organisation), Column.Year<MaturityAnswer>(r => r.Year),
            Column.Text<MaturityAnswer>("question", r => r.Question), Column.Whole<MaturityAnswer>("score", r => r.Score)),
        new Table<AiLine>(
            "ai", LineKey, package.Ai,
            Column.Text<AiLine>("organisation", r => r.Organisation), Column.Year<AiLine>(r => r.Year), Column.Whole<AiLine>("line", r => r.Line),
            Column.Text<AiLine>("use_case", r => r.UseCase), Column.Text<AiLine>("domain", r => r.Domain),
            Column.Text<AiLine>("stage", r => r.Stage, true, "idea", "pilot", "in-use", "stopped"),
            Column.Parts<AiLine>("cost_eur", 2, r => r.CostCents), Column.Parts<AiLine>("process_hours", 2, r => r.ProcessHoursHundredths),
            Column.Parts<AiLine>("hours_saved", 2, r => r.HoursSavedHundredths), Column.Parts<AiLine>("benefit_eur", 2, r => r.BenefitCents),
            Column.Truth<AiLine>("registered", r => r.Registered), Column.Truth<AiLine>("measured", r => r.Measured)),
    ];
}
