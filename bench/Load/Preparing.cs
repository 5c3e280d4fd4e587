using System.Diagnostics;
using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Delivery.Editions;
using Maatstaf.Delivery.People;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Intake;
using Maatstaf.Production;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Editorial;
using Maatstaf.Production.Protecting;
using Maatstaf.Production.Standing;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Maatstaf.Bench.Load;

/// <summary>Makes the database of a country in the middle of an edition, through the doors that a site uses. What is there already stays.</summary>
internal static class Preparing
{
    /// <summary>How many coordinators can sign in.</summary>
    private const int Coordinators = 20;

    /// <summary>As the site hashes passwords.</summary>
    private const int PasswordRounds = 210_000;

    private static readonly Caller Bench = Caller.Program("bench");

    /// <summary>Prepares it.</summary>
    /// <param name="package">The country.</param>
    /// <param name="folder">Where the database comes; one that holds the country and plans of protection saves the time of making them.</param>
    /// <param name="editions">How many editions are published.</param>
    public static async Task<int> PrepareAsync(string package, string folder, int editions)
    {
        var clock = Stopwatch.StartNew();
        var cores = Math.Min(2, Environment.ProcessorCount);
        var catalogue = BenchmarkCatalogue.Read("catalogue");
        var reading = PackageReader.Read(package, catalogue, keepDetails: true);
        var data = reading.Data ?? throw new InvalidDataException("The package is refused.");
        Directory.CreateDirectory(folder);
        await using var store = await ReturnStore.OpenSqliteAsync(Path.Combine(folder, "maatstaf.db"), TimeProvider.System);
        if ((await store.DescribeAsync())?.ContentHash != reading.ContentHash)
            await store.KeepAsync(Bench, data, reading.ContentHash!, catalogue);
        Tell("read and kept");
        var figures = StandingFigures.Of(data, catalogue, cores, await store.Delivery.DataVersionAsync());
        await using var protection = new Protection(figures, catalogue, store.Delivery, cores);
        var desk = new EditionDesk(store.Delivery, figures, protection, catalogue);
        var publishing = new PublishingDesk(store.Delivery, new EditorialDesk(store.Delivery, catalogue, protection));
        var newest = BenchmarkProduction.NewestEdition(data) ?? throw new InvalidDataException("Nobody takes part.");
        for (var year = newest.Year - editions + 1; year <= newest.Year; year++)
        {
            await PublishAsync(new Edition(year));
            Tell($"edition {year} published");
        }

        await OpenAsync(new Edition(newest.Year + 1));
        var partnerships = (await store.Delivery.OrganisationsAsync()).Where(static entry => entry.IsPartnership).Select(static entry => entry.Code).ToHashSet();
        OrganisationCode[] counted = [.. (await store.Delivery.FrozenAsync(newest))[^1].Counted.Select(static one => one.Organisation).Where(code => !partnerships.Contains(code))];
        await LetInAsync(store, [.. Enumerable.Range(0, Coordinators).Select(at => counted[at * counted.Length / Coordinators]).Distinct()], folder);
        var country = DemoCountry.Make();
        FirstReturnFiles.WriteTo(folder, country, DemoDeliveries.Of(country), catalogue);
        Tell("edition opened, coordinators let in");
        return 0;

        async Task PublishAsync(Edition edition)
        {
            await OpenAsync(edition);
            if ((await RecordAsync(edition))!.TakesApprovals)
                await desk.FreezeAsync(Bench, edition, (await RecordAsync(edition))!.Version);
            if (await RecordAsync(edition) is { State: EditionState.Frozen } frozen)
                await publishing.PublishAsync(Bench, edition, frozen.Version, revision: 0, Enum.GetValues<ChecklistKind>(), static _ => true);
        }

        async Task OpenAsync(Edition edition)
        {
            if (await RecordAsync(edition) is null)
                await desk.PrepareAsync(Bench, edition, deadline: null);
            if (await RecordAsync(edition) is { State: EditionState.Prepared } prepared)
                await desk.MoveAsync(Bench, edition, EditionState.Open, prepared.Version);
        }

        async Task<EditionRecord?> RecordAsync(Edition edition) => (await store.Delivery.EditionsAsync()).FirstOrDefault(record => record.Edition == edition);

        void Tell(string what) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalSeconds:F1} s from the start"));
    }

    /// <summary>Makes an account for the coordinator of each municipality, and writes down who they are.</summary>
    private static async Task LetInAsync(ReturnStore store, OrganisationCode[] municipalities, string folder)
    {
        var hasher = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = PasswordRounds }));
        await using var accounts = store.OpenAccounts();
        foreach (var code in municipalities)
        {
            var email = Coordinator.EmailOf(code.ToString());
            if (accounts.Users.Any(known => known.Email == email))
                continue;
            var account = new Account
            {
                Id = Guid.CreateVersion7(),
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
                Email = email,
                NormalizedEmail = email.ToUpperInvariant(),
                EmailConfirmed = true,
                DisplayName = $"Coördinator van {code}",
                SecurityStamp = Guid.NewGuid().ToString(),
            };
            account.PasswordHash = hasher.HashPassword(account, Coordinator.Password);
            accounts.Users.Add(account);
            accounts.Grants.Add(new AccountGrant { AccountId = account.Id, Role = Role.Coordinator, Organisation = code.ToString() });
        }

        await accounts.SaveChangesAsync();
        await File.WriteAllLinesAsync(Path.Combine(folder, Coordinator.List), municipalities.Select(static code => code.ToString()));
    }
}
