using System.Data.Common;
using Maatstaf.Catalogue;
using Maatstaf.Returns;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage.Tables;

/// <summary>Reads what counts as it was at one moment: all of it, or one organisation's year.</summary>
internal sealed class Loading
{
    private readonly string place;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<string, ushort> organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<short, (string Id, int Number)> leaves, themes;
    private (OrganisationCode Organisation, int Year)? only;

    private Loading(string place, DbTransaction transaction, Func<string, short, int?> leaf, Func<string, short, int?> theme, CancellationToken cancellation)
    {
        (this.place, this.cancellation, Transaction) = (place, cancellation, transaction);
        leaves = CodeList.CostLeaf.Read(transaction).ToDictionary(static code => code.Number, code => (code.Id, leaf(code.Id, code.Number) ?? NotInCatalogue));
        themes = CodeList.ProjectTheme.Read(transaction).ToDictionary(static code => code.Number, code => (code.Id, theme(code.Id, code.Number) ?? NotInCatalogue));
    }

    private const int NotInCatalogue = -1;

    private string lastCode = string.Empty;
    private ushort lastNumber;

    public DbTransaction Transaction { get; }

    /// <summary>Reads all, with the numbers of a catalogue.</summary>
    public static Loading All(string place, DbTransaction transaction, BenchmarkCatalogue catalogue, CancellationToken cancellation) => new(
        place,
        transaction,
        (id, _) => catalogue.CostTree.NumberOfLeaf(id),
        (id, _) => catalogue.ProjectThemes.Index().Where(theme => theme.Item.Id == id).Select(static theme => (int?)theme.Index).FirstOrDefault(),
        cancellation);

    /// <summary>One organisation's year as it counts; null when it has no approved return.</summary>
    public static YearReturn? Year(string place, DbTransaction transaction, OrganisationCode organisation, int year, CancellationToken cancellation)
    {
        // The database's own numbers will do: they lead back to the ids at once.
        var loading = new Loading(place, transaction, static (_, number) => number, static (_, number) => number, cancellation) { only = (organisation, year) };
        var data = KeptCollection.Read(transaction) is null ? null : loading.Load(keepDetails: true);
        return data is { Returns.Status: [ReturnStatus.Approved] }
            ? data.YearOf(organisation, year, number => loading.leaves[(short)number].Id, number => loading.themes[(short)number].Id)
            : null;
    }

    /// <summary>How many rows there are, asked before reading them; the place where loading can be stopped.</summary>
    public int Count(Table table)
    {
        cancellation.ThrowIfCancellationRequested();
        return only is not { } one
            ? Transaction.Count(table)
            : checked((int)Transaction.AskNumber($"select count(*) from {table.Name} where {OfYear(table)}", one.Organisation, one.Year));
    }

    /// <summary>The rows in the order of the key, with the first columns.</summary>
    public RowReader Select(Table table, int? columns = null) => only is not { } one
        ? Transaction.Select(table, columns)
        : Transaction.SelectWhere(table, OfYear(table), null, one.Organisation, one.Year);

    public ushort Organisation(RowReader reader)
    {
        var code = reader.Text();
        if (code != lastCode)
            (lastCode, lastNumber) = (code, organisations[code]);
        return lastNumber;
    }

    public short Recharge(RowReader reader) =>
        reader.OptionalText() is { } code ? checked((short)organisations[code]) : LineTable.NoRecharge;

    public byte Leaf(RowReader reader) => Known(leaves[reader.Small()]);

    public byte ProjectTheme(RowReader reader) => Known(themes[reader.Small()]);

    public ReturnedData Load(bool keepDetails)
    {
        // Organisations may be there before anything counts: then the collection has no name of its own yet.
        var (title, fictional, hasDetails) = KeptCollection.Read(Transaction) is ({ } description, var details) ? (description.Title, description.Fictional, details) : (string.Empty, false, false);
        var kept = KeptOrganisations.Read(this);
        for (var number = 0; number < kept.Count; number++)
            organisations.Add(kept.Code[number].ToString(), checked((ushort)number));
        return new ReturnedData
        {
            Title = title,
            Fictional = fictional,
            Organisations = kept,
            Memberships = KeptMemberships.Read(this),
            Profiles = KeptProfiles.Read(this),
            Returns = KeptReturns.Read(this),
            Software = KeptSoftware.Read(this, keepDetails && hasDetails),
            Personnel = KeptPersonnel.Read(this),
            Infrastructure = KeptInfrastructure.Read(this),
            Projects = KeptProjects.Read(this),
            Laws = KeptLaws.Read(this),
            Maturity = KeptMaturity.Read(this),
            Ai = KeptAi.Read(this),
            SizeClasses = KeptSizeClasses.Read(this),
            Cpi = KeptPrices.Read(this),
            NamedYears = KeptSharing.Load(this),
        };
    }

    private byte Known((string Id, int Number) code) =>
        code.Number == NotInCatalogue ? throw Refusal.UnknownCode(place, code.Id) : checked((byte)code.Number);

    // What is not of one organisation's year is left out of it.
    private static string OfYear(Table table) =>
        StoreTables.OfYear.Contains(table) ? $"{table.Key[0]} = @p0 and {table.Key[1]} = @p1" : "@p0 is null and @p1 is null";
}
