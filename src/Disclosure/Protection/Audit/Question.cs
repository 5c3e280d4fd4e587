namespace Maatstaf.Disclosure.Protection.Audit;

/// <summary>Whether one protected sum can be far enough from its true value, in one direction, at one node, for one attacker.</summary>
/// <param name="Sum">What is protected.</param>
/// <param name="Threat">Against whom.</param>
/// <param name="Direction">1 for up, −1 for down.</param>
/// <param name="Node">The node of the cost tree.</param>
internal readonly record struct Question(ProtectedSum Sum, Threat Threat, int Direction, int Node);

/// <summary>How far each protected sum must be able to go.</summary>
internal sealed class Needs(YearAmounts amounts, double margin)
{
    // A little more than the margin, so that what the solver may be off never counts as room.
    private const double Safely = 1.002, JustAll = 1 - 1e-6;

    /// <summary>The distance in cents; 0 when nothing is asked.</summary>
    public double Of(in Question question)
    {
        var whole = 0.0;
        foreach (var unit in question.Sum.Units)
            whole += amounts[question.Node, unit];
        var asked = Math.Abs(whole) * margin * Safely;
        if (question.Direction > 0)
            return asked;
        // Before anything was shown it could not be lower than without all that is unknown.
        var room = 0.0;
        foreach (var unit in question.Threat.Unknown)
            room += amounts.Room(question.Node, unit);
        return Math.Min(asked, Math.Max(0, room) * JustAll);
    }
}
