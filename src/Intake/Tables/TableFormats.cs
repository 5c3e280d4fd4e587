namespace Maatstaf.Intake.Tables;

/// <summary>The tables of the data package. In a list of columns a question mark means that it is optional.</summary>
internal static class TableFormats
{
    public static TableFormat Organisations { get; } = Of("organisations", true, "organisation,name,kind,sharing?");

    public static TableFormat Memberships { get; } = Of("memberships", false, "partnership,municipality,year,share?");

    public static TableFormat Profiles { get; } = Of("profiles", true, "municipality,year,inhabitants,budget_eur?,staff_fte?,workplaces?");

    public static TableFormat Returns { get; } = Of("returns", true, "organisation,year,status");

    public static TableFormat Software { get; } = Of(
        "software",
        false,
        "organisation,year,line,category,amount_eur,hosting,theme?,recharge?,application?,supplier?,licences_contracted?,licences_used?,contract_end?,indexation_pct?");

    public static TableFormat Personnel { get; } = Of("personnel", false, "organisation,year,line,function,employment,fte,amount_eur,theme?,recharge?");

    public static TableFormat Infrastructure { get; } = Of("infrastructure", false, "organisation,year,line,category,amount_eur,recharge?");

    public static TableFormat Projects { get; } = Of("projects", false, "organisation,year,line,theme,hours,subject?");

    public static TableFormat Laws { get; } = Of("laws", false, "organisation,year,law,state,hours?");

    public static TableFormat Maturity { get; } = Of("maturity", false, "organisation,year,question,score");

    public static TableFormat Ai { get; } = Of(
        "ai",
        false,
        "organisation,year,line,use_case?,domain?,stage?,cost_eur?,process_hours?,hours_saved?,benefit_eur?,registered?,measured?");

    public static TableFormat SizeClasses { get; } = Of("size_classes", false, "year,class,from_inhabitants");

    public static TableFormat Cpi { get; } = Of("cpi", false, "year,index");

    /// <summary>All tables.</summary>
    public static IReadOnlyList<TableFormat> All { get; } =
        [Organisations, Memberships, Profiles, Returns, Software, Personnel, Infrastructure, Projects, Laws, Maturity, Ai, SizeClasses, Cpi];

    /// <summary>A package must have one of these.</summary>
    public static IReadOnlyList<TableFormat> WithCost { get; } = [Software, Personnel, Infrastructure];

    private static TableFormat Of(string name, bool mustHoldRecords, string columns) =>
        new(name, mustHoldRecords, [.. columns.Split(',').Select(static column => new ColumnFormat(column.TrimEnd('?'), !column.EndsWith('?')))]);
}
