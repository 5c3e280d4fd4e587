using Maatstaf.Ledger.Rules;

namespace Maatstaf.Demo_Tests;

/// <summary>The rules with which a coordinator takes the whole return out of the invented ledger.</summary>
internal static class FirstReturnRules
{
    private static readonly string[] Software = ["business-operations", "primary-process", "front-office", "mid-office", "office-automation", "system"];

    private static readonly (string Account, string Category)[] Equipment =
    [
        ("43110", "infrastructure.workplace.hardware"), ("43120", "infrastructure.workplace.other"), ("43130", "infrastructure.network-data"),
        ("43140", "infrastructure.voice-video"), ("43150", "infrastructure.servers-storage"),
    ];

    private static readonly (string CostCentre, string Function, string Theme)[] Teams =
    [
        ("6110", "personnel.application-management", ""), ("6111", "personnel.application-management", "bi"), ("6112", "personnel.application-management", "security"),
        ("6120", "personnel.information-management.general", ""), ("6121", "personnel.information-management.general", "bi"), ("6122", "personnel.information-management.general", "security"),
        ("6130", "personnel.information-management.coordination", ""), ("6140", "personnel.operations", ""), ("6142", "personnel.operations", "security"), ("6150", "personnel.ict-management", ""),
    ];

    public static LedgerRules All { get; } = new(
    [
        .. from hosting in new[] { (Digit: '1', Code: "saas"), (Digit: '2', Code: "on-premises"), (Digit: '3', Code: "hosted") }
           from category in Software.Index()
           from theme in new[] { (CostCentre: "6142", Code: "security"), (CostCentre: "6121", Code: "bi"), (CostCentre: "", Code: "") }
           select Rule($"430{hosting.Digit}{category.Index + 1}", theme.CostCentre, new LedgerOutcome { Category = $"software.{category.Item}", Hosting = hosting.Code, Theme = theme.Code }),
        .. Equipment.Select(static equipment => Rule(equipment.Account, "", new LedgerOutcome { Category = equipment.Category })),
        .. Teams.Select(static team => Rule("41010", team.CostCentre, new LedgerOutcome { Category = team.Function, Employment = "own", Theme = team.Theme })),
        .. Teams.Select(static team => Rule("41200", team.CostCentre, new LedgerOutcome { Category = team.Function, Employment = "hired", Theme = team.Theme })),
        new LedgerRule(new LedgerCondition { AccountFrom = "40000", AccountTo = "99999" }, LedgerOutcome.Ignored),
    ]);

    private static LedgerRule Rule(string account, string costCentre, LedgerOutcome then) =>
        new(new LedgerCondition { AccountFrom = account, AccountTo = account, CostCentre = costCentre }, then);
}
