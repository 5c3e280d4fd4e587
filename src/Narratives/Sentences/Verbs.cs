using Maatstaf.Vocabulary;

namespace Maatstaf.Narratives.Sentences;

/// <summary>Verbs that agree with their subject. The English subject is always singular.</summary>
internal static class Verbs
{
    /// <summary>"stijgen", "daalt", "blijven": the present.</summary>
    public static LocalisedText Present(Direction direction, bool plural) => direction switch
    {
        Direction.Rises => new(plural ? "stijgen" : "stijgt", "rises"),
        Direction.Falls => new(plural ? "dalen" : "daalt", "falls"),
        _ => new(plural ? "blijven" : "blijft", "stays"),
    };

    /// <summary>"stegen", "daalde", "bleven": the past.</summary>
    public static LocalisedText Past(Direction direction, bool plural) => direction switch
    {
        Direction.Rises => new(plural ? "stegen" : "steeg", "rose"),
        Direction.Falls => new(plural ? "daalden" : "daalde", "fell"),
        _ => new(plural ? "bleven" : "bleef", "stayed"),
    };

    /// <summary>"zijn" or "is".</summary>
    public static LocalisedText Be(bool plural) => new(plural ? "zijn" : "is", "is");

    /// <summary>" sterk" when the change is strong, else nothing.</summary>
    public static LocalisedText Strongly(bool strong) => strong ? new(" sterk", " sharply") : new(string.Empty, string.Empty);
}
