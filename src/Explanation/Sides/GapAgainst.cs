namespace Maatstaf.Explanation;

/// <summary>Whose cost is explained beside whose.</summary>
public enum GapSubject
{
    /// <summary>The own municipality beside a group, in the same year.</summary>
    OwnBesideGroup,

    /// <summary>The own municipality beside itself in another year.</summary>
    OwnInTime,

    /// <summary>A group beside itself in another year.</summary>
    GroupInTime,
}

/// <summary>With what a cost is compared.</summary>
public sealed record GapAgainst
{
    private GapAgainst(GapSubject subject, int? year) => (Subject, Year) = (subject, year);

    /// <summary>The own municipality beside the group, in the same year.</summary>
    public static GapAgainst Group { get; } = new(GapSubject.OwnBesideGroup, null);

    /// <summary>Whose cost is explained beside whose.</summary>
    public GapSubject Subject { get; }

    /// <summary>The other fiscal year; null when it is about one year.</summary>
    public int? Year { get; }

    /// <summary>The own municipality beside itself in another fiscal year.</summary>
    public static GapAgainst OwnIn(int year) => new(GapSubject.OwnInTime, year);

    /// <summary>The group beside itself in another fiscal year.</summary>
    public static GapAgainst GroupIn(int year) => new(GapSubject.GroupInTime, year);
}
