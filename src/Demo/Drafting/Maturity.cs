using Maatstaf.Demo.Calibration;
using Maatstaf.Demo.Chances;
using Maatstaf.Demo.Country;
using Maatstaf.Demo.Package;

namespace Maatstaf.Demo.Drafting;

/// <summary>The digital maturity that municipalities say they have, from 2020 on.</summary>
internal sealed class Maturity(FictionalCountry country)
{
    private const int AskedFrom = 2020;
    private const string OperationsPillar = "operations.";

    private readonly CalibrationTable questions = CalibrationTable.Read("landscape/maturity-questions.csv");

    /// <summary>All answers of all years.</summary>
    public IEnumerable<MaturityAnswer> Answers() =>
        from year in FictionalCountry.Years
        where year >= AskedFrom
        from municipality in country.Municipalities
        where country.Status(municipality.Code, year) is not null
        from answer in Answers(municipality.Code, year)
        select answer;

    /// <summary>Whether the mean of the answers on operational efficiency is above 3; null without answers.</summary>
    public bool? IsEfficient(string municipality, int year)
    {
        var scores = Answers(municipality, year).Where(a => a.Question.StartsWith(OperationsPillar, StringComparison.Ordinal)).ToList();
        return scores.Count == 0 ? null : scores.Sum(a => a.Score) > 3 * scores.Count;
    }

    /// <summary>The highest score of a question.</summary>
    public int TopOf(string question) => questions.Rows.Single(row => row["question"] == question).Whole("top");

    private IEnumerable<MaturityAnswer> Answers(string municipality, int year)
    {
        if (year < AskedFrom) yield break;
        if (year < FictionalCountry.LastYear && new Chance("answers", municipality, $"{year}").Happens(0.08)) yield break;
        foreach (var row in questions.Rows)
        {
            if (year < row.Number("from")) continue;
            var question = row["question"];
            var pillar = question[..question.IndexOf('.', StringComparison.Ordinal)];
            var level = row.Number("mean_2020") + (row.Number("growth_per_year") * (year - AskedFrom))
                + (0.55 * new Chance("maturity", municipality, pillar).Normal())
                + (0.45 * new Chance("maturity", municipality, question).Normal())
                + (0.20 * new Chance("maturity", municipality, question, $"{year}").Normal());
            yield return new MaturityAnswer(municipality, year, question, Math.Clamp((int)Math.Round(level), 1, (int)row.Number("top")));
        }
    }
}
