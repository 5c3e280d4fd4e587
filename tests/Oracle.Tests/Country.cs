using Maatstaf.Oracle;

namespace Maatstaf.Oracle_Tests;

/// <summary>Small packages for examples that one can check by hand.</summary>
internal sealed class Country
{
    private int line;

    public Package Package { get; } = new();

    /// <summary>A municipality-year with round totals, delivered and approved.</summary>
    public Country Municipality(
        string code, int year, int inhabitants,
        string software = "100", string personnel = "100", string infrastructure = "100", string status = "approved")
    {
        Organisation(code, "municipality");
        Package.Profiles.Add(new Profile(code, year, inhabitants));
        Package.Returns.Add(new Return(code, year, status));
        return Costs(code, year, software, personnel, infrastructure);
    }

    public Country Partnership(string code, int year, params string[] members)
    {
        Organisation(code, "partnership");
        Package.Memberships.AddRange(members.Select(member => new Membership(code, member, year)));
        return this;
    }

    public Country PartnershipReturn(string code, int year, string software, string personnel, string infrastructure)
    {
        Package.Returns.Add(new Return(code, year));
        return Costs(code, year, software, personnel, infrastructure);
    }

    /// <summary>Answers that an organisation gives about maturity, such as <c>("operations.scalability", "4")</c>.</summary>
    public Country Answers(string code, int year, params (string Question, string Score)[] answers)
    {
        Package.Maturity.AddRange(answers.Select(answer => new MaturityAnswer(code, year, answer.Question, answer.Score)));
        return this;
    }

    public Figure? Find(string indicator, int year, string statistic, string group = "all", int edition = 2030) =>
        ExactBenchmark.Compute(Package, edition).GetValueOrDefault(new FigureKey(indicator, year, group, statistic));

    public Rational? Value(string indicator, int year, string statistic, string group = "all") =>
        Find(indicator, year, statistic, group)?.Value;

    private Country Costs(string code, int year, string software, string personnel, string infrastructure)
    {
        Package.Software.Add(new SoftwareLine(code, year, ++line, "software.system", software, "saas"));
        Package.Personnel.Add(new PersonnelLine(code, year, ++line, "personnel.operations", "own", "1", personnel));
        Package.Infrastructure.Add(new InfrastructureLine(code, year, ++line, "infrastructure.network-data", infrastructure));
        return this;
    }

    private void Organisation(string code, string kind)
    {
        if (Package.Organisations.All(o => o.Code != code))
            Package.Organisations.Add(new Organisation(code, code, kind));
    }
}
