using System.Globalization;
using System.Text.Json;
using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>Writes a package as a folder that the product accepts.</summary>
public static class PackageWriter
{
    public static void Write(Package package, string folder)
    {
        Directory.CreateDirectory(folder);
        var tables = Tables(package).Where(table => table.Rows.Count > 0).ToList();
        foreach (var table in tables)
            File.WriteAllText(Path.Combine(folder, table.Name + ".csv"), string.Join('\n', table.Rows.Prepend(table.Columns)) + "\n");
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), Describe(tables));
    }

    private static IEnumerable<Table> Tables(Package package) =>
    [
        new("organisations", "organisation,name,kind,sharing", 1,
            [.. package.Organisations.Select(o => Row(o.Code, o.Name, o.Kind, o.Sharing))]),
        new("memberships", "partnership,municipality,year,share", 3,
            [.. package.Memberships.Select(m => Row(m.Partnership, m.Municipality, m.Year, m.Share))]),
        new("profiles", "municipality,year,inhabitants,budget_eur,staff_fte,workplaces", 2,
            [.. package.Profiles.Select(p => Row(p.Municipality, p.Year, p.Inhabitants, p.BudgetEur, p.StaffFte, p.Workplaces))]),
        new("returns", "organisation,year,status", 2, [.. package.Returns.Select(r => Row(r.Organisation, r.Year, r.Status))]),
        new("software", "organisation,year,line,category,amount_eur,hosting,theme,recharge", 3,
            [.. package.Software.Select(l => Row(l.Organisation, l.Year, l.Line, l.Category, l.AmountEur, l.Hosting, l.Theme, l.Recharge))]),
        new("personnel", "organisation,year,line,function,employment,fte,amount_eur,theme,recharge", 3,
            [.. package.Personnel.Select(l => Row(
                l.Organisation, l.Year, l.Line, l.Function, l.Employment, l.Fte, l.AmountEur, l.Theme, l.Recharge))]),
        new("infrastructure", "organisation,year,line,category,amount_eur,recharge", 3,
            [.. package.Infrastructure.Select(l => Row(l.Organisation, l.Year, l.Line, l.Category, l.AmountEur, l.Recharge))]),
        new("maturity", "organisation,year,question,score", 3,
            [.. package.Maturity.Select(a => Row(a.Organisation, a.Year, a.Question, a.Score))]),
    ];

    private static string Row(params object[] cells) =>
        string.Join(',', cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)));

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
                fields = table.Columns.Split(',').Select(column => new { name = column, type = TypeOf(column) }),
                primaryKey = table.Columns.Split(',')[..table.Key],
            },
        }),
    });

    private static string TypeOf(string column) => column switch
    {
        "year" => "year",
        "line" or "inhabitants" or "workplaces" => "integer",
        "amount_eur" or "budget_eur" or "staff_fte" or "fte" or "score" or "share" => "number",
        _ => "string",
    };

    private sealed record Table(string Name, string Columns, int Key, List<string> Rows);
}
