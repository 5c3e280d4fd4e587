namespace Maatstaf.Reports.Editing;

/// <summary>Applies what the team changed to a report that was computed.</summary>
public static class EditedReport
{
    /// <summary>The report as the team made it. A chapter in which nothing is left is left out.</summary>
    /// <param name="computed">The report as it was computed.</param>
    /// <param name="edit">What the team changed.</param>
    /// <param name="writer">Makes paragraphs of the texts.</param>
    public static TrendReport Of(TrendReport computed, ReportEdit edit, AddedTextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(computed);
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(writer);
        var chapters = computed.Chapters.ToDictionary(static chapter => chapter.Id, StringComparer.Ordinal);
        return computed with
        {
            Chapters = [.. ChaptersOf(computed, edit).Select(id => Of(chapters[id], edit, writer)).Where(static chapter => chapter.Blocks.Count > 0)],
        };
    }

    /// <summary>Ids of the chapters in the order that the team chose.</summary>
    public static IReadOnlyList<string> ChaptersOf(TrendReport computed, ReportEdit edit)
    {
        ArgumentNullException.ThrowIfNull(computed);
        ArgumentNullException.ThrowIfNull(edit);
        return EditOrder.Of([.. computed.Chapters.Select(static chapter => chapter.Id)], edit.Chapters);
    }

    /// <summary>Names of the blocks and texts of a chapter in the order that the team chose, those that are left out included.</summary>
    public static IReadOnlyList<string> OrderOf(Chapter computed, ReportEdit edit)
    {
        ArgumentNullException.ThrowIfNull(computed);
        ArgumentNullException.ThrowIfNull(edit);
        return EditOrder.Of(
            [.. BlockNames.Of(computed).Select(static block => block.Name), .. edit.Texts.Where(text => text.Chapter == computed.Id).Select(static text => text.Name)],
            edit.Of(computed.Id).Order);
    }

    private static Chapter Of(Chapter computed, ReportEdit edit, AddedTextWriter writer)
    {
        var blocks = BlockNames.Of(computed).ToDictionary(static block => block.Name, static block => block.Block, StringComparer.Ordinal);
        var texts = edit.Texts.Where(text => text.Chapter == computed.Id).ToDictionary(static text => text.Name, StringComparer.Ordinal);
        var leftOut = edit.Of(computed.Id).LeftOut.Select(static block => block.Name).ToHashSet(StringComparer.Ordinal);
        return computed with
        {
            Blocks =
            [
                .. OrderOf(computed, edit).Where(name => !leftOut.Contains(name))
                    .SelectMany(name => texts.TryGetValue(name, out var text) ? writer.Write(text) : (IEnumerable<Block>)[blocks[name]]),
            ],
        };
    }
}
