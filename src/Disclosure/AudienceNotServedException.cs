using Maatstaf.Vocabulary;

namespace Maatstaf.Disclosure;

/// <summary>Figures were asked for an audience to which nothing may be released yet.</summary>
public sealed class AudienceNotServedException(Audience audience)
    : Exception($"Figures for audience {audience} need disclosure control, which this version does not have.")
{
    /// <summary>The audience.</summary>
    public Audience Audience { get; } = audience;
}
