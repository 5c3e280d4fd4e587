using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Vocabulary;

namespace Maatstaf.Delivery.Laws;

/// <summary>A day of a law as somebody typed it.</summary>
/// <param name="On">The day, ISO; empty = this row is not used.</param>
/// <param name="IsPublished">Whether the day stands in the law or in an official decision.</param>
/// <param name="Dutch">What begins, in Dutch.</param>
/// <param name="English">What begins, in English.</param>
public sealed record WrittenLawDate(string On, bool IsPublished, string Dutch, string English);

/// <summary>A text as somebody typed it, in both languages.</summary>
/// <param name="Dutch">The Dutch text.</param>
/// <param name="English">The English text.</param>
public sealed record BilingualText(string Dutch, string English)
{
    /// <summary>Nothing typed yet.</summary>
    public static BilingualText Empty { get; } = new(string.Empty, string.Empty);

    internal static BilingualText Of(LocalisedText text) => new(text.Dutch, text.English);
}

/// <summary>A law as somebody typed it: nothing in it was looked at yet.</summary>
public sealed record WrittenLaw
{
    /// <summary>Its whole name.</summary>
    public BilingualText Name { get; init; } = BilingualText.Empty;

    /// <summary>What people call it.</summary>
    public BilingualText Short { get; init; } = BilingualText.Empty;

    /// <summary>Id of the domain.</summary>
    public string Domain { get; init; } = string.Empty;

    /// <summary>When something begins, in any order; rows without a day are not used.</summary>
    public IReadOnlyList<WrittenLawDate> Dates { get; init; } = [];

    /// <summary>What it asks, one duty a line.</summary>
    public BilingualText Duties { get; init; } = BilingualText.Empty;

    /// <summary>Which work that brings.</summary>
    public BilingualText Work { get; init; } = BilingualText.Empty;

    /// <summary>Where that stands.</summary>
    public BilingualText Source { get; init; } = BilingualText.Empty;

    /// <summary>What else is worth knowing; both empty = nothing.</summary>
    public BilingualText Remark { get; init; } = BilingualText.Empty;

    /// <summary>Whether it is shown and asked about.</summary>
    public bool IsFollowed { get; init; } = true;

    /// <summary>Why it is written so.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>A law as it would be typed, to be changed; without a reason.</summary>
    public static WrittenLaw Of(Law law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new WrittenLaw
        {
            Name = BilingualText.Of(law.Name),
            Short = BilingualText.Of(law.Short),
            Domain = law.Domain.Id,
            Dates = [.. law.Dates.Select(static date => new WrittenLawDate(date.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Certainty == LawCertainty.Published, date.What.Dutch, date.What.English))],
            Duties = new(string.Join('\n', law.Duties.Select(static duty => duty.Dutch)), string.Join('\n', law.Duties.Select(static duty => duty.English))),
            Work = BilingualText.Of(law.Work),
            Source = BilingualText.Of(law.Source),
            Remark = law.Remark is { } remark ? BilingualText.Of(remark) : BilingualText.Empty,
            IsFollowed = law.IsFollowed,
        };
    }
}
