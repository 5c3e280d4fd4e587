using System.Data.Common;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;

namespace Maatstaf.Storage.Tables;

/// <summary>Reads everything that is kept as it was at one moment.</summary>
internal sealed class Loading(string place, DbTransaction transaction, BenchmarkCatalogue catalogue, CancellationToken cancellation)
{
    private const int NotInCatalogue = -1;
    private readonly Dictionary<string, ushort> organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (string Id, int Number)> leaves = CodeList.CostLeaf.Read(transaction)
        .ToDictionary(static code => (int)code.Number, code => (code.Id, catalogue.CostTree.NumberOfLeaf(code.Id)));

    private readonly Dictionary<int, (string Id, int Number)> themes = CodeList.ProjectTheme.Read(transaction)
        .ToDictionary(static code => (int)code.Number, code => (code.Id, NumberOfTheme(catalogue, code.Id)));

    private string lastCode = string.Empty;
    private ushort lastNumber;

    public DbTransaction Transaction => transaction;

    /// <summary>How many rows there are, asked before reading them; the place where loading can be stopped.</summary>
    public int Count(Schema.Table table)
    {
        cancellation.ThrowIfCancellationRequested();
        return transaction.Count(table);
    }

    public ushort Organisation(RowReader reader)
    {
        var code = reader.Text();
        if (code != lastCode)
            (lastCode, lastNumber) = (code, organisations[code]);
        return lastNumber;
    }

    public short Recharge(RowReader reader) =>
        reader.OptionalText() is { } code ? checked((short)organisations[code]) : LineTable.NoRecharge;

    public byte Leaf(RowReader reader) => Known(leaves[reader.Whole()]);

    public byte ProjectTheme(RowReader reader) => Known(themes[reader.Whole()]);

    public ReturnedData Load(bool keepDetails)
    {
        var (description, hasDetails) = KeptCollection.Read(transaction) ?? throw Refusal.NothingKept(place);
        var kept = KeptOrganisations.Read(this);
        for (var number = 0; number < kept.Count; number++)
            organisations.Add(kept.Code[number].ToString(), checked((ushort)number));
        return new ReturnedData
        {
            Title = description.Title,
            Fictional = description.Fictional,
            Organisations = kept,
            Memberships = KeptMemberships.Read(this),
            Profiles = KeptProfiles.Read(this),
            Returns = KeptReturns.Read(this),
            Software = KeptSoftware.Read(this, keepDetails && hasDetails),
            Personnel = KeptPersonnel.Read(this),
            Infrastructure = KeptInfrastructure.Read(this),
            Projects = KeptProjects.Read(this),
            Maturity = KeptMaturity.Read(this),
            Ai = KeptAi.Read(this),
            SizeClasses = KeptSizeClasses.Read(this),
            Cpi = KeptPrices.Read(this),
        };
    }

    private byte Known((string Id, int Number) code) =>
        code.Number == NotInCatalogue ? throw Refusal.UnknownCode(place, code.Id) : checked((byte)code.Number);

    private static int NumberOfTheme(BenchmarkCatalogue catalogue, string id)
    {
        for (var number = 0; number < catalogue.ProjectThemes.Count; number++)
        {
            if (catalogue.ProjectThemes[number].Id == id)
                return number;
        }

        return NotInCatalogue;
    }
}
