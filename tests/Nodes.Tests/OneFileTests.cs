using Maatstaf.Storage;

namespace Maatstaf.Nodes_Tests;

/// <summary>A database file serves one site.</summary>
public sealed class OneFileTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("maatstaf-one-").FullName;

    private string[] Place => ["--data", folder];

    public async ValueTask InitializeAsync()
    {
        await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System);
        await SmallCountry.KeepAsync(store, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_second_site_on_one_file_refuses_to_start_while_commands_go_on_and_a_killed_site_leaves_room()
    {
        await using (var first = await Node.StartAsync(Place))
        {
            var (exitCode, said) = await Node.RefusedAsync(Place);
            exitCode.ShouldBe(1, said);
            said.ShouldContain("S114 A site runs on ");
            said.ShouldNotContain("   at ");

            (await Node.CommandAsync(["audit", "verify", .. Place])).ExitCode.ShouldBe(0);
            (await Node.CommandAsync(["backup", Path.Combine(folder, "copy.zip"), .. Place])).ExitCode.ShouldBe(0);
            var restored = await Node.CommandAsync(["restore", Path.Combine(folder, "copy.zip"), "--force", "--english", .. Place]);
            restored.ExitCode.ShouldBe(1);
            restored.Said.ShouldContain("S114 ");

            using var reader = new HttpClient { BaseAddress = first.Address };
            (await reader.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
            await first.KillAsync();
        }

        await using var next = await Node.StartAsync(Place);
        (await Node.RefusedAsync(Place)).ExitCode.ShouldBe(1);
    }
}
