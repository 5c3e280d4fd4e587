using System.Security.Cryptography;
using System.Text;
using Maatstaf.Benchmark;
using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>Recognises everything that the plan of a year depends on.</summary>
internal static class YearHash
{
    /// <summary>Goes up when the same input would give another plan.</summary>
    private const int Method = 3;

    public static string Of(ConfidentialYear year, YearLink? before, YearLink? after, BenchmarkCatalogue catalogue)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Method);
            Write(writer, catalogue);
            Write(writer, year);
            Write(writer, before);
            Write(writer, after);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(BinaryWriter writer, BenchmarkCatalogue catalogue)
    {
        var rules = catalogue.Disclosure;
        writer.Write(rules.FewestParticipants);
        writer.Write(rules.FewestClusters);
        writer.Write(rules.Dominance);
        writer.Write(rules.FewestForQuartiles);
        writer.Write(rules.Margin);
        writer.Write(rules.FewContributors);
        writer.Write(catalogue.Statistics.Interval.FewestClustersForBootstrap);
        foreach (var step in rules.Order)
            writer.Write((int)step);
        foreach (var quantity in rules.PublicDenominators)
            writer.Write((int)quantity);
        foreach (var group in catalogue.Groups)
            writer.Write(group.Id);
        foreach (var indicator in catalogue.Indicators.Concat(catalogue.ExplainingIndicators))
        {
            writer.Write(indicator.Id);
            writer.Write(indicator.Numerator.ToString());
            writer.Write(indicator.Denominator.ToString());
        }

        foreach (var node in catalogue.CostTree.Nodes)
            writer.Write(node.Id);
    }

    private static void Write(BinaryWriter writer, ConfidentialYear year)
    {
        writer.Write(year.Year);
        for (var unit = 0; unit < year.Count; unit++)
        {
            writer.Write(year.Municipalities[unit].ToString());
            writer.Write(year.Inhabitants[unit]);
            writer.Write(year.Groups[unit]);
            writer.Write(year.Cluster[unit]);
            writer.Write(year.Named[unit]);
        }

        foreach (var (partnership, members) in year.Partnerships)
        {
            writer.Write(partnership.ToString());
            Write(writer, members);
        }

        foreach (var (indicator, contributions) in year.Indicators.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            writer.Write(indicator);
            foreach (var numerator in contributions.Numerators)
                writer.Write(numerator);
            foreach (var denominator in contributions.Denominators)
                writer.Write(denominator);
        }
    }

    private static void Write(BinaryWriter writer, YearLink? link)
    {
        writer.Write(link is not null);
        foreach (var (indicator, before, now, verdict) in link?.All ?? [])
        {
            writer.Write(indicator);
            Write(writer, before);
            Write(writer, now);
            writer.Write((byte)verdict);
        }
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<int> numbers)
    {
        writer.Write(numbers.Count);
        foreach (var number in numbers)
            writer.Write(number);
    }
}
