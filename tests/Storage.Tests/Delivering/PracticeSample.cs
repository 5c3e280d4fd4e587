using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Practices;

namespace Maatstaf.Storage_Tests.Delivering;

/// <summary>A practice with all that belongs to it, with texts in it that are hard to keep.</summary>
internal static class PracticeSample
{
    public static readonly Guid Id = new("55555555-2222-4333-8444-555555555555"), Comment = new("66666666-2222-4333-8444-555555555555"), Contact = new("77777777-2222-4333-8444-555555555555");

    public static PracticeText Text(string title = "Samen één servicedesk") => new()
    {
        Title = title,
        Done = "- O'Brien; \"Zn\" 名前\n- <b>vet</b>\n\nhttps://voorbeeld.example",
        Cost = "€ 12.000",
        Result = string.Empty,
        Year = 2024,
        Node = "personnel.operations",
        Theme = string.Empty,
    };

    public static Practice Written(int version = 0) => new()
    {
        Id = Id,
        Organisation = Sample.Town,
        ShowsName = true,
        Text = Text(),
        State = PracticeState.Draft,
        ChangedAt = Sample.Moment,
        ChangedBy = Sample.Caller.Name,
        Version = version,
    };

    public static PracticeVersion Submitted(int number, string title = "Samen één servicedesk") => new(Id, number, Text(title), Sample.Moment, Sample.Account, Sample.Caller.Name);

    public static PracticeComment Said(string text = "Mooi! 👏", int version = 0) => new()
    {
        Id = Comment,
        Practice = Id,
        Organisation = Sample.Circle,
        ShowsName = false,
        At = Sample.Moment,
        By = Sample.Account,
        ByName = Sample.Caller.Name,
        Text = text,
        Version = version,
    };

    public static PracticeContact Asked => new() { Id = Contact, Practice = Id, Node = string.Empty, To = Sample.Town, Organisation = Sample.Circle, At = Sample.Moment, By = Sample.Account };

    public static ContactMessage Message(bool isAnswer, string text) => new(Contact, isAnswer, Sample.Moment, Sample.Account, Sample.Caller.Name, text);

    /// <summary>One row in each table of practices that is never changed.</summary>
    public static void Fill(IPracticeChange change)
    {
        change.Put(Written());
        change.Add(Submitted(1));
        change.Put(Asked);
        change.Add(Message(false, "Mogen wij bellen?"));
    }
}
