using System.Diagnostics;
using System.Runtime.CompilerServices;
using Maatstaf.Corpus;
using Maatstaf.Spreadsheets;
using Maatstaf.Spreadsheets.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Spreadsheets_Tests;

/// <summary>Every hostile or odd file gets what the manifest says, in bounded memory and time.</summary>
public sealed class HostileFileTests
{
    /// <summary>Whether the machine is quiet enough to hold files against the time that one may take.</summary>
    private static bool IsTimed => Environment.GetEnvironmentVariable("MAATSTAF_LONG") == "1";

    public static TheoryData<string> Names => [.. HostileFiles.All.Select(static file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_or_odd_file_gets_what_the_manifest_says(string name)
    {
        var file = HostileFiles.All.Single(known => known.Name == name);
        using var content = new MemoryStream(file.Build());
        var clock = Stopwatch.StartNew();
        var reading = ReadingOf(content, file);
        var took = clock.Elapsed;
        reading.IsRefused.ShouldBe(!file.IsRead, string.Join("; ", reading.Problems.Select(static problem => problem.Sentence.English)));
        if (file.Code is { } code)
            reading.Codes().ShouldContain(code);
        if (!file.IsRead)
            reading.Tables.ShouldBeEmpty();
        reading.Problems.ShouldAllBe(static problem => problem.Sentence.Dutch.Length > 20 && problem.Sentence.English.Length > 20);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{name}: {took.TotalMilliseconds:F0} ms"));
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

    [Fact]
    public Task Files_that_inflate_to_far_more_than_they_are_take_bounded_memory() => ReadAll(50_000_000, static file => file.IsBomb);

    [Fact]
    public Task Other_hostile_and_odd_files_take_bounded_memory() => ReadAll(200_000_000, static file => !file.IsBomb);

    private static Task ReadAll(long most, Predicate<HostileFile> isMeant, [CallerMemberName] string method = "")
    {
        var files = HostileFiles.All.Where(file => isMeant(file)).ToArray();
        return BoundedHeap.RunAsync(
            typeof(HostileFileTests),
            most,
            folder =>
            {
                for (var file = 0; file < files.Length; file++)
                    File.WriteAllBytes(Path.Combine(folder, $"{file}"), files[file].Build());
            },
            folder =>
            {
                for (var file = 0; file < files.Length; file++)
                {
                    using var content = File.OpenRead(Path.Combine(folder, $"{file}"));
                    ReadingOf(content, files[file]).IsRefused.ShouldBe(!files[file].IsRead, files[file].Name);
                }
            },
            method);
    }

    private static SpreadsheetReading ReadingOf(Stream content, HostileFile file) =>
        SpreadsheetReader.Read(content, file.FileName, Read.Limits, clock: null, TestContext.Current.CancellationToken);
}
