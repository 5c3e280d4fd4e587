using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>Inhabitants of the country on 1 January of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Inhabitants">How many.</param>
/// <param name="IsRounded">True when only the rounded number was published here.</param>
public sealed record NationalPopulation(int Year, long Inhabitants, bool IsRounded);

/// <summary>Inhabitants of the country by year, to extrapolate a cost per inhabitant.</summary>
/// <param name="Source">Who counted, in which table.</param>
/// <param name="Years">Ascending by year.</param>
public sealed record PopulationSeries(LocalisedText Source, IReadOnlyList<NationalPopulation> Years)
{
    /// <summary>The inhabitants on 1 January of a year; null when they are not known.</summary>
    public NationalPopulation? Of(int year) => Years.FirstOrDefault(population => population.Year == year);

    internal static PopulationSeries Read(string directory)
    {
        var file = Entry.OfFile(directory, "population.yaml");
        var source = file.Localised("source");
        _ = file.Day("vintage");
        _ = file.Text("unit");
        IReadOnlyList<NationalPopulation> years = [.. file.Identified("years", "year").Select(static entry =>
        {
            var population = new NationalPopulation(entry.Whole("year"), entry.WholeFrom(1, "inhabitants"), entry.Flag("rounded"));
            entry.Close();
            return population;
        }).OrderBy(static population => population.Year)];
        file.Close();
        return new PopulationSeries(source, years);
    }
}
