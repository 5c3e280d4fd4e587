using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>Looks at a return with all checks.</summary>
public static class CheckRun
{
    /// <summary>
    /// Everything that is found: what blocks first, then questions by influence on the headline (not known last), then what
    /// is worth knowing; equal ones by code and place. The order of the lines of the return does not matter.
    /// </summary>
    public static IReadOnlyList<CheckFinding> Of(CheckContext context, CheckSettings settings)
    {
        CheckFinding[] found = [.. settings.Running.SelectMany(running => running.Check.Find(context, running.Spec))];
        var specs = settings.Running.ToDictionary(static running => running.Spec.Code, static running => running.Spec, StringComparer.Ordinal);
        return
        [
            .. found.Where(finding => !IsSilenced(finding, specs[finding.Code], found, context.Catalogue.CostTree))
                .OrderByDescending(static finding => finding.Severity)
                .ThenBy(static finding => finding.Influence is null)
                .ThenByDescending(static finding => Math.Abs(finding.Influence ?? 0))
                .ThenBy(static finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Table, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Line, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Column, StringComparer.Ordinal),
        ];
    }

    /// <summary>One mistake gets one question: a check is silent where a more precise one speaks about what it rests on, or a part of it.</summary>
    private static bool IsSilenced(CheckFinding finding, CheckSpec spec, CheckFinding[] found, CostTree tree) =>
        spec.YieldsTo.Count > 0 && found.Any(other => spec.YieldsTo.Contains(other.Code)
            && (IsWithin(other.Spot.Subject, finding.Spot.Subject, tree) || finding.RestsOn.Any(ground => IsWithin(other.Spot.Subject, ground, tree))));

    private static bool IsWithin(string part, string whole, CostTree tree)
    {
        for (var subject = part; subject is not null; subject = WholeOf(subject, tree))
        {
            if (subject == whole)
                return true;
        }

        return false;
    }

    /// <summary>What a subject is a part of: the fte of a function belong to the function, a node to its parent.</summary>
    private static string? WholeOf(string subject, CostTree tree) => subject.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
        ? subject[..slash]
        : tree.Contains(subject) ? tree[subject].Parent : null;
}
