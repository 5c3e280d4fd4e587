using Maatstaf.Catalogue;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Returns;

/// <summary>The entries of one organisation's year as columns of a country.</summary>
internal sealed class YearColumns(YearReturn year, OrganisationTable organisations, BenchmarkCatalogue catalogue)
{
    private readonly ushort organisation = (ushort)NumberOf(organisations, year.Organisation);
    private readonly short fiscalYear = (short)year.FiscalYear;

    public SoftwareLines Software() => new()
    {
        Organisation = Same(organisation, year.Software.Length),
        Year = Same(fiscalYear, year.Software.Length),
        Line = Names(year.Software.Select(static line => line.Line)),
        Category = [.. year.Software.Select(line => Leaf(line.Category))],
        Cents = [.. year.Software.Select(static line => line.Cents)],
        Hosting = [.. year.Software.Select(static line => line.Hosting)],
        Theme = [.. year.Software.Select(static line => line.Theme)],
        Recharge = [.. year.Software.Select(line => Recharge(line.Recharge))],
    };

    public PersonnelLines Personnel() => new()
    {
        Organisation = Same(organisation, year.Personnel.Length),
        Year = Same(fiscalYear, year.Personnel.Length),
        Line = Names(year.Personnel.Select(static line => line.Line)),
        Function = [.. year.Personnel.Select(line => Leaf(line.Function))],
        Employment = [.. year.Personnel.Select(static line => line.Employment)],
        MilliFte = [.. year.Personnel.Select(static line => line.MilliFte)],
        Cents = [.. year.Personnel.Select(static line => line.Cents)],
        Theme = [.. year.Personnel.Select(static line => line.Theme)],
        Recharge = [.. year.Personnel.Select(line => Recharge(line.Recharge))],
    };

    public InfrastructureLines Infrastructure() => new()
    {
        Organisation = Same(organisation, year.Infrastructure.Length),
        Year = Same(fiscalYear, year.Infrastructure.Length),
        Line = Names(year.Infrastructure.Select(static line => line.Line)),
        Category = [.. year.Infrastructure.Select(line => Leaf(line.Category))],
        Cents = [.. year.Infrastructure.Select(static line => line.Cents)],
        Recharge = [.. year.Infrastructure.Select(line => Recharge(line.Recharge))],
    };

    public ProjectLines Projects() => new()
    {
        Organisation = Same(organisation, year.Projects.Length),
        Year = Same(fiscalYear, year.Projects.Length),
        Line = Names(year.Projects.Select(static line => line.Line)),
        Theme = [.. year.Projects.Select(line => (byte)catalogue.ProjectThemes.Index().First(theme => theme.Item.Id == line.Theme).Index)],
        CentiHours = [.. year.Projects.Select(static line => line.CentiHours)],
        Subject = [],
    };

    public LawTable Laws() => new()
    {
        Organisation = Same(organisation, year.Laws.Length),
        Year = Same(fiscalYear, year.Laws.Length),
        Law = [.. year.Laws.Select(static law => law.Law)],
        State = [.. year.Laws.Select(static law => law.State)],
        CentiHours = [.. year.Laws.Select(static law => law.CentiHours)],
    };

    public MaturityAnswers Maturity() => new()
    {
        Organisation = Same(organisation, year.Maturity.Length),
        Year = Same(fiscalYear, year.Maturity.Length),
        Question = [.. year.Maturity.Select(static answer => answer.Question)],
        Score = [.. year.Maturity.Select(static answer => answer.Score)],
    };

    public AiUseCases Ai() => new()
    {
        Organisation = Same(organisation, year.Ai.Length),
        Year = Same(fiscalYear, year.Ai.Length),
        Line = Names(year.Ai.Select(static line => line.Line)),
        UseCase = [.. year.Ai.Select(static line => line.UseCase)],
        Domain = [.. year.Ai.Select(static line => line.Domain)],
        Stage = [.. year.Ai.Select(static line => line.Stage)],
        CostCents = [.. year.Ai.Select(static line => line.CostCents)],
        ProcessCentiHours = [.. year.Ai.Select(static line => line.ProcessCentiHours)],
        SavedCentiHours = [.. year.Ai.Select(static line => line.SavedCentiHours)],
        BenefitCents = [.. year.Ai.Select(static line => line.BenefitCents)],
        Registered = [.. year.Ai.Select(static line => line.Registered)],
        Measured = [.. year.Ai.Select(static line => line.Measured)],
    };

    /// <summary>The number of an organisation.</summary>
    /// <exception cref="KeyNotFoundException">It is not in the country.</exception>
    public static int NumberOf(OrganisationTable organisations, OrganisationCode code) =>
        Array.BinarySearch(organisations.Code, code) is >= 0 and var number ? number : throw new KeyNotFoundException($"{code} is not in the country.");

    private static T[] Same<T>(T value, int count)
    {
        var column = new T[count];
        Array.Fill(column, value);
        return column;
    }

    private static LineNames Names(IEnumerable<string> names)
    {
        var pool = new List<string>();
        return new LineNames([.. names.Select(name => LineOrder.NumberOf(name) ?? InPool(name))], [.. pool]);

        int InPool(string name)
        {
            pool.Add(name);
            return -pool.Count;
        }
    }

    private byte Leaf(string id) => (byte)catalogue.CostTree.NumberOfLeaf(id);

    private short Recharge(OrganisationCode? partnership) => partnership is { } code ? (short)NumberOf(organisations, code) : LineTable.NoRecharge;
}
