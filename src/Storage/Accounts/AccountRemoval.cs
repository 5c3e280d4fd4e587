using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;
using Maatstaf.Storage.Tables;
using Maatstaf.Storage.Tables.Delivered;
using Maatstaf.Storage.Tables.Editing;
using Maatstaf.Storage.Tables.Practices;
using Microsoft.EntityFrameworkCore;

namespace Maatstaf.Storage.Accounts;

/// <summary>Takes an account away with all that is of the person alone, and the name wherever it stands. What the person did stays, with the account as a number that leads nowhere.</summary>
internal static class AccountRemoval
{
    /// <exception cref="StaleException">The account is not there any more.</exception>
    /// <exception cref="LastAdministratorException">Nobody would be left who manages accounts.</exception>
    public static void Remove(Engine engine, DbTransaction transaction, Guid account)
    {
        // Taken first, so that two administrators who remove each other come one after the other.
        KeptHead.Take(transaction, engine);
        using var accounts = engine.AccountsWithin(transaction);
        var removed = accounts.Users.AsNoTracking().FirstOrDefault(user => user.Id == account) ?? throw new StaleException("account");
        var others = from grant in accounts.Grants
                     join user in accounts.Users on grant.AccountId equals user.Id
                     where grant.Role == Role.Administrator && user.Id != account && user.BlockedAt == null
                     select user.Id;
        if (!others.Any())
            throw new LastAdministratorException();
        string[] names = [.. KeptNames.Of(transaction, account).Append(removed.DisplayName).Distinct()];
        foreach (var table in StoreTables.ParentsFirst)
            TakeOut(transaction, table, account, names);
        KeptDocuments.TakeOut(transaction, names);
        KeptMail.Forget(transaction, removed.Email!);
        KeptUploads.Forget(transaction, account);
        KeptPracticeFollowing.Forget(transaction, account);
        KeptPreviewReaders.Forget(transaction, account);
        KeptNames.Forget(transaction, account);
        TakeOut(accounts, removed.Email!, names);
        // Its roles, sessions, passkeys, links and codes go along.
        accounts.Users.Where(user => user.Id == account).ExecuteDelete();
    }

    private static void TakeOut(AccountsContext accounts, string email, string[] names)
    {
        foreach (var invitation in accounts.Invitations.ToArray())
        {
            if (string.Equals(invitation.Email, email, StringComparison.OrdinalIgnoreCase))
                accounts.Remove(invitation);
            else if (names.Contains(invitation.ByName))
                invitation.ByName = RemovedAccount.Name;
        }

        accounts.Database.AutoSavepointsEnabled = false;
        accounts.SaveChanges();
    }

    private static void TakeOut(DbTransaction transaction, Table table, Guid account, string[] names)
    {
        // Who has the row before them with the name in it is too late to keep it.
        var version = table.Columns[^1].Name == Table.Version ? $", {Table.Version} = {Table.Version} + 1" : string.Empty;
        foreach (var column in table.Names)
        {
            var command = $"update {table.Name} set {column} = '{RemovedAccount.Name}'{version} where";
            if (table.AccountOf(column) is { } by)
            {
                transaction.Execute($"{command} {by} = @p0", account);
                continue;
            }

            foreach (var name in names)
                transaction.Execute($"{command} {column} = @p0", name);
        }
    }
}

/// <summary>An account cannot be removed, since nobody would be left who manages accounts.</summary>
public sealed class LastAdministratorException() : Exception("Nobody would be left who manages accounts.");
