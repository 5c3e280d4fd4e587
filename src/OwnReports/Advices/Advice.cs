using Maatstaf.Vocabulary;

namespace Maatstaf.OwnReports.Advices;

/// <summary>Something that the municipality can do, with what that is worth: a calculation, not a promise.</summary>
/// <param name="Subject">What it is about, in a few words.</param>
/// <param name="How">How far, as a clause; null = the subject says it all.</param>
/// <param name="Basis">On what it rests, in a sentence.</param>
/// <param name="Cents">What it is worth at most, in cents a year; above 0.</param>
internal sealed record Advice(LocalisedText Subject, LocalisedText? How, LocalisedText Basis, decimal Cents)
{
    /// <summary>What can be done, as a whole.</summary>
    public LocalisedText What => How is { } how ? new($"{Subject.Dutch}, {how.Dutch}", $"{Subject.English}, {how.English}") : Subject;
}
