using Maatstaf.Catalogue;
using Maatstaf.Improvement.Contracts;
using Maatstaf.Returns;
using Maatstaf.Situations;
using Maatstaf.Vocabulary;

namespace Maatstaf.Improvement_Tests.Contracts;

/// <summary>Software lines of Zandwijk in 2024, and what a rule says of them on 28 November 2026; prices rose 3 %.</summary>
internal static class Books
{
    public static readonly DateOnly Today = new(2026, 11, 28);

    public static SoftwareEntry Line(string line, long euros, string application = "", string supplier = "", string category = "software.front-office") => new()
    {
        Line = line,
        Category = category,
        Cents = euros * 100,
        Hosting = Hosting.Saas,
        Application = application,
        Supplier = supplier,
    };

    public static ContractSituation Situation(params SoftwareEntry[] lines) => new()
    {
        FiscalYear = 2024,
        Lines = lines,
        Today = Today,
        PriceRise = 3,
        Functions = Country.Catalogue.Explanation.Functions,
    };

    public static ContractVerdict Judge(string rule, params SoftwareEntry[] lines) => Judge(rule, Situation(lines));

    public static ContractVerdict Judge(string rule, ContractSituation situation) =>
        ContractRule.All.Single(known => known.Id == rule).Judge(situation, Country.Catalogue.Explanation.Contracts.Single(spec => spec.Id == rule));

    public static (string Subject, long Cents)[] Found(this ContractVerdict verdict) => [.. verdict.Findings.Select(static finding => (finding.Subject.Dutch, finding.Cents))];

    public static string[] Lines(this IEnumerable<SoftwareEntry> lines) => [.. lines.Select(static line => line.Line)];
}
