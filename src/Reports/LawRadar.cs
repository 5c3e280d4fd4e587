using Maatstaf.Catalogue;
using Maatstaf.Disclosure;
using Maatstaf.Narratives;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reports;

/// <summary>A day of a law on the radar.</summary>
/// <param name="Number">Its number in picture and list.</param>
/// <param name="Law">The law.</param>
/// <param name="Date">The day and what begins then.</param>
/// <param name="Ring">0 = it holds already, 1 = the year after that of the edition, and so on.</param>
public sealed record LawMark(int Number, Law Law, LawDate Date, int Ring);

/// <summary>
/// The laws that come towards participants, as an edition sees them: what holds already, and what begins in each of the three years after
/// the year of the edition. The same edition always shows the same, whatever day it is.
/// </summary>
public sealed record LawRadar
{
    /// <summary>How many years it looks ahead.</summary>
    public const int YearsAhead = LawList.YearsAhead;

    private LawRadar(Edition edition, LawList laws, BenchmarkNames names, IReadOnlyList<LawMark> marks)
    {
        (Edition, Names) = (edition, names);
        Laws = laws;
        Marks = marks;
    }

    /// <summary>The edition that looks.</summary>
    public Edition Edition { get; }

    /// <summary>How who must follow the laws is called.</summary>
    public BenchmarkNames Names { get; }

    /// <summary>All laws that are followed.</summary>
    public LawList Laws { get; }

    /// <summary>By day, then in the order of the catalogue. Of what holds already, the last day of each law.</summary>
    public IReadOnlyList<LawMark> Marks { get; }

    /// <summary>The first year that it looks ahead to.</summary>
    public int FirstYear => Edition.Year + 1;

    /// <summary>The last year that it looks ahead to.</summary>
    public int LastYear => Edition.Year + YearsAhead;

    /// <summary>How many laws begin or go further in the years ahead.</summary>
    public int Coming => Marks.Where(static mark => mark.Ring > 0).Select(static mark => mark.Law).Distinct().Count();

    /// <summary>The point in one sentence, without a full stop.</summary>
    public LocalisedText Title
    {
        get
        {
            var (asks, asksEnglish) = Coming switch
            {
                0 => ("Geen wet vraagt", "No law asks"),
                1 => ("1 wet vraagt", "1 law asks"),
                _ => ($"{Numerals.Count(Coming).Dutch} wetten vragen", $"{Numerals.Count(Coming).English} laws ask"),
            };
            return new(
                $"{asks} in {Numerals.Year(FirstYear).Dutch} tot en met {Numerals.Year(LastYear).Dutch} iets nieuws van {Names.Participants.Dutch}",
                $"{asksEnglish} something new of {Names.Participants.English} in {Numerals.Year(FirstYear).English} to {Numerals.Year(LastYear).English}");
        }
    }

    /// <summary>The same radar with some of its marks, which keep their numbers.</summary>
    public LawRadar Only(Func<LawMark, bool> shows) => new(Edition, Laws, Names, [.. Marks.Where(shows)]);

    /// <summary>The laws of an edition: as they stood when it was frozen, or else as they stand.</summary>
    public static LawList LawsOf(Publication publication, BenchmarkCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(catalogue);
        return publication.Laws ?? catalogue.Laws;
    }

    /// <summary>The radar of an edition.</summary>
    public static LawRadar Of(Publication publication, BenchmarkCatalogue catalogue) => Of(LawsOf(publication, catalogue), publication.Edition, catalogue.Names);

    /// <summary>The radar of an edition.</summary>
    public static LawRadar Of(LawList laws, Edition edition, BenchmarkNames names)
    {
        ArgumentNullException.ThrowIfNull(laws);
        var marks = laws.AskedIn(edition.FiscalYear).SelectMany(law => law.Dates
                .Where(date => date.On.Year <= edition.Year + YearsAhead)
                .GroupBy(date => Math.Max(0, date.On.Year - edition.Year))
                .SelectMany(ring => ring.Key == 0 ? ring.TakeLast(1) : ring, (ring, date) => (Law: law, Date: date, Ring: ring.Key)))
            .OrderBy(static mark => mark.Date.On)
            .Select(static (mark, index) => new LawMark(index + 1, mark.Law, mark.Date, mark.Ring));
        return new LawRadar(edition, laws, names, [.. marks]);
    }
}
