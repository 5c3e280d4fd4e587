using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>A return added up. Recharges are left out: they count with the partnership.</summary>
internal sealed class ReturnSums
{
    private readonly Dictionary<string, long> cents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> saasCents = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Function, Employment Employment), PersonnelSum> personnel = [];

    /// <param name="year">The return.</param>
    /// <param name="tree">The cost tree.</param>
    /// <param name="asked">The fiscal year whose categories are used: later ones are counted where their cost was before.</param>
    public ReturnSums(YearReturn year, CostTree tree, int asked)
    {
        string Known(string leaf)
        {
            while (!tree[leaf].IsAsked(asked))
                leaf = tree[leaf].Before!;
            return leaf;
        }

        foreach (var line in year.Software.Where(static line => line.Recharge is null))
        {
            Add(cents, Known(line.Category), line.Cents);
            if (line.Hosting == Hosting.Saas)
                Add(saasCents, Known(line.Category), line.Cents);
        }

        foreach (var line in year.Infrastructure.Where(static line => line.Recharge is null))
            Add(cents, Known(line.Category), line.Cents);
        foreach (var line in year.Personnel.Where(static line => line.Recharge is null))
        {
            var function = Known(line.Function);
            Add(cents, function, line.Cents);
            var sum = personnel.GetValueOrDefault((function, line.Employment));
            personnel[(function, line.Employment)] = new PersonnelSum(sum.Cents + line.Cents, sum.MilliFte + line.MilliFte);
        }
    }

    /// <summary>Cost of a leaf in cents; 0 = no line.</summary>
    public long Cents(string leaf) => cents.GetValueOrDefault(leaf);

    /// <summary>Cost of software as a service of a leaf in cents.</summary>
    public long SaasCents(string leaf) => saasCents.GetValueOrDefault(leaf);

    /// <summary>All cost in cents.</summary>
    public long AllCents => cents.Values.Sum();

    /// <summary>All fte in thousandths.</summary>
    public long AllMilliFte => personnel.Values.Sum(static sum => sum.MilliFte);

    /// <summary>Cost and fte of a function, own or hired.</summary>
    public PersonnelSum Personnel(string function, Employment employment) => personnel.GetValueOrDefault((function, employment));

    private static void Add(Dictionary<string, long> sums, string leaf, long amount) => sums[leaf] = sums.GetValueOrDefault(leaf) + amount;
}

/// <summary>Cost in cents and thousandths of an fte.</summary>
internal readonly record struct PersonnelSum(long Cents, long MilliFte);
