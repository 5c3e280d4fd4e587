using System.Data.Common;
using Maatstaf.Delivery.Practices;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Practices;

/// <summary>Threads between an organisation that asks and the one that is asked; messages are never changed.</summary>
internal static class KeptPracticeContacts
{
    private const string Name = "practice_contact", Said = "practice_message";

    public static readonly Table Table = new(Name)
    {
        Since = 4,
        Columns =
        [
            new("id", ColumnType.Id),
            new("practice", ColumnType.Id, MayBeMissing: true),
            new("node", ColumnType.Code),
            new("asked_organisation", ColumnType.Code),
            new("organisation", ColumnType.Code),
            new("asked_at", ColumnType.Moment),
            new("asked_by", ColumnType.Id, MayBeMissing: true),
            new(Table.Version, ColumnType.Whole),
        ],
        Key = ["id"],
        AlsoUnique = ["practice", "organisation"],
        Links =
        [
            new("a_practice_contact_is_about_a_practice", ["practice"], KeptPractices.Table),
            new("a_practice_contact_is_of_a_known_organisation", ["organisation"], KeptOrganisations.Table),
            new("a_practice_contact_is_with_a_known_organisation", ["asked_organisation"], KeptOrganisations.Table),
        ],
        Rules = [new("nobody_asks_itself", "organisation <> asked_organisation"), new("a_practice_contact_is_about_something", "practice is not null or length(node) > 0"), Rules.HasVersion(Name)],
    };

    public static readonly Table Messages = new(Said)
    {
        Since = 4,
        IsPermanent = true,
        Columns =
        [
            new("contact", ColumnType.Id),
            new("number", ColumnType.Whole),
            new("is_answer", ColumnType.Flag),
            new("said_at", ColumnType.Moment),
            new("said_by", ColumnType.Id, MayBeMissing: true),
            new("said_by_name", ColumnType.Name),
            new("said", ColumnType.Text),
        ],
        Key = ["contact", "number"],
        Links = [new("a_practice_message_is_in_a_practice_contact", ["contact"], Table)],
        Rules = [Rules.AboveZero(Said, "number"), Rules.NotEmpty(Said, "said")],
    };

    public static void Put(DbTransaction transaction, PracticeContact contact) => transaction.Put(
        Table, $"contact {contact.Id:N}", contact.Version, contact.Id, contact.Practice, contact.Node, contact.To, contact.Organisation, contact.At, contact.By);

    public static void Add(Engine engine, DbTransaction transaction, ContactMessage message)
    {
        // Who writes in the same thread waits here, so that two messages never take one number.
        transaction.Ask($"select id from {Name} where id = @p0{engine.ForUpdate}", message.Contact);
        var number = transaction.AskNumber($"select coalesce(max(number), 0) + 1 from {Said} where contact = @p0", message.Contact);
        transaction.Insert(Messages, message.Contact, number, message.IsAnswer, message.At, message.By, message.ByName, message.Text);
    }

    public static List<PracticeContact> Read(DbTransaction transaction)
    {
        using var reader = transaction.SelectWhere(Table, "1 = 1", "asked_at desc, id");
        var contacts = new List<PracticeContact>();
        while (reader.Read())
        {
            contacts.Add(new PracticeContact
            {
                Id = reader.Id(),
                Practice = reader.OptionalId(),
                Node = reader.Text(),
                To = reader.Organisation(),
                Organisation = reader.Organisation(),
                At = reader.Moment(),
                By = reader.OptionalId(),
                Version = reader.Whole(),
            });
        }

        return contacts;
    }

    public static List<ContactMessage> ReadMessages(DbTransaction transaction, Guid contact)
    {
        using var reader = transaction.SelectWhere(Messages, "contact = @p0", null, contact);
        var messages = new List<ContactMessage>();
        while (reader.Read())
        {
            reader.Skip(2);
            messages.Add(new(contact, reader.Flag(), reader.Moment(), reader.OptionalId(), reader.Text(), reader.Text()));
        }

        return messages;
    }
}
