using System.Globalization;
using Maatstaf.Oracle;

namespace Maatstaf.Attack;

/// <summary>Reads a data package from its folder, as far as indicators are made of it.</summary>
public static class PackageFolder
{
    public static Package Read(string folder)
    {
        var package = new Package();
        foreach (var cell in CsvTable.Read(folder, "organisations"))
            package.Organisations.Add(new Organisation(cell("organisation"), cell("name"), cell("kind"), cell("sharing")));
        foreach (var cell in CsvTable.Read(folder, "memberships"))
            package.Memberships.Add(new Membership(cell("partnership"), cell("municipality"), Year(cell), cell("share")));
        foreach (var cell in CsvTable.Read(folder, "profiles"))
        {
            package.Profiles.Add(new Profile(
                cell("municipality"), Year(cell), Whole(cell("inhabitants")), cell("budget_eur"), cell("staff_fte"), cell("workplaces")));
        }

        foreach (var cell in CsvTable.Read(folder, "returns"))
            package.Returns.Add(new Return(cell("organisation"), Year(cell), cell("status")));
        foreach (var cell in CsvTable.Read(folder, "size_classes"))
            package.SizeClasses.Add(new SizeClass(Year(cell), cell("class"), Whole(cell("from_inhabitants"))));
        foreach (var cell in CsvTable.Read(folder, "cpi")) package.Cpi.Add(new PriceIndex(Year(cell), cell("index")));
        ReadLines(folder, package);
        return package;
    }

    private static void ReadLines(string folder, Package package)
    {
        foreach (var cell in CsvTable.Read(folder, "software"))
        {
            package.Software.Add(new SoftwareLine(
                cell("organisation"), Year(cell), Line(cell), cell("category"), cell("amount_eur"), cell("hosting"), cell("theme"), cell("recharge")));
        }

        foreach (var cell in CsvTable.Read(folder, "personnel"))
        {
            package.Personnel.Add(new PersonnelLine(
                cell("organisation"), Year(cell), Line(cell), cell("function"), cell("employment"), cell("fte"), cell("amount_eur"),
                cell("theme"), cell("recharge")));
        }

        foreach (var cell in CsvTable.Read(folder, "infrastructure"))
        {
            package.Infrastructure.Add(new InfrastructureLine(
                cell("organisation"), Year(cell), Line(cell), cell("category"), cell("amount_eur"), cell("recharge")));
        }

        foreach (var cell in CsvTable.Read(folder, "projects"))
            package.Projects.Add(new ProjectLine(cell("organisation"), Year(cell), Line(cell), cell("theme"), cell("hours")));
        foreach (var cell in CsvTable.Read(folder, "maturity"))
            package.Maturity.Add(new MaturityAnswer(cell("organisation"), Year(cell), cell("question"), cell("score")));
        foreach (var cell in CsvTable.Read(folder, "ai"))
        {
            package.Ai.Add(new UseCase(
                cell("organisation"), Year(cell), Line(cell), cell("stage"), cell("cost_eur"), cell("process_hours"), cell("hours_saved")));
        }
    }

    private static int Year(Func<string, string> cell) => Whole(cell("year"));

    private static int Line(Func<string, string> cell) => Whole(cell("line"));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
