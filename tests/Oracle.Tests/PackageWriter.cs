using System.Globalization;
using System.Text;
using System.Text.Json;
using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>Writes a package as the folder that datapackage.json describes; with dice, rows and columns come in any order.</summary>
internal static class PackageWriter
{
    public static void Write(Package package, string folder, Dice? shuffle = null)
    {
        Directory.CreateDirectory(folder);
        var tables = Tables(package).Where(table => table.IsRequired || table.Rows.Count > 0).ToList();
        foreach (var table in tables)
            File.WriteAllText(Path.Combine(folder, table.Name + ".csv"), Csv(table, shuffle), new UTF8Encoding(false));
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), Describe(tables));
    }

    private static IEnumerable<Table> Tables(Package package) =>
    [
        new("organisations", "organisation", "organisation,name,kind,sharing", true,
            [.. package.Organisations.Select(o => Row(o.Code, o.Name, o.Kind, o.Sharing))]),
        new("memberships", "partnership,municipality,year", "partnership,municipality,year,share", false,
            [.. package.Memberships.Select(m => Row(m.Partnership, m.Municipality, m.Year, m.Share))]),
        new("profiles", "municipality,year", "municipality,year,inhabitants,budget_eur,staff_fte,workplaces", true,
            [.. package.Profiles.Select(p => Row(
                p.Municipality, p.Year, p.Inhabitants, p.BudgetEur, p.StaffFte, p.Workplaces))]),
        new("returns", "organisation,year", "organisation,year,status", true,
            [.. package.Returns.Select(r => Row(r.Organisation, r.Year, r.Status))]),
        new("software", "organisation,year,line",
            "organisation,year,line,category,amount_eur,hosting,application,supplier,licences_contracted,"
            + "licences_used,contract_end,indexation_pct,theme,recharge",
            true,
            [.. package.Software.Select(l => Row(
                l.Organisation, l.Year, l.Line, l.Category, l.AmountEur, l.Hosting, l.Application, l.Supplier,
                "", "", "", "", l.Theme, l.Recharge))]),
        new("personnel", "organisation,year,line",
            "organisation,year,line,function,employment,fte,amount_eur,theme,recharge", true,
            [.. package.Personnel.Select(l => Row(
                l.Organisation, l.Year, l.Line, l.Function, l.Employment, l.Fte, l.AmountEur, l.Theme, l.Recharge))]),
        new("infrastructure", "organisation,year,line", "organisation,year,line,category,amount_eur,recharge", true,
            [.. package.Infrastructure.Select(l => Row(
                l.Organisation, l.Year, l.Line, l.Category, l.AmountEur, l.Recharge))]),
        new("projects", "organisation,year,line", "organisation,year,line,theme,subject,hours", false,
            [.. package.Projects.Select(l => Row(l.Organisation, l.Year, l.Line, l.Theme, l.Subject, l.Hours))]),
        new("maturity", "organisation,year,question", "organisation,year,question,score", false,
            [.. package.Maturity.Select(a => Row(a.Organisation, a.Year, a.Question, a.Score))]),
        new("ai", "organisation,year,line", "organisation,year,line,stage,cost_eur,process_hours,hours_saved", false,
            [.. package.Ai.Select(c => Row(c.Organisation, c.Year, c.Line, c.Stage, c.CostEur, c.ProcessHours, c.HoursSaved))]),
        new("size_classes", "year,class", "year,class,from_inhabitants", false,
            [.. package.SizeClasses.Select(s => Row(s.Year, s.Class, s.FromInhabitants))]),
        new("cpi", "year", "year,index", true, [.. package.Cpi.Select(p => Row(p.Year, p.Index))]),
    ];

    private static string[] Row(params object[] cells) =>
        [.. cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)!)];

    private static string Csv(Table table, Dice? shuffle)
    {
        var columns = Enumerable.Range(0, table.Columns.Length).ToList();
        var rows = table.Rows;
        if (shuffle is not null)
        {
            columns = shuffle.Some(columns, columns.Count);
            rows = shuffle.Some(rows, rows.Count);
        }

        var csv = new StringBuilder();
        foreach (var row in rows.Prepend(table.Columns))
            csv.Append(string.Join(',', columns.Select(column => Quoted(row[column])))).Append('\n');
        return csv.ToString();
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n")
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;

    private static string Describe(IEnumerable<Table> tables) => JsonSerializer.Serialize(new
    {
        profile = "tabular-data-package",
        name = "generated",
        resources = tables.Select(table => new
        {
            name = table.Name,
            path = table.Name + ".csv",
            profile = "tabular-data-resource",
            schema = new
            {
                fields = table.Columns.Select(column => new { name = column, type = TypeOf(column) }),
                primaryKey = table.Key.Split(','),
            },
        }),
    });

    private static string TypeOf(string column) => column switch
    {
        "year" => "year",
        "line" or "inhabitants" or "from_inhabitants" or "workplaces" or "licences_contracted" or "licences_used" => "integer",
        "amount_eur" or "budget_eur" or "staff_fte" or "fte" or "hours" or "cost_eur" or "process_hours" or "hours_saved" or "score" or "share" or "index" or "indexation_pct" => "number",
        "contract_end" => "date",
        _ => "string",
    };

    private sealed record Table(string Name, string Key, string Header, bool IsRequired, List<string[]> Rows)
    {
        public string[] Columns { get; } = Header.Split(',');
    }
}
