using Maatstaf.Catalogue;

namespace Maatstaf.House_Tests;

/// <summary>The indicators of the data package format, written out by rule, and beside them those of themes: these and no others.</summary>
public sealed class IndicatorIdTests
{
    private static readonly string[] SoftwareCategories =
    [
        "software.business-operations", "software.primary-process", "software.front-office", "software.mid-office", "software.office-automation", "software.system",
    ];

    private static readonly string[] Functions =
    [
        "personnel.application-management", "personnel.information-management", "personnel.information-management.general", "personnel.information-management.coordination",
        "personnel.operations", "personnel.ict-management", "personnel.project-hire",
    ];

    private static readonly string[] Infrastructure =
    [
        "infrastructure.workplace", "infrastructure.workplace.hardware", "infrastructure.workplace.other", "infrastructure.network-data", "infrastructure.voice-video",
        "infrastructure.servers-storage",
    ];

    private static readonly string[] ProjectThemes = ["replacement", "legislation", "data", "security", "cloud", "ai", "other"];

    private static readonly string[] Nodes = ["ict", "software", .. SoftwareCategories, "personnel", .. Functions, "infrastructure", .. Infrastructure];

    /// <summary>Every id with its unit.</summary>
    private static readonly Dictionary<string, string> Expected = new((KeyValuePair<string, string>[])
    [
        .. Nodes.Select(static node => KeyValuePair.Create($"{node}.cost-per-inhabitant", "eur/inhabitant")),
        new("ict.cost-per-workplace", "eur/workplace"),
        new("ict.share-of-budget", "ratio"),
        new("software.saas-share", "ratio"),
        .. SoftwareCategories.Select(static category => KeyValuePair.Create($"{category}.saas-share", "ratio")),
        new("personnel.hired-share", "ratio"),
        new("personnel.cost-per-fte", "eur/fte"),
        new("personnel.own.cost-per-fte", "eur/fte"),
        new("personnel.hired.cost-per-fte", "eur/fte"),
        new("personnel.fte-per-100k", "fte/100k"),
        .. Functions.Select(static function => KeyValuePair.Create($"{function}.fte-per-100k", "fte/100k")),
        .. Functions.Select(static function => KeyValuePair.Create($"{function}.own.fte-per-100k", "fte/100k")),
        new("personnel.share-of-staff", "ratio"),
        new("personnel.bi.fte-per-100k", "fte/100k"),
        new("security.software.cost-per-inhabitant", "eur/inhabitant"),
        new("security.personnel.cost-per-inhabitant", "eur/inhabitant"),
        new("security.cost-per-inhabitant", "eur/inhabitant"),
        new("security.fte-per-100k", "fte/100k"),
        new("security.cost-per-fte", "eur/fte"),
        .. ProjectThemes.Select(static theme => KeyValuePair.Create($"projects.{theme}.fte-per-100k", "fte/100k")),
    ]);

    /// <summary>What themes add, with its unit.</summary>
    private static readonly Dictionary<string, string> OfThemes = new((KeyValuePair<string, string>[])
    [
        .. ((string[])["customer", "operations", "culture", "bi"]).Select(static part => KeyValuePair.Create($"maturity.{part}.score", "score")),
        new("maturity.high-operations.cost-per-inhabitant", "eur/inhabitant"),
        new("maturity.low-operations.cost-per-inhabitant", "eur/inhabitant"),
        new("ai.use-cases-per-100k", "use-cases/100k"),
        new("ai.cost-per-inhabitant", "eur/inhabitant"),
        .. ((string[])["hours-saved", "strategy", "policy", "generative"]).Select(static what => KeyValuePair.Create($"ai.{what}-share", "ratio")),
        new("software.on-premises-share", "ratio"),
        .. SoftwareCategories.Select(static category => KeyValuePair.Create($"{category}.on-premises-share", "ratio")),
    ]);

    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    [Fact]
    public void The_catalogue_has_exactly_the_indicators_of_the_data_package()
    {
        Catalogue.Indicators.Select(static indicator => indicator.Id).ShouldBeUnique();
        Catalogue.Indicators.Where(static indicator => !indicator.IsOfTheme).Select(static indicator => indicator.Id).ShouldBe(Expected.Keys, ignoreOrder: true);
        Catalogue.Indicators.Where(static indicator => indicator.IsOfTheme).Select(static indicator => indicator.Id).ShouldBe(OfThemes.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Only_parts_of_leaves_explain_gaps()
    {
        string[] leaves = [.. Functions.Where(static function => function != "personnel.information-management")];
        string[] expected =
        [
            .. leaves.SelectMany(static leaf => (string[])[$"{leaf}.own.cost-per-inhabitant", $"{leaf}.hired.cost-per-inhabitant", $"{leaf}.hired.fte-per-100k"]),
            .. SoftwareCategories.SelectMany(static category => (string[])
                [$"{category}.saas.cost-per-inhabitant", $"{category}.hosted.cost-per-inhabitant", $"{category}.on-premises.cost-per-inhabitant", $"{category}.hosting-unknown.cost-per-inhabitant"]),
        ];
        Catalogue.ExplainingIndicators.Select(static indicator => indicator.Id).ShouldBe(expected, ignoreOrder: true);
        Catalogue.ExplainingIndicators.ShouldAllBe(static indicator => indicator.IsExplaining && indicator.Denominator.Quantity == Quantity.Inhabitants);
        Catalogue.Indicators.ShouldAllBe(static indicator => !indicator.IsExplaining);
    }

    [Fact]
    public void Every_indicator_has_the_unit_of_the_data_package()
    {
        foreach (var indicator in Catalogue.Indicators)
            indicator.Unit.Id.ShouldBe((indicator.IsOfTheme ? OfThemes : Expected)[indicator.Id], indicator.Id);
    }

    [Fact]
    public void The_cost_tree_has_exactly_the_codes_of_the_data_package()
    {
        Catalogue.CostTree.Nodes.Select(static node => node.Id).ShouldBe(Nodes, ignoreOrder: true);
        string[] parents = ["ict", "software", "personnel", "personnel.information-management", "infrastructure", "infrastructure.workplace"];
        Catalogue.CostTree.Leaves.Select(static leaf => leaf.Id).ShouldBe(Nodes.Except(parents), ignoreOrder: true);
    }

    [Fact]
    public void Only_what_concerns_coordination_was_not_always_asked()
    {
        var dated = Catalogue.Indicators.Where(static indicator => indicator is { From: not null, IsOfTheme: false }).ToArray();
        dated.ShouldNotBeEmpty();
        dated.ShouldAllBe(static indicator => indicator.From == 2024 && indicator.Id.StartsWith("personnel.information-management.coordination.", StringComparison.Ordinal));
    }
}
