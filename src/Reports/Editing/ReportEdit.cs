namespace Maatstaf.Reports.Editing;

/// <summary>A computed block that the team leaves out.</summary>
/// <param name="Name">Which block of the chapter.</param>
/// <param name="Reason">Why. Who left it out stands with the revision, where a name can go.</param>
public sealed record LeftOutBlock(string Name, string Reason);

/// <summary>What the team changed in a chapter: the order, and what is left out.</summary>
/// <param name="Chapter">Id of the chapter.</param>
/// <param name="Order">Names of blocks and texts in the order that the team wants; what is not named keeps its place behind what it followed.</param>
/// <param name="LeftOut">Computed blocks that are not shown.</param>
public sealed record ChapterEdit(string Chapter, IReadOnlyList<string> Order, IReadOnlyList<LeftOutBlock> LeftOut);

/// <summary>
/// Everything that the team changed in the report of an edition: texts around what is computed, the order, and what is left out. What is
/// computed it cannot change. Each change gives a new one; it is kept whole, so that any can be put back.
/// </summary>
public sealed record ReportEdit
{
    /// <summary>Nothing was changed.</summary>
    public static ReportEdit None { get; } = new();

    /// <summary>Ids of chapters in the order that the team wants; empty = that of the catalogue.</summary>
    public IReadOnlyList<string> Chapters { get; init; } = [];

    /// <summary>The chapters in which something was moved or left out.</summary>
    public IReadOnlyList<ChapterEdit> Edits { get; init; } = [];

    /// <summary>The texts that were added.</summary>
    public IReadOnlyList<AddedText> Texts { get; init; } = [];

    /// <summary>What was changed in a chapter.</summary>
    public ChapterEdit Of(string chapter) => Edits.FirstOrDefault(edit => edit.Chapter == chapter) ?? new ChapterEdit(chapter, [], []);

    /// <summary>The text; null when there is none.</summary>
    public AddedText? Find(Guid text) => Texts.FirstOrDefault(known => known.Id == text);

    /// <summary>With a text added.</summary>
    /// <param name="text">The text.</param>
    /// <param name="after">The block or text behind which it stands; null = at the beginning.</param>
    /// <param name="order">The order of its chapter as it is now.</param>
    public ReportEdit With(AddedText text, string? after, IReadOnlyList<string> order)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(order);
        var place = after is null ? -1 : order.ToList().IndexOf(after);
        var at = place < 0 && after is not null ? order.Count : place + 1;
        return (this with { Texts = [.. Texts, text] }).InOrder(text.Chapter, [.. order.Take(at), text.Name, .. order.Skip(at)]);
    }

    /// <summary>With a text written anew.</summary>
    public ReportEdit With(AddedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return this with { Texts = [.. Texts.Select(known => known.Id == text.Id ? text : known)] };
    }

    /// <summary>Without a text.</summary>
    public ReportEdit Without(AddedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edit = Of(text.Chapter);
        return (this with { Texts = [.. Texts.Where(known => known.Id != text.Id)] }).InOrder(text.Chapter, [.. edit.Order.Where(name => name != text.Name)]);
    }

    /// <summary>With a block or text moved within its chapter.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="name">What is moved.</param>
    /// <param name="step">Places: −1 = one up.</param>
    /// <param name="order">The order as it is now.</param>
    public ReportEdit Moved(string chapter, string name, int step, IReadOnlyList<string> order) => InOrder(chapter, Moved(name, step, order));

    /// <summary>With a chapter moved.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="step">Places: −1 = one up.</param>
    /// <param name="order">The order of the chapters as it is now.</param>
    public ReportEdit ChapterMoved(string chapter, int step, IReadOnlyList<string> order) => this with { Chapters = Moved(chapter, step, order) };

    /// <summary>Without a computed block.</summary>
    public ReportEdit LeavingOut(string chapter, LeftOutBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var edit = Of(chapter);
        return With(edit with { LeftOut = [.. edit.LeftOut.Where(known => known.Name != block.Name), block] });
    }

    /// <summary>With a computed block that was left out.</summary>
    public ReportEdit BringingBack(string chapter, string name)
    {
        var edit = Of(chapter);
        return With(edit with { LeftOut = [.. edit.LeftOut.Where(known => known.Name != name)] });
    }

    private ReportEdit InOrder(string chapter, IReadOnlyList<string> order) => With(Of(chapter) with { Order = order });

    private ReportEdit With(ChapterEdit edit) => this with { Edits = [.. Edits.Where(known => known.Chapter != edit.Chapter), edit] };

    private static IReadOnlyList<string> Moved(string name, int step, IReadOnlyList<string> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var moved = order.ToList();
        var at = moved.IndexOf(name);
        if (at < 0)
            return order;
        moved.RemoveAt(at);
        moved.Insert(Math.Clamp(at + step, 0, moved.Count), name);
        return moved;
    }
}
