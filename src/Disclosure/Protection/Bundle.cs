using Maatstaf.Catalogue;

namespace Maatstaf.Disclosure.Protection;

/// <summary>Figures that are added together, and what they tell.</summary>
/// <param name="Slot">Which figures.</param>
/// <param name="Step">Their step in the order of usefulness.</param>
/// <param name="IsOfTheme">Whether they serve a theme; these come last in their step.</param>
/// <param name="Requires">Figures without which these make no sense or tell too much; all must be shown.</param>
/// <param name="Equations">What they tell about the costs of nodes; nothing for what is not about cost.</param>
internal sealed record Bundle(Slot Slot, Usefulness Step, bool IsOfTheme, IReadOnlyList<Slot> Requires, IReadOnlyList<(int Node, Equation Equation)> Equations);
