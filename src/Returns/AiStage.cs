namespace Maatstaf.Returns;

/// <summary>How far a use case of artificial intelligence is, in the words of the data package; empty = not known.</summary>
public static class AiStage
{
    /// <summary>Nobody has begun.</summary>
    public const string Idea = "idea";

    /// <summary>It is tried.</summary>
    public const string Pilot = "pilot";

    /// <summary>It is used.</summary>
    public const string InUse = "in-use";

    /// <summary>It is used no more.</summary>
    public const string Stopped = "stopped";

    /// <summary>Whether it is tried or in use: only then it costs and saves something that can be compared.</summary>
    public static bool IsRunning(string stage) => stage is Pilot or InUse;
}
