using System.Globalization;
using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>The lines of one generated return.</summary>
internal sealed class GeneratedReturn(Dice dice, Package package, string organisation, int year)
{
    private readonly List<string> partnerships =
        [.. package.Memberships.Where(m => m.Municipality == organisation && m.Year == year).Select(m => m.Partnership)];

    private int line;

    public void AddLines()
    {
        var incomplete = dice.Chance(8);
        for (var i = Count(incomplete, 8); i > 0; i--) AddSoftware(dice.Amount());
        for (var i = Count(incomplete, 9); i > 0; i--) AddPersonnel();
        for (var i = Count(incomplete, 6); i > 0; i--) AddInfrastructure(dice.Amount());
        if (!incomplete) AddEssentials();
        if (dice.Chance(5)) AddCancellingSoftware();
        if (dice.Chance(2)) AddCancellingInfrastructure();
        if (dice.Chance(45))
            for (var i = dice.Between(1, 4); i > 0; i--) AddProject();
    }

    private int Count(bool incomplete, int highest) => incomplete && dice.Chance(50) ? 0 : dice.Below(highest);

    /// <summary>What makes most returns take part: something positive in every component.</summary>
    private void AddEssentials()
    {
        AddSoftware(dice.Decimals(dice.Between(5_000, 3_000_000), 2));
        package.Personnel.Add(new PersonnelLine(
            organisation, year, NextLine(), Function(), "own", dice.Decimals(dice.Between(1, 60), 3),
            dice.Decimals(dice.Between(50_000, 5_000_000), 2)));
        AddInfrastructure(dice.Decimals(dice.Between(5_000, 1_500_000), 2));
    }

    private void AddSoftware(string amount) => package.Software.Add(new SoftwareLine(
        organisation, year, NextLine(), dice.Pick(CostTree.Categories), amount,
        dice.Pick(["saas", "saas", "hosted", "on-premises", ""]), dice.Pick(["", "", "", "security", "bi"]), Recharge(),
        dice.Pick(["", "Zaken, \"suite\"", "Büro"]), dice.Pick(["", "Leverancier A", "B;C"])));

    private void AddPersonnel() => package.Personnel.Add(new PersonnelLine(
        organisation, year, NextLine(), Function(), dice.Pick(["own", "own", "hired"]), dice.Fte(), dice.Amount(),
        dice.Pick(["", "", "", "security", "bi"]), Recharge()));

    private void AddInfrastructure(string amount) => package.Infrastructure.Add(new InfrastructureLine(
        organisation, year, NextLine(), dice.Pick(CostTree.InfrastructureLeaves), amount, Recharge()));

    private void AddProject() => package.Projects.Add(new ProjectLine(
        organisation, year, NextLine(), dice.Pick(CostTree.Themes),
        dice.Chance(10) ? "0" : dice.Decimals(dice.Between(0, 4_000), 2), dice.Pick(["", "Onderwerp, \"met\" komma"])));

    /// <summary>A category that comes out at exactly nothing, so that it has no SaaS share.</summary>
    private void AddCancellingSoftware()
    {
        var amount = dice.Decimals(dice.Between(1, 9_000), 2);
        var first = new SoftwareLine(organisation, year, NextLine(), "software.system", amount, "saas");
        package.Software.Add(first);
        package.Software.Add(first with { Line = NextLine(), AmountEur = "-" + amount });
    }

    /// <summary>Credit notes that bring the infrastructure total to exactly nothing.</summary>
    private void AddCancellingInfrastructure()
    {
        foreach (var own in package.Infrastructure
            .Where(l => l.Organisation == organisation && l.Year == year && !IsZero(l.AmountEur))
            .ToList())
            package.Infrastructure.Add(own with
            {
                Line = NextLine(),
                AmountEur = own.AmountEur.StartsWith('-') ? own.AmountEur[1..] : "-" + own.AmountEur,
            });
    }

    private string Function() => dice.Pick(
        [.. CostTree.FunctionLeaves.Where(leaf => leaf != CostTree.Coordination || year >= CostTree.CoordinationFrom)]);

    private string Recharge() => partnerships.Count > 0 && dice.Chance(20) ? dice.Pick(partnerships) : "";

    private int NextLine() => line += dice.Between(1, 3);

    private static bool IsZero(string amount) => decimal.Parse(amount, CultureInfo.InvariantCulture) == 0;
}
