namespace Maatstaf.Oracle;

/// <summary>The codes of the cost tree, written out.</summary>
public static class CostTree
{
    public const string Coordination = "personnel.information-management.coordination";

    /// <summary>The first fiscal year in which coordination was asked for on its own.</summary>
    public const int CoordinationFrom = 2024;

    public static readonly IReadOnlyList<string> Categories =
    [
        "software.business-operations",
        "software.primary-process",
        "software.front-office",
        "software.mid-office",
        "software.office-automation",
        "software.system",
    ];

    public static readonly IReadOnlyList<string> Functions =
    [
        "personnel.application-management",
        "personnel.information-management",
        "personnel.information-management.general",
        Coordination,
        "personnel.operations",
        "personnel.ict-management",
        "personnel.project-hire",
    ];

    public static readonly IReadOnlyList<string> FunctionLeaves =
        [.. Functions.Where(function => function != "personnel.information-management")];

    public static readonly IReadOnlyList<string> InfrastructureLeaves =
    [
        "infrastructure.workplace.hardware",
        "infrastructure.workplace.other",
        "infrastructure.network-data",
        "infrastructure.voice-video",
        "infrastructure.servers-storage",
    ];

    public static readonly IReadOnlyList<string> Nodes =
    [
        "ict", "software", .. Categories, "personnel", .. Functions,
        "infrastructure", "infrastructure.workplace", .. InfrastructureLeaves,
    ];

    public static readonly IReadOnlyList<string> Themes =
        ["replacement", "legislation", "data", "security", "cloud", "ai", "other"];

    public static bool Holds(string node, string leaf) =>
        node == "ict" || leaf == node || leaf.StartsWith(node + ".", StringComparison.Ordinal);
}
