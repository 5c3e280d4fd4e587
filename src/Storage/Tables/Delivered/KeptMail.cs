using System.Data.Common;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>The outbox of e-mail.</summary>
internal static class KeptMail
{
    private const string Name = "mail";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        Columns =
        [
            new("id", ColumnType.Id),
            new("address", ColumnType.Text),
            new("subject", ColumnType.Text),
            new("body", ColumnType.Text),
            new("written_at", ColumnType.Moment),
            new("sent_at", ColumnType.Moment, MayBeMissing: true),
            new("failure", ColumnType.Text, MayBeMissing: true),
        ],
        Key = ["id"],
        Rules = [Rules.NotEmpty(Name, "address")],
    };

    public static void Add(DbTransaction transaction, Mail mail) => transaction.Insert(
        Table, mail.Id, mail.To, mail.Subject, mail.Text, mail.At, mail.SentAt, mail.Failure);

    public static void MarkSent(DbTransaction transaction, Guid mail, DateTimeOffset now, string? failure)
    {
        // Who was sent already stays sent, whatever a second sender met.
        if (failure is null)
            transaction.Execute($"update {Name} set sent_at = @p1, failure = null where id = @p0 and sent_at is null", mail, now);
        else
            transaction.Execute($"update {Name} set failure = @p1 where id = @p0 and sent_at is null", mail, StorableText.Mended(failure));
    }

    /// <summary>Takes away letters that were sent before one moment, and others that were written before another.</summary>
    public static void Clean(DbTransaction transaction, DateTimeOffset sent, DateTimeOffset unsent) =>
        transaction.Execute($"delete from {Name} where sent_at < @p0 or (sent_at is null and written_at < @p1)", sent, unsent);

    public static void Forget(DbTransaction transaction, string email) => transaction.Execute($"delete from {Name} where lower(address) = lower(@p0)", email);

    public static List<Mail> Read(DbTransaction transaction, bool unsentOnly)
    {
        using var reader = transaction.SelectWhere(Table, unsentOnly ? "sent_at is null" : "1 = 1", "written_at desc, id");
        var mail = new List<Mail>();
        while (reader.Read())
        {
            mail.Add(new()
            {
                Id = reader.Id(),
                To = reader.Text(),
                Subject = reader.Text(),
                Text = reader.Text(),
                At = reader.Moment(),
                SentAt = reader.OptionalMoment(),
                Failure = reader.OptionalText(),
            });
        }

        return mail;
    }
}
