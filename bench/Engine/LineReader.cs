using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Bench.Engine;

/// <summary>Puts the tables of lines into columns.</summary>
internal sealed class LineReader(string folder, BenchmarkCatalogue catalogue, Dictionary<string, int> numberOf)
{
    private readonly Dictionary<string, byte> themes = catalogue.ProjectThemes.Index().ToDictionary(static theme => theme.Item.Id, static theme => (byte)theme.Index);

    public static readonly AiUseCases NoUseCases = new()
    {
        Organisation = [],
        Year = [],
        Line = new([], []),
        UseCase = [],
        Domain = [],
        Stage = [],
        CostCents = [],
        ProcessCentiHours = [],
        SavedCentiHours = [],
        BenefitCents = [],
        Registered = [],
        Measured = [],
    };

    public SoftwareLines Software()
    {
        var rows = CsvRow.Of(folder, "software").Select(row => (
            Key: Key(row), Leaf: Leaf(row, "category"), Cents: row.Parts("amount_eur", 100), Hosting: HostingOf(row), Theme: ThemeOf(row), Recharge: Recharge(row))).ToArray();
        return new SoftwareLines
        {
            Organisation = [.. rows.Select(static row => row.Key.Organisation)],
            Year = [.. rows.Select(static row => row.Key.Year)],
            Line = new([.. rows.Select(static row => row.Key.Line)], []),
            Category = [.. rows.Select(static row => row.Leaf)],
            Cents = [.. rows.Select(static row => row.Cents)],
            Hosting = [.. rows.Select(static row => row.Hosting)],
            Theme = [.. rows.Select(static row => row.Theme)],
            Recharge = [.. rows.Select(static row => row.Recharge)],
        };
    }

    public PersonnelLines Personnel()
    {
        var rows = CsvRow.Of(folder, "personnel").Select(row => (
            Key: Key(row), Leaf: Leaf(row, "function"), Employment: Enum.Parse<Employment>(row.Text("employment"), ignoreCase: true),
            MilliFte: row.Parts("fte", 1000), Cents: row.Parts("amount_eur", 100), Theme: ThemeOf(row), Recharge: Recharge(row))).ToArray();
        return new PersonnelLines
        {
            Organisation = [.. rows.Select(static row => row.Key.Organisation)],
            Year = [.. rows.Select(static row => row.Key.Year)],
            Line = new([.. rows.Select(static row => row.Key.Line)], []),
            Function = [.. rows.Select(static row => row.Leaf)],
            Employment = [.. rows.Select(static row => row.Employment)],
            MilliFte = [.. rows.Select(static row => row.MilliFte)],
            Cents = [.. rows.Select(static row => row.Cents)],
            Theme = [.. rows.Select(static row => row.Theme)],
            Recharge = [.. rows.Select(static row => row.Recharge)],
        };
    }

    public InfrastructureLines Infrastructure()
    {
        var rows = CsvRow.Of(folder, "infrastructure").Select(row => (
            Key: Key(row), Leaf: Leaf(row, "category"), Cents: row.Parts("amount_eur", 100), Recharge: Recharge(row))).ToArray();
        return new InfrastructureLines
        {
            Organisation = [.. rows.Select(static row => row.Key.Organisation)],
            Year = [.. rows.Select(static row => row.Key.Year)],
            Line = new([.. rows.Select(static row => row.Key.Line)], []),
            Category = [.. rows.Select(static row => row.Leaf)],
            Cents = [.. rows.Select(static row => row.Cents)],
            Recharge = [.. rows.Select(static row => row.Recharge)],
        };
    }

    public ProjectLines Projects()
    {
        var rows = CsvRow.Of(folder, "projects").Select(row => (
            Key: Key(row), Theme: themes[row.Text("theme")], CentiHours: row.Parts("hours", 100), Subject: row.Text("subject"))).ToArray();
        return new ProjectLines
        {
            Organisation = [.. rows.Select(static row => row.Key.Organisation)],
            Year = [.. rows.Select(static row => row.Key.Year)],
            Line = new([.. rows.Select(static row => row.Key.Line)], []),
            Theme = [.. rows.Select(static row => row.Theme)],
            CentiHours = [.. rows.Select(static row => row.CentiHours)],
            Subject = [.. rows.Select(static row => row.Subject)],
        };
    }

    private (ushort Organisation, short Year, int Line) Key(CsvRow row) => ((ushort)numberOf[row.Text("organisation")], row.Year, row.Whole("line"));

    private byte Leaf(CsvRow row, string column) => (byte)catalogue.CostTree.NumberOfLeaf(row.Text(column));

    private short Recharge(CsvRow row) => row.Text("recharge") is { Length: > 0 } paid ? (short)numberOf[paid] : LineTable.NoRecharge;

    private static Hosting HostingOf(CsvRow row) => row.Text("hosting") switch
    {
        "saas" => Hosting.Saas,
        "hosted" => Hosting.Hosted,
        _ => Hosting.OnPremises,
    };

    private static LineTheme ThemeOf(CsvRow row) => row.Text("theme") switch
    {
        "security" => LineTheme.Security,
        "bi" => LineTheme.Bi,
        _ => LineTheme.None,
    };
}
