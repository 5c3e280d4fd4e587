using Maatstaf.Catalogue;
using Maatstaf.Checks.Wording;
using Maatstaf.Returns;
using Maatstaf.Vocabulary;

namespace Maatstaf.Checks;

/// <summary>What a software line is called in a sentence, and where it is.</summary>
internal static class SoftwareName
{
    /// <summary>The application; without one the number of the line.</summary>
    public static LocalisedText Of(SoftwareEntry line)
    {
        var name = Written.Name(line.Application.Length > 0 ? line.Application : line.Line);
        return line.Application.Length > 0 ? name : new LocalisedText($"Regel {name.Dutch}", $"Line {name.English}");
    }

    /// <summary>The place of one line.</summary>
    public static Spot SpotOf(SoftwareEntry line, string column) => new(CostTree.Software, line.Line, column, line.Category) { Lines = [line.Line] };
}
