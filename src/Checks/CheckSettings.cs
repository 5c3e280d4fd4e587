using Maatstaf.Catalogue;

namespace Maatstaf.Checks;

/// <summary>The checks that run, each with its severity and margins from the catalogue.</summary>
public sealed class CheckSettings
{
    private CheckSettings(IReadOnlyList<(ReturnCheck Check, CheckSpec Spec)> running) => Running = running;

    /// <summary>The checks that run, by code. A check that does not stand in the catalogue does not run.</summary>
    public IReadOnlyList<(ReturnCheck Check, CheckSpec Spec)> Running { get; }

    /// <summary>Joins the catalogue and the checks.</summary>
    /// <exception cref="CatalogueException">The catalogue holds a code or margin that no check knows, or lacks a margin.</exception>
    public static CheckSettings Of(BenchmarkCatalogue catalogue) => new([.. catalogue.Checks.All.Select(static spec => (CheckOf(spec), spec))]);

    private static ReturnCheck CheckOf(CheckSpec spec)
    {
        var check = ReturnChecks.All.FirstOrDefault(check => check.Code == spec.Code)
            ?? throw new CatalogueException(CheckSpec.File, spec.Line, $"there is no check '{spec.Code}'; known: {string.Join(", ", ReturnChecks.All.Select(static known => known.Code))}");
        foreach (var (name, margin) in spec.Margins)
        {
            if (!check.Margins.Contains(name))
                throw new CatalogueException(CheckSpec.File, margin.Line, $"check '{spec.Code}' has no margin '{name}'; it has: {string.Join(", ", check.Margins)}");
        }

        return check.Margins.FirstOrDefault(name => !spec.Margins.ContainsKey(name)) is { } missing
            ? throw new CatalogueException(CheckSpec.File, spec.Line, $"check '{spec.Code}' needs the margin '{missing}'")
            : check;
    }
}
