using System.Diagnostics;
using Maatstaf.Corpus;
using Maatstaf.Spreadsheets;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets_Tests;

/// <summary>Every hostile or odd file gets what the manifest says, alone in memory and in time.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class HostileFileTests
{
    private const long Megabyte = 1_000_000;

    /// <summary>Whether the machine is quiet enough to hold files against the time that one may take.</summary>
    private static bool IsTimed => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    public static TheoryData<string> Names => [.. HostileFiles.All.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_or_odd_file_gets_what_the_manifest_says(string name)
    {
        var file = HostileFiles.All.Single(known => known.Name == name);
        var (reading, grown, took) = Measured(file);
        reading.IsRefused.ShouldBe(!file.IsRead, string.Join("; ", reading.Problems.Select(static problem => problem.Sentence.English)));
        if (file.Code is { } code)
            reading.Codes().ShouldContain(code);
        if (!file.IsRead)
            reading.Tables.ShouldBeEmpty();
        reading.Problems.ShouldAllBe(static problem => problem.Sentence.Dutch.Length > 20 && problem.Sentence.English.Length > 20);
        grown.ShouldBeLessThan((file.IsBomb ? 50 : 200) * Megabyte);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{name}: {took.TotalMilliseconds:F0} ms, {grown / Megabyte} MB"));
        if (IsTimed)
            took.ShouldBeLessThan(Read.Limits.LongestReading);
    }

    [Fact]
    public void The_manifest_names_each_file_once_and_only_known_problems()
    {
        HostileFiles.All.Count.ShouldBeGreaterThan(80);
        HostileFiles.All.Select(static file => file.Name).ShouldBeUnique();
        var known = SpreadsheetChecks.All.Select(static check => check.Code).ToHashSet();
        HostileFiles.All.Where(static file => file.Code is ['X', ..]).ShouldAllBe(file => known.Contains(file.Code!));
        HostileFiles.All.Where(static file => !file.IsRead).ShouldAllBe(static file => file.Code != null);
    }

    /// <summary>Reads a file while another thread watches how much memory the process holds more than before.</summary>
    private static (SpreadsheetReading Reading, long Grown, TimeSpan Took) Measured(HostileFile file)
    {
        var content = file.Build();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        var before = Environment.WorkingSet;
        var most = before;
        using var finished = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            while (!finished.Wait(2))
                most = Math.Max(most, Environment.WorkingSet);
        });
        watch.Start();
        var clock = Stopwatch.StartNew();
        var reading = SpreadsheetReader.Read(new MemoryStream(content), file.FileName, Read.Limits, clock: null, TestContext.Current.CancellationToken);
        var took = clock.Elapsed;
        finished.Set();
        watch.Join();
        return (reading, most - before, took);
    }
}
