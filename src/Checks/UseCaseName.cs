using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>What a use case of artificial intelligence is called in a sentence, and where it is.</summary>
internal static class UseCaseName
{
    /// <summary>What it does; without that the number of the line.</summary>
    public static LocalisedText Of(AiEntry line)
    {
        var name = Written.Name(line.UseCase.Length > 0 ? line.UseCase : line.Line);
        return line.UseCase.Length > 0 ? name : new LocalisedText($"Regel {name.Dutch}", $"Line {name.English}");
    }

    /// <summary>The place of one use case.</summary>
    public static Spot SpotOf(AiEntry line, string column) => new(ReturnForm.Ai, line.Line, column, line.Line) { Lines = [line.Line] };

    /// <summary>A place about some use cases together.</summary>
    public static Spot SpotOf(IEnumerable<AiEntry> lines, string column) => new(ReturnForm.Ai, string.Empty, column, column)
    {
        Lines = [.. lines.Select(static line => line.Line)],
    };

    /// <summary>The use cases of a return, in the order in which people count.</summary>
    public static IOrderedEnumerable<AiEntry> InOrder(YearReturn year) => year.Ai.OrderBy(static line => line.Line, LineNumbers.First);
}
