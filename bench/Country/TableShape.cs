using System.Text.Json;

namespace Maatstaf.Bench.Country;

/// <summary>A column of a table: its name and its type in Table Schema.</summary>
internal sealed record Column(string Name, string Type);

/// <summary>The columns and the key of a table, as its file and datapackage.json show them.</summary>
internal sealed record TableShape(string Name, string[] Key, Column[] Fields)
{
    private static readonly Column Year = new("year", "year");
    private static readonly Column Line = new("line", "integer");
    private static readonly Column Organisation = new("organisation", "string");
    private static readonly Column Amount = new("amount_eur", "number");
    private static readonly Column Theme = new("theme", "string");
    private static readonly Column Recharge = new("recharge", "string");

    public static readonly TableShape Organisations = new("organisations", ["organisation"],
        [Organisation, Text("name"), Text("kind"), Text("sharing")]);

    public static readonly TableShape Memberships = new("memberships", ["partnership", "municipality", "year"],
        [Text("partnership"), Text("municipality"), Year, new("share", "number")]);

    public static readonly TableShape Profiles = new("profiles", ["municipality", "year"],
        [Text("municipality"), Year, new("inhabitants", "integer"), new("budget_eur", "number"), new("staff_fte", "number"), new("workplaces", "integer")]);

    public static readonly TableShape Returns = new("returns", ["organisation", "year"], [Organisation, Year, Text("status")]);

    public static readonly TableShape Software = new("software", ["organisation", "year", "line"],
        [Organisation, Year, Line, Text("category"), Amount, Text("hosting"), Text("application"), Text("supplier"),
         new("licences_contracted", "integer"), new("licences_used", "integer"), new("contract_end", "date"), new("indexation_pct", "number"), Theme, Recharge]);

    public static readonly TableShape Personnel = new("personnel", ["organisation", "year", "line"],
        [Organisation, Year, Line, Text("function"), Text("employment"), new("fte", "number"), Amount, Theme, Recharge]);

    public static readonly TableShape Infrastructure = new("infrastructure", ["organisation", "year", "line"],
        [Organisation, Year, Line, Text("category"), Amount, Recharge]);

    public static readonly TableShape Projects = new("projects", ["organisation", "year", "line"],
        [Organisation, Year, Line, Theme, Text("subject"), new("hours", "number")]);

    public static readonly TableShape SizeClasses = new("size_classes", ["year", "class"],
        [Year, Text("class"), new("from_inhabitants", "integer")]);

    public static readonly TableShape Prices = new("cpi", ["year"], [Year, new("index", "number")]);

    private static readonly TableShape[] All =
        [Organisations, Memberships, Profiles, Returns, Software, Personnel, Infrastructure, Projects, SizeClasses, Prices];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public string Path => Name + ".csv";

    /// <summary>Writes datapackage.json, which names the tables and says that the country is invented.</summary>
    public static void Describe(string folder)
    {
        var description = new
        {
            profile = "tabular-data-package",
            name = "bench-country",
            title = "An invented country to measure speed with",
            fictional = true,
            resources = All.Select(table => new
            {
                name = table.Name,
                path = table.Path,
                profile = "tabular-data-resource",
                encoding = "utf-8",
                schema = new { fields = table.Fields.Select(field => new { name = field.Name, type = field.Type }), primaryKey = table.Key },
            }),
        };
        File.WriteAllText(System.IO.Path.Combine(folder, "datapackage.json"), JsonSerializer.Serialize(description, Indented) + "\n");
    }

    private static Column Text(string name) => new(name, "string");
}
