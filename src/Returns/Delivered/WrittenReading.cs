namespace Maatstaf.Returns.Delivered;

/// <summary>What came of reading what a person wrote.</summary>
public enum WrittenOutcome
{
    /// <summary>Nothing is written: not known.</summary>
    Blank,

    /// <summary>It can mean one thing.</summary>
    Read,

    /// <summary>It can mean two things; nobody may choose for the person who wrote it.</summary>
    Ambiguous,

    /// <summary>It means nothing that is asked.</summary>
    NotUnderstood,
}

/// <summary>What a person wrote, in the notation of the data package.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Value">The value; of an ambiguous text its first reading; else empty.</param>
/// <param name="Other">The second reading of an ambiguous text; else empty.</param>
public readonly record struct WrittenReading(WrittenOutcome Outcome, string Value, string Other)
{
    /// <summary>Nothing is written.</summary>
    public static WrittenReading Blank { get; } = new(WrittenOutcome.Blank, string.Empty, string.Empty);

    /// <summary>It means nothing that is asked.</summary>
    public static WrittenReading NotUnderstood { get; } = new(WrittenOutcome.NotUnderstood, string.Empty, string.Empty);

    /// <summary>It means this.</summary>
    public static WrittenReading Of(string value) => new(WrittenOutcome.Read, value, string.Empty);

    /// <summary>It means the one or the other.</summary>
    public static WrittenReading Either(string value, string other) => new(WrittenOutcome.Ambiguous, value, other);
}
