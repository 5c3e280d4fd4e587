using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Checking;

/// <summary>What every organisation delivered itself about a year that counts, by leaf of the cost tree: before allocation, recharges left out.</summary>
internal sealed class OwnLines
{
    private readonly int leaves;
    private readonly long[] cents;
    private readonly bool[] counts;
    private readonly OrganisationCode[] codes;

    public OwnLines(ReturnedData year, CostTree tree)
    {
        leaves = tree.Leaves.Count;
        codes = year.Organisations.Code;
        cents = new long[codes.Length * leaves];
        counts = new bool[codes.Length];
        for (var row = 0; row < year.Returns.Count; row++)
            counts[year.Returns.Organisation[row]] = year.Returns.Status[row] == ReturnStatus.Approved;
        Add(year.Software, year.Software.Category, year.Software.Cents, year.Software.Recharge);
        Add(year.Personnel, year.Personnel.Function, year.Personnel.Cents, year.Personnel.Recharge);
        Add(year.Infrastructure, year.Infrastructure.Category, year.Infrastructure.Cents, year.Infrastructure.Recharge);
    }

    /// <summary>The organisations with a return that counts.</summary>
    public IEnumerable<OrganisationCode> Organisations => codes.Where((_, index) => counts[index]);

    /// <summary>Cost in cents of some leaves together; 0 when the organisation has no return that counts.</summary>
    public long Cents(OrganisationCode organisation, IEnumerable<int> leafNumbers)
    {
        var index = Array.BinarySearch(codes, organisation);
        return index < 0 || !counts[index] ? 0 : leafNumbers.Sum(leaf => cents[(index * leaves) + leaf]);
    }

    private void Add(LineTable lines, byte[] leaf, long[] amount, short[] recharge)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (recharge[line] == LineTable.NoRecharge)
                cents[(lines.Organisation[line] * leaves) + leaf[line]] += amount[line];
        }
    }
}
