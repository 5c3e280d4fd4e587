using System.Globalization;
using System.Text.Json;

namespace Maatstaf.OtherBenchmark_Tests;

/// <summary>
/// Twelve invented water boards over three years, three of which collect their taxes together, as a data package. One of them begins a year
/// later. Every amount follows from a rule, so that a test can add it up again.
/// </summary>
internal static class WaterBoards
{
    public const string Title = "Verzonnen waterschappen", Office = "BK01";

    private const int Count = 12, Together = 3, Late = 12;

    public static readonly int[] Years = [2022, 2023, 2024];

    /// <summary>What each node of the tree costs per thousand inhabitants, in euros, before size and year.</summary>
    private static readonly (string Table, string Node, int Euros)[] Nodes =
    [
        ("software", "software.water-system", 2100),
        ("software", "software.purification", 1700),
        ("software", "software.tax-collection", 900),
        ("personnel", "personnel.process-automation", 3100),
        ("personnel", "personnel.information", 5300),
        ("infrastructure", "infrastructure.measuring-network", 1900),
        ("infrastructure", "infrastructure.offices", 2300),
    ];

    public static IEnumerable<int> In(int year) => Enumerable.Range(1, Count).Where(board => board != Late || year > Years[0]);

    public static string CodeOf(int board) => Format($"WS{board:00}");

    public static int Inhabitants(int board, int year) => 1000 * (150 + (83 * board) + year - Years[0]);

    public static long Budget(int board, int year) => 400L * Inhabitants(board, year);

    public static int Staff(int board) => 120 + (31 * board);

    public static bool IsGrand(int board, int year) => Inhabitants(board, year) >= 700_000;

    /// <summary>Whole euros that a water board itself spends within a node.</summary>
    public static long Own(int board, int year, string within) => Nodes
        .Where(node => IsWithin(node.Node, within) && !(board <= Together && node.Node == "software.tax-collection"))
        .Sum(node => Amount(board, year, node.Euros));

    /// <summary>Whole euros that the tax office of the first three spends within a node.</summary>
    public static long Shared(int year, string within) => IsWithin("software.tax-collection", within)
        ? Enumerable.Range(1, Together).Sum(board => Amount(board, year, 900))
        : 0;

    /// <summary>Writes the package as a folder.</summary>
    public static void Write(string folder)
    {
        var tables = new Dictionary<string, (string Columns, IEnumerable<string> Rows)>
        {
            ["organisations"] = ("organisation,name,kind", Enumerable.Range(1, Count).Select(static board => Format($"{CodeOf(board)},Waterschap Voorbeeld {board},municipality")).Append($"{Office},Belastingkantoor Voorbeeld,partnership")),
            ["memberships"] = ("partnership,municipality,year,share", Years.SelectMany(static year => Enumerable.Range(1, Together).Select(board => Format($"{Office},{CodeOf(board)},{year},")))),
            ["profiles"] = ("municipality,year,inhabitants,budget_eur,staff_fte", All(static (board, year) => [Format($"{CodeOf(board)},{year},{Inhabitants(board, year)},{Budget(board, year)},{Staff(board)}")])),
            ["returns"] = ("organisation,year,status", All(static (board, year) => [Format($"{CodeOf(board)},{year},approved")]).Concat(Years.Select(static year => Format($"{Office},{year},approved")))),
            ["software"] = ("organisation,year,line,category,hosting,amount_eur", All(static (board, year) => Lines("software", board, year)).Concat(Years.Select(static year => Format($"{Office},{year},1,software.tax-collection,,{Shared(year, "ict")}")))),
            ["personnel"] = ("organisation,year,line,function,employment,fte,amount_eur", All(static (board, year) => Nodes.Where(static node => node.Table == "personnel").Select((node, line) =>
                Format($"{CodeOf(board)},{year},{line + 1},{node.Node},own,{2 + board},{Amount(board, year, node.Euros)}")))),
            ["infrastructure"] = ("organisation,year,line,category,amount_eur", All(static (board, year) => Lines("infrastructure", board, year))),
        };
        foreach (var (name, (columns, rows)) in tables)
            File.WriteAllText(Path.Combine(folder, $"{name}.csv"), string.Join('\n', rows.Prepend(columns)) + "\n");
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), JsonSerializer.Serialize(new
        {
            profile = "tabular-data-package",
            name = "waterschappen",
            title = Title,
            fictional = true,
            resources = tables.Keys.Select(static name => new { name, path = $"{name}.csv", profile = "tabular-data-resource" }),
        }));
    }

    private static IEnumerable<string> Lines(string table, int board, int year) => Nodes
        .Where(node => node.Table == table && Own(board, year, node.Node) > 0)
        .Select((node, line) => Format($"{CodeOf(board)},{year},{line + 1},{node.Node},{(table == "software" ? "," : string.Empty)}{Own(board, year, node.Node)}"));

    private static IEnumerable<string> All(Func<int, int, IEnumerable<string>> rows) => Years.SelectMany(year => In(year).SelectMany(board => rows(board, year)));

    /// <summary>Smaller boards pay somewhat more, and every year costs more, at each board in its own measure.</summary>
    private static long Amount(int board, int year, int euros) =>
        Inhabitants(board, year) / 1000L * euros * (100 + (((Count - board) * 2) + (board * 7 % 5)) + ((year - Years[0]) * (3 + (board % 3)))) / 100;

    private static bool IsWithin(string node, string whole) => whole == "ict" || node == whole || node.StartsWith(whole + ".", StringComparison.Ordinal);

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
