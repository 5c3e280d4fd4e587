using Maatstaf.Catalogue;
using Maatstaf.Intake.Checks;
using Maatstaf.Intake.Findings;
using Maatstaf.Intake.Tables;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Intake.Across;

/// <summary>Puts organisations in the order of their codes and looks for double ones.</summary>
internal static class OrganisationOrder
{
    /// <summary>The register, or null when the table is missing or refused.</summary>
    public static OrganisationRegister? Register(TableReading<OrganisationBlock> table, Limits limits)
    {
        var records = OrganisationBlock.Join(table.Blocks);
        if (records.Count > limits.MostOrganisations)
        {
            table.Findings.AtFile(TooManyOrganisations.Check, SentenceFact.Number("limit", limits.MostOrganisations));
            return null;
        }

        Keys.SayDouble(table, [.. records.Select(static record => record.Code is { } code ? new Key(code, code) : (Key?)null)]);
        if (!table.IsSound)
            return null;
        records.Sort(static (left, right) => string.CompareOrdinal(left.Code, right.Code));
        return new OrganisationRegister(new OrganisationTable
        {
            Code = [.. records.Select(static record => OrganisationCode.Parse(record.Code!))],
            Name = [.. records.Select(static record => record.Name!)],
            IsPartnership = [.. records.Select(static record => record.IsPartnership)],
            IsNamed = [.. records.Select(static record => record.IsNamed)],
        });
    }
}
