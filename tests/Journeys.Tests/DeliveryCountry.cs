using Maatstaf.Catalogue;
using Maatstaf.Delivery.People;
using Maatstaf.Demo;
using Maatstaf.Demo.Delivering;
using Maatstaf.Demo.Delivering.FirstReturn;
using Maatstaf.Production;
using Maatstaf.Returns;
using Maatstaf.Storage;

namespace Maatstaf.Journeys_Tests;

/// <summary>A country whose earlier years are kept, and the files that are delivered in it: made once, and every site gets a copy of the database.</summary>
public sealed class DeliveryCountry
{
    private readonly DirectoryInfo folder;

    private DeliveryCountry(DirectoryInfo folder, DemoPackage package, DemoDeliveries deliveries, ReturnedData data)
    {
        this.folder = folder;
        (Package, Deliveries, Data) = (package, deliveries, data);
    }

    internal static Caller Program { get; } = Caller.Program("journeys");

    /// <summary>What is known of the earlier years.</summary>
    public DemoPackage Package { get; }

    /// <summary>What is delivered in the invented country.</summary>
    public DemoDeliveries Deliveries { get; }

    /// <summary>The earlier years as they are kept.</summary>
    public ReturnedData Data { get; }

    private string Database => Path.Combine(folder.FullName, "maatstaf.db");

    /// <summary>Makes the files and the database in a folder.</summary>
    public static async Task<DeliveryCountry> MakeAsync(DemoPackage package, BenchmarkCatalogue catalogue, DirectoryInfo folder)
    {
        var deliveries = DemoDeliveries.Of(package);
        var written = Path.Combine(folder.FullName, "country");
        package.WriteTo(written);
        FirstReturnFiles.WriteTo(Path.Combine(folder.FullName, "files"), package, deliveries, catalogue);
        var data = new BenchmarkProduction(catalogue, Environment.ProcessorCount).Read(written, keepDetails: true).Data!;
        var made = new DeliveryCountry(folder, package, deliveries, data);
        await using var store = await ReturnStore.OpenSqliteAsync(made.Database, TimeProvider.System);
        await store.KeepAsync(Program, data, "journeys", catalogue);
        return made;
    }

    /// <summary>Where a file to deliver stands.</summary>
    public string FileOf(string name) => Path.Combine(folder.FullName, "files", name);

    /// <summary>Copies the database. What was written last may still stand beside it.</summary>
    public void CopyDatabaseTo(string file)
    {
        File.Copy(Database, file);
        if (File.Exists($"{Database}-wal"))
            File.Copy($"{Database}-wal", $"{file}-wal");
    }
}
