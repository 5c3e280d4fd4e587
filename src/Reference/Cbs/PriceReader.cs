using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Reference.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Cbs;

/// <summary>An index of a period.</summary>
/// <param name="Index">The index.</param>
/// <param name="IsProvisional">Whether CBS may still change it; null = not known.</param>
public sealed record PriceIndex(double Index, bool? IsProvisional);

/// <summary>Consumer prices as Statistics Netherlands gives them. The catalogue's series stays the one that counts.</summary>
/// <param name="Table">Table.</param>
/// <param name="Vintage">When CBS last changed the table; empty = not known.</param>
/// <param name="BaseYear">Year in which the index is 100; null = not said.</param>
/// <param name="Years">Annual averages by year.</param>
/// <param name="Months">Indices by year and month.</param>
public sealed record PriceSeries(string Table, string Vintage, int? BaseYear, ImmutableSortedDictionary<int, PriceIndex> Years, ImmutableSortedDictionary<(int Year, int Month), PriceIndex> Months)
{
    /// <summary>Where this series and that of the catalogue differ, on the catalogue's base; provisional years are left out.</summary>
    /// <param name="decreed">The series of the catalogue.</param>
    /// <param name="margin">How far values may be apart, as a part of the value.</param>
    public IReadOnlyList<Problem> Compare(Deflator decreed, double margin)
    {
        var settled = Years.Where(static year => year.Value.IsProvisional != true).ToDictionary(static year => year.Key, static year => year.Value.Index);
        var common = settled.Keys.Where(decreed.Values.ContainsKey).Order().ToArray();
        if (common.Length == 0)
            return [];
        var (at, problems) = (common[^1], new List<Problem>());
        var factor = decreed.Values[at] / settled[at];
        var place = new Place($"CBS {Table}");
        foreach (var (year, index) in settled.OrderBy(static pair => pair.Key))
        {
            if (!decreed.Values.TryGetValue(year, out var ours))
            {
                if (year > at)
                    problems.Add(PriceYearMissing.Check.At(place, SentenceFact.Number("year", year)));
            }
            else if (Math.Abs((index * factor) - ours) > margin * ours)
                problems.Add(PriceDiffers.Check.At(place, SentenceFact.Number("year", year), Shown("ours", ours), Shown("theirs", index * factor), SentenceFact.Text("table", Table)));
        }

        return problems;
    }

    private static SentenceFact Shown(string name, double index)
    {
        var english = index.ToString("0.00", CultureInfo.InvariantCulture);
        return new SentenceFact(name, new LocalisedText(english.Replace('.', ','), english));
    }
}

/// <summary>What came out of reading prices.</summary>
/// <param name="Series">The series; null when a problem stops or blocks.</param>
/// <param name="Problems">Everything found, differences from the catalogue included.</param>
public sealed record PriceReading(PriceSeries? Series, IReadOnlyList<Problem> Problems);

/// <summary>Consumer prices out of answers of Statistics Netherlands (OData v4 or v3).</summary>
public static partial class PriceReader
{
    /// <summary>Reads answers and compares them with the catalogue.</summary>
    /// <param name="files">Pages of observations; answers about periods, measures and the table itself tell state, base and vintage.</param>
    /// <param name="catalogue">Which table, and the series that counts.</param>
    public static PriceReading Read(IEnumerable<CbsFile> files, BenchmarkCatalogue catalogue)
    {
        var sources = catalogue.Reference;
        var findings = new ReferenceFindings(sources.MostAlike);
        var answers = CbsAnswers.Read(files, sources.Prices, sources, findings);
        var years = new SortedDictionary<int, PriceIndex>();
        var months = new SortedDictionary<(int, int), PriceIndex>();
        foreach (var value in answers.Values.Where(static value => value.Text.Length > 0))
        {
            if (CbsPeriod.YearOf(value.Period) is { } year)
                Take(years, year, value, answers, findings);
            else if (CbsPeriod.MonthOf(value.Period) is { } month)
                Take(months, month, value, answers, findings);
        }

        int? baseYear = BaseYear().Match(answers.Unit) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        if (!findings.IsRefused && baseYear is null)
            findings.Add(BaseYearUnknown.Check, string.Empty);
        if (findings.IsRefused)
            return new PriceReading(null, findings.ToProblems());
        var series = new PriceSeries(sources.Prices.Table, answers.Modified, baseYear, years.ToImmutableSortedDictionary(), months.ToImmutableSortedDictionary());
        findings.Add(series.Compare(catalogue.DefaultDeflator, sources.PriceMargin));
        return new PriceReading(series, findings.ToProblems());
    }

    /// <summary>Says whether the prices in answers are those of the catalogue, or where they differ.</summary>
    /// <param name="files">Pages as for <see cref="Read"/>.</param>
    /// <param name="catalogue">Which table, and the series that counts.</param>
    public static IReadOnlyList<Problem> Compare(IEnumerable<CbsFile> files, BenchmarkCatalogue catalogue)
    {
        var reading = Read(files, catalogue);
        if (reading.Series is not { } series)
            return reading.Problems;
        var differences = series.Compare(catalogue.DefaultDeflator, catalogue.Reference.PriceMargin);
        return differences.Count > 0 ? differences : [PricesAgree.Check.At(new Place($"CBS {series.Table}"), SentenceFact.Text("table", series.Table))];
    }

    private static void Take<T>(SortedDictionary<T, PriceIndex> indices, T period, CbsValue value, CbsAnswers answers, ReferenceFindings findings)
        where T : notnull
    {
        var where = SentenceFact.Text("where", value.Period);
        if (!double.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var index) || index <= 0 || !double.IsFinite(index))
            findings.Add(ValueMalformed.Check, value.File, SentenceFact.Delivered("value", value.Text), where);
        else if (indices.TryGetValue(period, out var other) && other.Index != index)
            findings.Add(FigureTwice.Check, value.File, where, SentenceFact.Text("first", other.Index.ToString(CultureInfo.InvariantCulture)), SentenceFact.Text("second", value.Text));
        else
            indices[period] = new PriceIndex(index, answers.IsProvisional(value.Period));
        if (answers.IsProvisional(value.Period) == true)
            findings.Add(FigureProvisional.Check, value.File, where);
    }

    [GeneratedRegex(@"\b([12][0-9]{3})\s*=\s*100\b")]
    private static partial Regex BaseYear();
}
