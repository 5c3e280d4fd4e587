using Maatstaf.Benchmark;
using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>
/// When a part in words tells nobody's answer. Members of one cluster know each other's answers. At most two answers can be given by more
/// than a third each; what is then left for all other answers must be more than the largest cluster, or its members could find out that
/// nobody else gave them. The rule looks at who answered and never at what, so that withholding tells nothing either.
/// </summary>
internal static class AnswerRule
{
    private const int Parts = 3;

    public static bool IsSafe(ConfidentialAnswers answers, DisclosureRules rules) =>
        answers.Answered >= rules.FewestParticipants
        && answers.Clusters >= rules.FewestClusters
        && answers.Answered - (2 * ((answers.Answered / Parts) + 1)) > answers.LargestCluster;

    public static AnswerShare ShareOf(int count, int answered) =>
        Parts * count <= answered ? AnswerShare.Few
        : Parts * count >= 2 * answered ? AnswerShare.Most
        : AnswerShare.Part;
}
