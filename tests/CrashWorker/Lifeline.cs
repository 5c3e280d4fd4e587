namespace Maatstaf.CrashWorker;

/// <summary>What ties a worker to the test that started it: without it a worker would go on for ever when the test is stopped.</summary>
internal static class Lifeline
{
    /// <summary>Ends the program when nobody holds the other end of its standard input any more.</summary>
    public static void Watch() => new Thread(static () =>
    {
        Console.In.ReadToEnd();
        Environment.Exit(1);
    })
    { IsBackground = true }.Start();
}
