using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Benchmark;

/// <summary>Counts what participants answered about themselves. An answer of a partnership is nobody's; one that was not given is left out.</summary>
/// <param name="data">What was returned.</param>
/// <param name="survey">The questions whose answers are choices.</param>
internal sealed class AnswerCounting(ReturnedData data, MaturitySurvey survey)
{
    private readonly ILookup<short, int> laws = Enumerable.Range(0, data.Laws.Count).ToLookup(row => data.Laws.Year[row]);
    private readonly ILookup<short, int> choices = Enumerable.Range(0, data.Maturity.Count)
        .Where(row => survey.Find(data.Maturity.Question[row])?.Pillar.Id == MaturitySurvey.Placement)
        .ToLookup(row => data.Maturity.Year[row]);

    /// <summary>The answers of the participants of a year, by table and row.</summary>
    /// <param name="year">Fiscal year.</param>
    /// <param name="participants">Who takes part, ascending.</param>
    /// <param name="cluster">The independent unit of each of them.</param>
    public IReadOnlyList<ConfidentialAnswers> Of(int year, int[] participants, int[] cluster) =>
    [
        .. Counted(year, ReturnForm.Laws, Enum.GetValues<LawState>().Length, laws[(short)year].Select(row => (data.Laws.Law[row], (int)data.Laws.Organisation[row], (int)data.Laws.State[row])), participants, cluster),
        .. Counted(year, ReturnForm.Maturity, survey.Pillars.FirstOrDefault(static pillar => pillar.Id == MaturitySurvey.Placement)?.Levels ?? 0, choices[(short)year]
            .Where(row => survey.Find(data.Maturity.Question[row])!.IsAsked(year))
            .Select(row => (data.Maturity.Question[row], (int)data.Maturity.Organisation[row], (int)Math.Round(data.Maturity.Score[row]) - MaturitySurvey.LowestScore)), participants, cluster),
    ];

    private static IEnumerable<ConfidentialAnswers> Counted(int year, string table, int kinds, IEnumerable<(string Row, int Organisation, int Answer)> answers, int[] participants, int[] cluster)
    {
        foreach (var row in answers.GroupBy(static answer => answer.Row, StringComparer.Ordinal).OrderBy(static row => row.Key, StringComparer.Ordinal))
        {
            var counts = new int[kinds];
            var units = new Dictionary<int, int>();
            foreach (var (_, organisation, answer) in row)
            {
                if (Array.BinarySearch(participants, organisation) is not (>= 0 and var participant) || answer < 0 || answer >= kinds)
                    continue;
                counts[answer]++;
                units[cluster[participant]] = units.GetValueOrDefault(cluster[participant]) + 1;
            }

            if (units.Count > 0)
                yield return new ConfidentialAnswers { Table = table, Row = row.Key, Year = year, Counts = counts, Clusters = units.Count, LargestCluster = units.Values.Max() };
        }
    }
}
