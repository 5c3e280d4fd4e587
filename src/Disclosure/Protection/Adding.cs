using Maatstaf.Disclosure.Protection.Audit;

namespace Maatstaf.Disclosure.Protection;

/// <summary>
/// Adds figures as long as everything stays safe, the most useful first. Figures are tried together and, when that fails, in halves:
/// because more figures never make a plan safer, the outcome is that of trying them one by one.
/// </summary>
/// <param name="audit">Tells what is safe.</param>
/// <param name="verdicts">Where what cannot be shown is written down.</param>
/// <param name="settled">Told how many more figures are settled.</param>
/// <param name="cancel">Stops the work.</param>
internal sealed class Adding(SafetyAudit audit, YearVerdicts verdicts, Action<int> settled, CancellationToken cancel)
{
    /// <summary>Tries figures in their order; what cannot be shown gets its verdict.</summary>
    public void Add(IReadOnlyList<Bundle> bundles)
    {
        foreach (var step in bundles.GroupBy(static bundle => (bundle.Step, bundle.IsOfTheme, All: bundle.Slot.Group == Vocabulary.GroupIds.All)))
        {
            // What is required stands in an earlier step, or earlier in this one: it must be settled first.
            for (Bundle[] waiting = [.. step]; waiting.Length > 0;)
            {
                var unsettled = waiting.Select(static bundle => bundle.Slot).ToHashSet();
                var ready = waiting.ToLookup(bundle => !bundle.Requires.Any(unsettled.Contains));
                Try([.. ready[true].Where(IsPossible)]);
                waiting = [.. ready[false]];
            }
        }
    }

    private bool IsPossible(Bundle bundle)
    {
        if (bundle.Requires.All(verdicts.Shows) && !bundle.Equations.Any(told => audit.LeavesOne(told.Node, told.Equation)))
            return true;
        Withhold(bundle);
        return false;
    }

    private void Try(ReadOnlySpan<Bundle> bundles)
    {
        if (bundles.Length == 0)
            return;
        var equations = new List<(int Node, int Equation)>();
        foreach (var bundle in bundles)
            equations.AddRange(bundle.Equations.Select(static told => (told.Node, told.Equation.Id)));
        cancel.ThrowIfCancellationRequested();
        if (audit.TryShow(equations))
        {
            settled(bundles.Length);
            return;
        }

        if (bundles.Length == 1)
        {
            Withhold(bundles[0]);
            return;
        }

        Try(bundles[..(bundles.Length / 2)]);
        Try(bundles[(bundles.Length / 2)..]);
    }

    private void Withhold(Bundle bundle)
    {
        verdicts[bundle.Slot] = Verdict.Secondary;
        settled(1);
    }
}
