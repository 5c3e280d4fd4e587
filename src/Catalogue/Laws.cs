using System.Globalization;
using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>The part of a municipality's work that a law is about.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">Name.</param>
public sealed record LawDomain(string Id, LocalisedText Label);

/// <summary>How sure a date of a law is.</summary>
public enum LawCertainty
{
    /// <summary>It stands in the law or in an official decision.</summary>
    Published,

    /// <summary>It was announced and may still move.</summary>
    Announced,
}

/// <summary>A day on which something of a law begins.</summary>
/// <param name="On">The day.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="What">What begins.</param>
public sealed record LawDate(DateOnly On, LawCertainty Certainty, LocalisedText What);

/// <summary>A law or rule that asks something of the ICT of a municipality.</summary>
public sealed record Law
{
    /// <summary>Stable id, also its anchor on the page.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required LawDomain Domain { get; init; }

    /// <summary>Its whole name.</summary>
    public required LocalisedText Name { get; init; }

    /// <summary>What people call it.</summary>
    public required LocalisedText Short { get; init; }

    /// <summary>When something of it begins, in order.</summary>
    public required IReadOnlyList<LawDate> Dates { get; init; }

    /// <summary>What it asks.</summary>
    public required IReadOnlyList<LocalisedText> Duties { get; init; }

    /// <summary>Which work that brings.</summary>
    public required LocalisedText Work { get; init; }

    /// <summary>Where that stands.</summary>
    public required LocalisedText Source { get; init; }

    /// <summary>What else is worth knowing; null = nothing.</summary>
    public LocalisedText? Remark { get; init; }

    /// <summary>Whether it is shown and asked about. One that is not stays known: there may be answers about it.</summary>
    public bool IsFollowed { get; init; } = true;

    /// <summary>The first fiscal year about which it is asked: that of the first edition from which its first day can be seen; never when it is not followed.</summary>
    public int From => IsFollowed ? new Edition(Dates[0].On.Year - LawList.YearsAhead).FiscalYear : int.MaxValue;
}

/// <summary>The laws that are followed.</summary>
/// <param name="Domains">What laws are about, in order.</param>
/// <param name="All">The laws.</param>
/// <param name="Seen">The day on which all of it was last held against its sources.</param>
public sealed record LawList(IReadOnlyList<LawDomain> Domains, IReadOnlyList<Law> All, DateOnly Seen)
{
    /// <summary>How many years after its own an edition looks ahead.</summary>
    public const int YearsAhead = 3;

    /// <summary>The laws that the edition about a fiscal year sees: those with a day up to <see cref="YearsAhead"/> years after the year of the edition.</summary>
    public IEnumerable<Law> AskedIn(int fiscalYear) => All.Where(law => fiscalYear >= law.From);

    /// <summary>These laws with some of them in another text, and with new ones behind them.</summary>
    /// <param name="changed">The laws that changed or are new, each once.</param>
    /// <param name="seen">The day of the newest of these changes.</param>
    public LawList With(IReadOnlyList<Law> changed, DateOnly seen)
    {
        var texts = changed.ToDictionary(static law => law.Id, StringComparer.Ordinal);
        var known = All.Select(static law => law.Id).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            All = [.. All.Select(law => texts.GetValueOrDefault(law.Id, law)), .. changed.Where(law => !known.Contains(law.Id))],
            Seen = seen > Seen ? seen : Seen,
        };
    }

    internal static LawList Read(string directory)
    {
        var file = Entry.OfFile(directory, "laws.yaml");
        _ = file.Text("source");
        _ = file.Text("unit");
        var seen = DayOf(file, "seen");
        IReadOnlyList<LawDomain> domains = [.. file.Identified("domains").Select(static entry =>
        {
            var domain = new LawDomain(entry.Text("id"), entry.Localised("label"));
            entry.Close();
            return domain;
        })];
        IReadOnlyList<Law> laws = [.. file.Identified("laws").Select(entry => ReadOne(entry, domains))];
        file.Close();
        return new LawList(domains, laws, seen);
    }

    private static Law ReadOne(Entry entry, IReadOnlyList<LawDomain> domains)
    {
        var domain = entry.Text("domain");
        var law = new Law
        {
            Id = entry.Text("id"),
            Domain = domains.FirstOrDefault(known => known.Id == domain) ?? throw entry.Wrong($"domain '{domain}' is not known; known: {string.Join(", ", domains.Select(static known => known.Id))}"),
            Name = entry.Localised("name"),
            Short = entry.Localised("short"),
            Dates = [.. entry.Children("dates").Select(ReadDate)],
            Duties = entry.LocalisedTexts("duties"),
            Work = entry.Localised("work"),
            Source = entry.Localised("source"),
            Remark = entry.OptionalLocalised("remark"),
        };
        if (law.Dates.Count == 0 || law.Dates.Zip(law.Dates.Skip(1)).Any(static pair => pair.First.On >= pair.Second.On))
            throw entry.Wrong($"the dates of '{law.Id}' must be there, each once, in order");
        entry.Close();
        return law;
    }

    private static LawDate ReadDate(Entry entry)
    {
        var date = new LawDate(DayOf(entry, "on"), entry.Text("certainty") switch
        {
            "published" => LawCertainty.Published,
            "announced" => LawCertainty.Announced,
            var other => throw entry.Wrong($"'certainty' is '{other}', expected published or announced"),
        }, entry.Localised("what"));
        entry.Close();
        return date;
    }

    private static DateOnly DayOf(Entry entry, string key) => DateOnly.ParseExact(entry.Day(key), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
