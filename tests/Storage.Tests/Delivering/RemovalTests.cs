using System.Text;
using Maatstaf.Delivery.Cases;
using Maatstaf.Delivery.Clients;
using Maatstaf.Delivery.Editing;
using Maatstaf.Delivery.Improving;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Laws;
using Maatstaf.Delivery.Peers;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Delivery.Questions;
using Maatstaf.Delivery.Sharing;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables;
using Maatstaf.Storage_Tests.Failing;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>Who leaves can be removed: what they did stays, their name and address do not.</summary>
public abstract class RemovalTests : TogetherTests
{
    private const string Email = "noor@voorbeeld.example", EarlierName = "Noor Zeilmaker";
    private static readonly Guid Administrator = new("0c1b2c3d-0000-4000-8000-aabbccddeeff");

    [Fact]
    public async Task Somebody_who_is_removed_leaves_what_they_did_without_their_name()
    {
        await using var delivering = await OpenAsync();
        await FillAsync(delivering);
        (await Everything.InAsync(delivering.Open)).ShouldContain(Sample.Caller.Name);

        await RemoveAsync(delivering, Sample.Account);

        var kept = await Everything.InAsync(delivering.Open);
        foreach (var name in (string[])[Sample.Caller.Name, EarlierName, Email, Convert.ToHexString(Encoding.UTF8.GetBytes(EarlierName))])
            kept.ShouldNotContain(name, Case.Insensitive);
        kept.ShouldContain(Sample.Account.ToString());
        (await delivering.Store.DraftAsync(Sample.Town, Sample.Year, Cancellation)).ShouldNotBeNull().ChangedBy.ShouldBe(RemovedAccount.Name);
        var version = (await delivering.Store.VersionAsync(Sample.Town, Sample.Year, 1, Cancellation)).ShouldNotBeNull();
        (version.By, version.ByName).ShouldBe((Sample.Account, RemovedAccount.Name));
        var entry = (await delivering.Store.AuditAsync(null, 1, Cancellation)).Single();
        (entry.Action, entry.Object, entry.Actor).ShouldBe(("account.remove", Sample.Account.ToString(), Administrator.ToString()));
        (await delivering.Store.VerifyAuditAsync(ct: Cancellation)).FirstWrong.ShouldBeNull();
    }

    [Fact]
    public async Task With_an_account_go_its_roles_sessions_letters_invitations_and_what_it_followed_and_nobody_elses()
    {
        await using var delivering = await OpenAsync();
        await FillAsync(delivering);
        await RemoveAsync(delivering, Sample.Account);

        await using var accounts = delivering.Open.OpenAccounts();
        accounts.Users.AsEnumerable().Select(static account => account.Id).ShouldBe([Administrator]);
        accounts.Grants.AsEnumerable().Select(static grant => grant.AccountId).ShouldBe([Administrator]);
        accounts.Sessions.AsEnumerable().ShouldBeEmpty();
        accounts.Invitations.AsEnumerable().Select(static invitation => (invitation.Email, invitation.ByName)).ShouldBe([("ander@voorbeeld.example", RemovedAccount.Name)]);
        (await delivering.Store.MailAsync(unsentOnly: false, Cancellation)).Select(static mail => mail.To).ShouldBe(["ander@voorbeeld.example"]);
        (await delivering.Store.WaitingAsync(Sample.Account, Sample.Town, Sample.Year, UploadKind.File, Cancellation)).ShouldBeNull();
        (await delivering.Store.Editing.ReadersAsync(Sample.Edition, Cancellation)).Select(static reader => (reader.Account, reader.By)).ShouldBe([(Administrator, RemovedAccount.Name)]);
        (await delivering.Store.Practices.FollowersAsync(Cancellation)).ShouldBeEmpty();
        (await delivering.Store.ClientsAsync(Sample.Town, Cancellation)).ShouldHaveSingleItem().WithdrawnAt.ShouldBeNull("a program is of the organisation");
    }

    [Fact]
    public async Task Who_has_a_record_before_them_from_before_the_removal_does_not_bring_the_name_back()
    {
        await using var delivering = await OpenAsync();
        await FillAsync(delivering);
        var group = (await delivering.Store.PeerGroupsAsync(Sample.Town, Cancellation)).Single();
        await RemoveAsync(delivering, Sample.Account);
        await Should.ThrowAsync<StaleException>(() => delivering.ChangeAsync(change => change.Put(group)));
    }

    [Fact]
    public async Task The_last_administrator_stays_and_an_account_is_removed_once()
    {
        await using var delivering = await OpenAsync();
        await FillAsync(delivering);
        var before = await Everything.InAsync(delivering.Open);
        await Should.ThrowAsync<LastAdministratorException>(() => RemoveAsync(delivering, Administrator));
        (await Everything.InAsync(delivering.Open)).ShouldBe(before);
        await RemoveAsync(delivering, Sample.Account);
        await Should.ThrowAsync<StaleException>(() => RemoveAsync(delivering, Sample.Account));
    }

    [Fact]
    public async Task Two_administrators_who_remove_each_other_at_the_same_time_leave_one()
    {
        await using var delivering = await OpenAsync();
        await FillAsync(delivering);
        await using (var accounts = delivering.Open.OpenAccounts())
        {
            accounts.Grants.Add(new AccountGrant { AccountId = Sample.Account, Role = Role.Administrator });
            await accounts.SaveChangesAsync(Cancellation);
        }

        await using var elsewhere = await delivering.Database.OpenAsync();
        var both = await Task.WhenAll(Tried(delivering.Store, Sample.Account), Tried(elsewhere.Delivery, Administrator));
        both.Count(static removed => removed).ShouldBe(1);

        static async Task<bool> Tried(IDeliveryStore store, Guid account)
        {
            try
            {
                await store.ChangeAsync(Caller.Program("test"), "account.remove", account.ToString(), change => ((IAccountsChange)change).Remove(account), Cancellation);
                return true;
            }
            catch (LastAdministratorException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task In_a_row_that_is_never_changed_a_name_gives_way_to_that_of_a_removed_account_and_to_nothing_else()
    {
        await using var delivering = await OpenAsync();
        await FillAsync(delivering);
        await Should.ThrowAsync<Exception>(() => delivering.Database.AskAsync("update return_version set submitted_by_name = 'Eve'"));
        await Should.ThrowAsync<Exception>(() => delivering.Database.AskAsync($"update return_version set remark = 'x', submitted_by_name = '{RemovedAccount.Name}'"));
        await delivering.Database.AskAsync($"update return_version set submitted_by_name = '{RemovedAccount.Name}'");
        await Should.ThrowAsync<Exception>(() => delivering.Database.AskAsync($"update audit_entry set actor = '{RemovedAccount.Name}'"));
    }

    [Fact]
    public void Every_column_with_the_name_of_somebody_says_so() =>
        StoreTables.ParentsFirst.SelectMany(static table => table.Columns.Where(static column => column.Type == ColumnType.Text).Select(column => $"{table.Name}.{column.Name}"))
            .Where(static name => name.EndsWith("_by_name", StringComparison.Ordinal) || name.EndsWith("_by", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public async Task Letters_invitations_sessions_and_attempts_go_when_they_were_kept_long_enough()
    {
        await using var delivering = await OpenAsync();
        var (now, fresh) = (FixedClock.Noon, new Guid("0d1b2c3d-0000-4000-8000-aabbccddeeff"));
        await AddAccountsAsync(delivering);
        await using (var accounts = delivering.Open.OpenAccounts())
        {
            accounts.Invitations.AddRange(Invited("oud@voorbeeld.example", now.AddDays(-31)), Invited("nieuw@voorbeeld.example", now.AddDays(-29)));
            accounts.Sessions.AddRange(Session("oud", now.AddDays(-2)), Session("nieuw", now.AddHours(-1)));
            accounts.FailedSignIns.AddRange(new FailedSignIn { Id = "oud", Count = 1, LastAt = now.AddDays(-2) }, new FailedSignIn { Id = "nieuw", Count = 1, LastAt = now.AddHours(-1) });
            await accounts.SaveChangesAsync(Cancellation);
        }

        await delivering.ChangeAsync(change => change.Add(Letter(fresh, "nieuw@voorbeeld.example")));
        foreach (var (id, written, sent) in ((Guid, TimeSpan, TimeSpan?)[])[(Sample.File, TimeSpan.FromDays(40), TimeSpan.FromDays(31)), (Sample.Question, TimeSpan.FromDays(91), null)])
        {
            await delivering.ChangeAsync(change => change.Add(Letter(id, "oud@voorbeeld.example")));
            await delivering.Database.AskAsync($"update mail set written_at = '{Written(now - written)}'{(sent is { } ago ? $", sent_at = '{Written(now - ago)}'" : null)} where {Is(delivering, id)}");
        }

        await delivering.ChangeAsync(static change => ((IAccountsChange)change).Clean());

        (await delivering.Store.MailAsync(unsentOnly: false, Cancellation)).Select(static mail => mail.To).ShouldBe(["nieuw@voorbeeld.example"]);
        await using var kept = delivering.Open.OpenAccounts();
        kept.Invitations.AsEnumerable().Select(static invitation => invitation.Email).ShouldBe(["nieuw@voorbeeld.example"]);
        kept.Sessions.AsEnumerable().Select(static session => session.Id).ShouldBe(["nieuw"]);
        kept.FailedSignIns.AsEnumerable().Select(static failed => failed.Id).ShouldBe(["nieuw"]);
    }

    private static string Written(DateTimeOffset moment) => Storage.Engines.Moments.Write(moment);

    private static string Is(Delivering delivering, Guid id) => delivering.Database is SqliteDatabase ? $"upper(id) = '{id.ToString().ToUpperInvariant()}'" : $"id = '{id}'";

    private static Mail Letter(Guid id, string to) => new() { Id = id, To = to, Subject = "s", Text = "t", At = FixedClock.Noon };

    private static Invitation Invited(string email, DateTimeOffset ended, string by = "Olaf") => new()
    {
        Id = Guid.CreateVersion7(),
        Email = email,
        DisplayName = email,
        SecretHash = email,
        At = ended.AddDays(-14),
        ExpiresAt = ended,
        ByName = by,
    };

    private static SignedIn Session(string id, DateTimeOffset at) => new() { Id = id, AccountId = Sample.Account, At = at, ProvedAt = at };

    private static async Task RemoveAsync(Delivering delivering, Guid account) => await delivering.Store.ChangeAsync(
        Sample.Caller with { Account = Administrator, Name = "Sami" }, "account.remove", account.ToString(), change => ((IAccountsChange)change).Remove(account), Cancellation);

    private static async Task AddAccountsAsync(Delivering delivering)
    {
        await using var accounts = delivering.Open.OpenAccounts();
        accounts.Users.AddRange(
            new Account { Id = Sample.Account, UserName = Email, NormalizedUserName = Email.ToUpperInvariant(), Email = Email, NormalizedEmail = Email.ToUpperInvariant(), DisplayName = Sample.Caller.Name },
            new Account { Id = Administrator, UserName = "sami", Email = "sami@voorbeeld.example", DisplayName = "Sami" });
        accounts.Grants.AddRange(
            new AccountGrant { AccountId = Administrator, Role = Role.Administrator },
            new AccountGrant { AccountId = Sample.Account, Role = Role.Coordinator, Organisation = Sample.Town.ToString() });
        await accounts.SaveChangesAsync(Cancellation);
    }

    /// <summary>Everything that can hold a name, also under the name that the person had before.</summary>
    private static async Task FillAsync(Delivering delivering)
    {
        var (name, moment) = (Sample.Caller.Name, Sample.Moment);
        await AddAccountsAsync(delivering);
        await using (var accounts = delivering.Open.OpenAccounts())
        {
            accounts.Sessions.Add(Session("een", FixedClock.Noon));
            accounts.Invitations.AddRange(Invited(Email.ToUpperInvariant(), FixedClock.Noon), Invited("ander@voorbeeld.example", FixedClock.Noon, EarlierName));
            await accounts.SaveChangesAsync(Cancellation);
        }

        await delivering.FillAsync();
        await delivering.Store.ChangeAsync(Sample.Caller with { Name = EarlierName }, "test.change", "all", static change =>
        {
            change.Put(new PeerGroup { Id = Sample.File, Organisation = Sample.Town, Name = "Kust", Members = [Sample.Circle], ChangedAt = Sample.Moment, ChangedBy = EarlierName });
            change.Put(new OrganisationDocument(Sample.Town, "transition-plans", 0, Encoding.UTF8.GetBytes($$"""{"plans":[{"name":"Één","changedBy":"{{EarlierName}}"},{"name":"Twee","changedBy":"Olaf"}]}"""), 0));
        }, Cancellation);
        await delivering.ChangeAsync(change =>
        {
            change.Put(Sample.Draft(0, ("1", "5")));
            change.Put(Sample.Case(ReturnState.Approved, submitted: 1, approved: 1) with { ApprovedBy = Sample.Account, ApprovedByName = name, ApprovedAt = moment });
            change.Add(Sample.Delivered);
            change.Put(new WaitingUpload(Sample.File, Sample.Account, Sample.Town, Sample.Year, UploadKind.File, [1]));
            change.Add(new Message(Sample.Question, MessageKind.Explanation, moment, Sample.Account, name, "Zo is het."));
            change.Put(new SharingChoice(Sample.Town, Sample.Year, true, moment, name, 0));
            change.Put(new SavedScenario { Id = Sample.File, Organisation = Sample.Town, Name = "Minder", FiscalYear = Sample.Year, Group = "g", Steps = "s", ChangedAt = moment, ChangedBy = name });
            change.Put(new ApiClient
            {
                Id = Sample.File, Organisation = Sample.Town, Name = "Pakket", Scopes = [ApiScope.ReadReturns], SecretHash = "ab", MadeAt = moment, MadeBy = name, EndsAt = moment.AddYears(1),
            });
            change.Add(new LawVersion { Number = 1, Law = Catalogue.Laws.All[0], Why = "nieuw", At = moment, By = name });
            change.Practices.Put(PracticeSample.Said());
            change.Practices.Add(new PracticeFollowing(Sample.Account, FollowedKind.Practice, PracticeSample.Id.ToString(), moment));
            change.Editing.Add(new ReportRevision { Edition = Sample.Edition, Number = 1, Action = "text.add", Chapter = "software", Content = [1], At = moment, By = name });
            change.Editing.Add(new ReportPublication { Edition = Sample.Edition, Number = 1, Frozen = 1, Revision = 0, Accepted = "x", At = moment, By = name });
            change.Editing.Add(new PreviewReader(Sample.Edition, Sample.Account, moment, "Olaf"));
            change.Editing.Add(new PreviewReader(Sample.Edition, Administrator, moment, name));
            change.Add(Letter(Sample.File, Email));
            change.Add(Letter(Sample.Question, "ander@voorbeeld.example"));
        });
    }
}
