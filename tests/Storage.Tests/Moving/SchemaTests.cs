using Maatstaf.Catalogue;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Storage;
using Maatstaf.Storage.Audit;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Tables;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Storage.Tables.Editing;
using Maatstaf.Storage_Tests.Delivering;
using Maatstaf.Storage_Tests.Failing;
using Maatstaf.Vocabulary;

namespace Maatstaf.Storage_Tests.Moving;

/// <summary>A database of a released version is moved on when it is opened, wholly or not at all, and keeps what it had.</summary>
public abstract class SchemaTests
{
    private static readonly BenchmarkCatalogue Catalogue = BenchmarkCatalogue.Shipped();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<Database> DatabaseAsync();

    protected abstract string Dialect { get; }

    /// <summary>A query that gives the whole schema as one text, whatever the order of columns and constraints.</summary>
    protected abstract string Schema { get; }

    internal abstract Engine EngineOf(Database database);

    [Fact]
    public async Task A_database_of_the_first_version_keeps_what_it_had_and_gets_the_schema_of_a_new_one()
    {
        await using var fresh = await DatabaseAsync();
        await using (await fresh.OpenAsync())
        {
        }

        await using var database = await FirstVersionAsync();
        await using var store = await database.OpenAsync();
        string.Join('\n', Written.Out(await store.LoadAsync(Catalogue, true, Cancellation))).ShouldBe(Released("expected.txt").TrimEnd('\n'));
        (await database.AskAsync(Schema)).ShouldBe(await fresh.AskAsync(Schema));
        Convert.ToInt64(await database.AskAsync("select version from schema_version")).ShouldBe(SchemaVersion.Known);
        (await store.DescribeAsync(Cancellation)).ShouldNotBeNull().ContentHash.ShouldBe("v1");
        (await store.Delivery.DataVersionAsync(Cancellation)).ShouldBe(1);
        (await store.Delivery.OrganisationsAsync(Cancellation)).ShouldAllBe(static organisation => organisation.Version == 1);
        await store.Delivery.ChangeAsync(Sample.Caller, "test.change", "all", static change =>
        {
            Sample.PutOrganisations(change);
            change.Count(Sample.Approved(5, "1"));
        }, Cancellation);
        (await store.Delivery.CountedAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull();
        (await store.Delivery.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
    }

    [Fact]
    public async Task What_this_program_calls_the_first_version_is_what_was_released()
    {
        await using var released = await FirstVersionAsync();
        await using var declared = await DatabaseAsync();
        await using var engine = EngineOf(declared);
        using (var connection = engine.Connect())
        using (var transaction = engine.BeginWriting(connection, alone: true))
        {
            SchemaVersion.MoveOn(engine, connection, transaction, FixedClock.Noon, from: 0, to: 1);
            transaction.Commit();
        }

        (await declared.AskAsync(Schema)).ShouldBe(await released.AskAsync(Schema));
    }

    [Fact]
    public async Task Moving_on_from_the_second_version_keeps_for_each_year_what_organisations_said_of_all()
    {
        await using var database = await DatabaseAsync();
        await using (var engine = EngineOf(database))
        {
            using var connection = engine.Connect();
            using var transaction = engine.BeginWriting(connection, alone: true);
            SchemaVersion.MoveOn(engine, connection, transaction, FixedClock.Noon, from: 0, to: 2);
            transaction.Commit();
        }

        await database.AskAsync("insert into organisation (code, name, kind, sharing, version) values ('GM1', 'Open', 'municipality', 'named', 1), ('GM2', 'Dicht', 'municipality', 'anonymous', 1)");
        await database.AskAsync("insert into yearly_return (organisation, year, status) values ('GM1', 2023, 'approved'), ('GM1', 2024, 'draft'), ('GM2', 2024, 'approved')");
        await using var store = await database.OpenAsync();

        (await store.Delivery.SharingAsync(2023, Cancellation)).ShouldBe([new SharingChoice(OrganisationCode.Parse("GM1"), 2023, true, null, string.Empty, 1)]);
        (await store.Delivery.SharingAsync(2024, Cancellation)).Select(static choice => choice.Organisation.ToString()).ShouldBe(["GM1"]);
        await using var fresh = await DatabaseAsync();
        await using (await fresh.OpenAsync())
        {
        }

        (await database.AskAsync(Schema)).ShouldBe(await fresh.AskAsync(Schema));
    }

    [Fact]
    public async Task Moving_on_from_the_fourth_version_makes_room_for_laws()
    {
        await using var database = await DatabaseAsync();
        await using (var engine = EngineOf(database))
        {
            using var connection = engine.Connect();
            using var transaction = engine.BeginWriting(connection, alone: true);
            SchemaVersion.MoveOn(engine, connection, transaction, FixedClock.Noon, from: 0, to: 4);
            transaction.Commit();
        }

        await database.AskAsync("insert into organisation (code, name, kind, sharing, version) values ('GM9030', 'Duinrode', 'municipality', 'named', 1), ('SV01', 'Kring', 'partnership', 'anonymous', 1)");
        await database.AskAsync("insert into yearly_return (organisation, year, status) values ('GM9030', 2024, 'approved')");
        await using var store = await database.OpenAsync();
        await store.Delivery.ChangeAsync(Sample.Caller, "test.change", "all", static change => change.Count(Sample.Approved(5, "1")), Cancellation);
        (await store.Delivery.CountedAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull().Laws.ShouldBe(Sample.Approved(5).Laws);
        await using var fresh = await DatabaseAsync();
        await using (await fresh.OpenAsync())
        {
        }

        (await database.AskAsync(Schema)).ShouldBe(await fresh.AskAsync(Schema));
    }

    [Fact]
    public async Task Moving_on_from_the_fifth_version_leaves_open_whether_a_gain_was_measured()
    {
        await using var database = await DatabaseAsync();
        await using (var engine = EngineOf(database))
        {
            using var connection = engine.Connect();
            using var transaction = engine.BeginWriting(connection, alone: true);
            SchemaVersion.MoveOn(engine, connection, transaction, FixedClock.Noon, from: 0, to: 5);
            transaction.Commit();
        }

        await database.AskAsync("insert into organisation (code, name, kind, sharing, version) values ('GM9030', 'Duinrode', 'municipality', 'named', 1), ('SV01', 'Kring', 'partnership', 'anonymous', 1)");
        await database.AskAsync("insert into yearly_return (organisation, year, status) values ('GM9030', 2023, 'approved'), ('GM9030', 2024, 'approved')");
        await database.AskAsync("insert into ai_use_case (organisation, year, position, line, use_case) values ('GM9030', 2023, 0, '1', 'Vertalen')");
        await using var store = await database.OpenAsync();
        await store.Delivery.ChangeAsync(Sample.Caller, "test.change", "all", static change => change.Count(Sample.Approved(5, "1")), Cancellation);
        (await store.Delivery.CountedAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull().Ai.ShouldBe(Sample.Approved(5).Ai);
        Convert.ToInt64(await database.AskAsync("select count(*) from ai_use_case where year = 2023 and measured is null")).ShouldBe(1);
        await using var fresh = await DatabaseAsync();
        await using (await fresh.OpenAsync())
        {
        }

        (await database.AskAsync(Schema)).ShouldBe(await fresh.AskAsync(Schema));
    }

    [Fact]
    public async Task Moving_on_from_the_eleventh_version_takes_names_and_addresses_out_of_the_log_which_is_whole_and_says_what_it_was_before()
    {
        await using var database = await DatabaseAsync();
        var before = await EleventhVersionAsync(database);
        await using var store = await database.OpenAsync();

        var entries = (await store.Delivery.AuditAsync(null, 20, Cancellation)).Reverse().ToArray();
        entries.Select(static entry => $"{entry.Actor} {entry.Action} {entry.Object} {entry.Result}").ShouldBe(
        [
            $"maatstaf account.invite {Sample.Account} Coordinator GM9030 done",
            $"{Sample.Account} account.accept {Sample.Account} Coordinator GM9030 done",
            $"{Sample.Account} session.end {Sample.Account} done",
            "anonymous session.start unknown refused",
            "anonymous session.start passkey refused",
            $"anonymous account.forgot {Sample.Account} done",
            $"{Sample.Account} return.submit GM9030/2025 done",
            $"maatstaf audit.names-taken-out entries=7 head={before} done",
        ]);
        (await store.Delivery.VerifyAuditAsync(ct: Cancellation)).ShouldBe(new AuditVerdict(8, entries[^1].Hash, null));
        (await store.Delivery.Editing.NewestAsync(Sample.Edition, Cancellation)).ShouldNotBeNull().Content.ShouldBe(
            """{"Chapters":[],"Edits":[{"Chapter":"software","Order":[],"LeftOut":[{"Name":"a","Reason":"dubbel"}]}],"Texts":[]}"""u8.ToArray());
        Convert.ToString(await database.AskAsync("select name from account_name")).ShouldBe("Noor (van Dam)");
        await using var fresh = await DatabaseAsync();
        await using (await fresh.OpenAsync())
        {
        }

        (await database.AskAsync(Schema)).ShouldBe(await fresh.AskAsync(Schema));
    }

    [Fact]
    public async Task A_log_that_is_not_whole_is_not_made_whole_by_moving_on()
    {
        await using var database = await DatabaseAsync();
        await EleventhVersionAsync(database);
        await database.PastTheGuardAsync("audit_entry", "update audit_entry set object = 'GM9031/2025' where number = 7");
        await using var store = await database.OpenAsync();

        (await store.Delivery.AuditAsync(null, 1, Cancellation)).Single().ShouldSatisfyAllConditions(
            static entry => entry.Result.ShouldBe("refused"),
            static entry => entry.Object.ShouldEndWith(" wrong=7"));
        (await store.Delivery.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBe(7);
        (await store.Delivery.AuditAsync(8, 1, Cancellation)).Single().Actor.ShouldBe($"Noor (van Dam) ({Sample.Account})");
    }

    /// <summary>A log of before, with names and addresses in it.</summary>
    /// <returns>The hash of its newest entry.</returns>
    private async Task<string> EleventhVersionAsync(Database database)
    {
        await using var engine = EngineOf(database);
        using var connection = engine.Connect();
        using var transaction = engine.BeginWriting(connection, alone: true);
        SchemaVersion.MoveOn(engine, connection, transaction, FixedClock.Noon, from: 0, to: 11);
        using (var accounts = engine.AccountsWithin(transaction))
        {
            accounts.Users.Add(new Storage.Accounts.Account { Id = Sample.Account, UserName = "noor", Email = "noor@voorbeeld.example", NormalizedEmail = "NOOR@VOORBEELD.EXAMPLE", DisplayName = "Noor" });
            accounts.Database.AutoSavepointsEnabled = false;
            accounts.SaveChanges();
        }

        transaction.Execute("insert into edition (year, state, version) values (2026, 'checking', 1)");
        KeptReportRevisions.Add(transaction, new ReportRevision
        {
            Edition = Sample.Edition,
            Number = 1,
            Action = "block.leave-out",
            Chapter = "software",
            Content = """{"Chapters":[],"Edits":[{"Chapter":"software","Order":[],"LeftOut":[{"Name":"a","Reason":"dubbel","By":"Olaf"}]}],"Texts":[]}"""u8.ToArray(),
            At = FixedClock.Noon,
            By = "Olaf",
        });
        var last = new KeptEntry(0, default, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, [], AuditChain.Start);
        var noor = $"Noor (van Dam) ({Sample.Account})";
        foreach (var (actor, action, subject, result) in ((string, string, string, string)[])
        [
            ("maatstaf", "account.invite", "Noor@voorbeeld.example Coordinator GM9030", "done"),
            (noor, "account.accept", "noor@voorbeeld.example Coordinator GM9030", "done"),
            (noor, "session.end", "Noor (van Dam)", "done"),
            ("anonymous", "session.start", "geheim wachtwoord", "refused"),
            ("anonymous", "session.start", "passkey", "refused"),
            ("anonymous", "account.forgot", "noor@voorbeeld.example", "done"),
            (noor, "return.submit", "GM9030/2025", "done"),
        ])
        {
            last = new KeptEntry(last.Number + 1, FixedClock.Noon, action, subject, result, "127.0.0.1", actor, last.Hash, []);
            last = last with { Hash = AuditChain.HashOf(last, last.Previous) };
            KeptAudit.Add(transaction, last);
        }

        KeptHead.Write(transaction, new Head(last.Number, last.Hash, 0));
        transaction.Commit();
        return Convert.ToHexStringLower(last.Hash);
    }

    [Fact]
    public async Task Whichever_command_of_moving_on_fails_the_first_version_is_still_there()
    {
        await using var database = await FirstVersionAsync();
        var before = await database.AskAsync(Schema);
        var faults = new Faults();
        var failures = 0;
        while (await database.AskAsync(Schema) is var now && now!.Equals(before))
        {
            Convert.ToInt64(await database.AskAsync("select version from schema_version")).ShouldBe(1);
            faults.StartCounting();
            faults.At = ++failures;
            try
            {
                await using var store = await ReturnStore.OpenAsync(new FailingEngine(EngineOf(database), faults), FixedClock.AtNoon);
            }
            catch (StoreException refusal)
            {
                refusal.InnerException.ShouldBeOfType<PlannedFailure>();
            }
        }

        failures.ShouldBeGreaterThan(30);
        await using var whole = await database.OpenAsync();
        string.Join('\n', Written.Out(await whole.LoadAsync(Catalogue, true, Cancellation))).ShouldBe(Released("expected.txt").TrimEnd('\n'));
    }

    private async Task<Database> FirstVersionAsync()
    {
        var database = await DatabaseAsync();
        await database.AskAsync(Released($"{Dialect}.sql"));
        return database;
    }

    private static string Released(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Released", $"schema-1.{name}"));
}

/// <summary>Moving a file on.</summary>
public sealed class SqliteSchemaTests : SchemaTests
{
    protected override string Dialect => "sqlite";

    protected override string Schema => """
        select group_concat(line, char(10)) from (
            select m.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '') || ' ' || c.pk as line
            from sqlite_schema m join pragma_table_info(m.name) c where m.type = 'table'
            union select m.name || ' ' || f."from" || ' to ' || f."table" || '.' || f."to" from sqlite_schema m join pragma_foreign_key_list(m.name) f where m.type = 'table'
            union select type || ' ' || name || ' of ' || tbl_name || case type when 'table' then '' else ' ' || coalesce(sql, '') end from sqlite_schema where name not like 'sqlite_%'
            union select m.name || ' has ' || (length(sql) - length(replace(sql, 'CHECK', ''))) / 5 || ' rules' from sqlite_schema m where m.type = 'table'
            order by line)
        """;

    protected override Task<Database> DatabaseAsync()
    {
        var database = new SqliteDatabase();
        Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        return Task.FromResult<Database>(database);
    }

    internal override Engine EngineOf(Database database) => SqliteEngine.At(((SqliteDatabase)database).File);
}

/// <summary>Moving a server's database on.</summary>
public sealed class PostgresSchemaTests(PostgresServer server) : SchemaTests
{
    protected override string Dialect => "postgres";

    protected override string Schema => """
        select string_agg(line, chr(10) order by line) from (
            select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') || ' ' || coalesce(collation_name, '') as line
            from information_schema.columns where table_schema = 'public'
            union select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
            union select indexdef from pg_indexes where schemaname = 'public'
            union select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal) lines
        """;

    protected override async Task<Database> DatabaseAsync() => new PostgresDatabase(await server.CreateDatabaseAsync());

    internal override Engine EngineOf(Database database) => PostgresEngine.At(((PostgresDatabase)database).ConnectionString);
}
