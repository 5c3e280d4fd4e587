using System.Data.Common;
using Maatstaf.Delivery.Questions;
using Maatstaf.Storage.Engines;
using Maatstaf.Storage.Schema;

namespace Maatstaf.Storage.Tables.Delivered;

/// <summary>Messages in the threads of questions; never changed.</summary>
internal static class KeptMessages
{
    private const string Name = "message";

    public static readonly Table Table = new(Name)
    {
        Since = 2,
        IsPermanent = true,
        Columns =
        [
            new("question", ColumnType.Id),
            new("number", ColumnType.Whole),
            new("kind", ColumnType.Text),
            new("said_at", ColumnType.Moment),
            new("said_by", ColumnType.Id, MayBeMissing: true),
            new("said_by_name", ColumnType.Name),
            new("said", ColumnType.Text),
        ],
        Key = ["question", "number"],
        Links = [new("a_message_belongs_to_a_question", ["question"], KeptQuestions.Table)],
        Rules = [Rules.AboveZero(Name, "number"), Rules.OneOf(Name, "kind", Words.MessageKind)],
    };

    public static void Add(Engine engine, DbTransaction transaction, Message message)
    {
        // Who says something in the same thread waits here; else all who come together would take the same number, and try again.
        transaction.Ask($"select id from {KeptQuestions.Table.Name} where id = @p0{engine.ForUpdate}", message.Question);
        var number = transaction.AskNumber($"select coalesce(max(number), 0) + 1 from {Name} where question = @p0", message.Question);
        transaction.Insert(Table, message.Question, number, Words.MessageKind[(int)message.Kind], message.At, message.By, message.ByName, message.Text);
    }

    public static List<Message> Read(DbTransaction transaction, Guid question)
    {
        using var reader = transaction.SelectWhere(Table, "question = @p0", null, question);
        var messages = new List<Message>();
        while (reader.Read())
        {
            reader.Skip(2);
            messages.Add(new(question, (MessageKind)reader.Word(Words.MessageKind), reader.Moment(), reader.OptionalId(), reader.Text(), reader.Text()));
        }

        return messages;
    }
}
