namespace Maatstaf.Cli;

/// <summary>What the program says to the shell when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>What was given is refused; nothing was written.</summary>
    public const int Refused = 1;

    /// <summary>The command line is not understood, or asks for what does not exist.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped with Ctrl+C, as a shell says it.</summary>
    public const int Interrupted = 130;
}
