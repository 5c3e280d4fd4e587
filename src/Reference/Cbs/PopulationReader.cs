using System.Globalization;
using System.Text.RegularExpressions;
using Maatstaf.Catalogue;
using Maatstaf.Reference.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Cbs;

/// <summary>Inhabitants on 1 January by municipality, out of answers of Statistics Netherlands (OData v4 or v3).</summary>
public static partial class PopulationReader
{
    /// <summary>Reads answers.</summary>
    /// <param name="files">Pages of observations; answers about the periods and the table itself tell the state and the vintage.</param>
    /// <param name="catalogue">Which table and which figure.</param>
    /// <param name="municipality">The municipality that must be there; null = all that are there.</param>
    /// <param name="fiscalYear">The year that must be there; null = all.</param>
    public static ReferenceReading Read(IEnumerable<CbsFile> files, BenchmarkCatalogue catalogue, OrganisationCode? municipality = null, int? fiscalYear = null)
    {
        var sources = catalogue.Reference;
        var findings = new ReferenceFindings(sources.MostAlike);
        var answers = CbsAnswers.Read(files, sources.Population, sources, findings);
        var figures = new Dictionary<(OrganisationCode, int), ReferenceFigure>();
        foreach (var value in answers.Values.Where(static value => Municipality().IsMatch(value.Region)))
        {
            var code = OrganisationCode.Parse(value.Region);
            if (CbsPeriod.YearOf(value.Period) is not { } year || (municipality is { } one && one != code) || (fiscalYear is { } only && only != year) || value.Text.Length == 0)
                continue;
            var where = SentenceFact.Text("where", $"{code} {year}");
            if (!long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var inhabitants) || inhabitants <= 0 || inhabitants > catalogue.Limits.LargestInhabitants)
                findings.Add(ValueMalformed.Check, value.File, SentenceFact.Delivered("value", value.Text), where);
            else if (figures.TryGetValue((code, year), out var other) && other.Value != inhabitants)
                findings.Add(FigureTwice.Check, value.File, where, SentenceFact.Count("first", other.Value), SentenceFact.Count("second", inhabitants));
            else
                figures[(code, year)] = new ReferenceFigure(code, year, ReferenceSubject.Inhabitants, inhabitants, OriginOf(answers, value, sources.Population));
        }

        Ask(answers, figures.Count > 0, municipality, fiscalYear, findings);
        foreach (var year in figures.Values.Where(static figure => figure.Origin.IsProvisional == true).Select(static figure => figure.Year).Distinct().Order())
            findings.Add(FigureProvisional.Check, string.Empty, SentenceFact.Number("where", year));
        return new ReferenceReading(findings.IsRefused ? ReferenceFigures.None : ReferenceFigures.Of(figures.Values), findings.ToProblems());
    }

    private static void Ask(CbsAnswers answers, bool isAnyKnown, OrganisationCode? municipality, int? fiscalYear, ReferenceFindings findings)
    {
        if (findings.IsRefused || isAnyKnown)
            return;
        var whom = SentenceFact.Text("municipality", municipality?.ToString() ?? "GM");
        if (!answers.Values.Any(value => municipality is null ? Municipality().IsMatch(value.Region) : value.Region == municipality.ToString()))
            findings.Add(MunicipalityMissing.Check, string.Empty, whom);
        else
            findings.Add(YearMissing.Check, string.Empty, whom, SentenceFact.Text("year", fiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "JJ00"));
    }

    private static ReferenceOrigin OriginOf(CbsAnswers answers, CbsValue value, CbsTable table) =>
        new(ReferenceOrigin.Cbs, table.Table, answers.Modified, answers.IsProvisional(value.Period), value.File);

    [GeneratedRegex("^GM[0-9]{4}$")]
    private static partial Regex Municipality();
}
