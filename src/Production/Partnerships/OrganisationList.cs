using Maatstaf.Delivery.Keeping;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Partnerships;

/// <summary>
/// Organisations as a list of lines, copied from a worksheet or typed: code, name and, for a partnership, a word that says so, with a tab
/// or a semicolon between. No comma: it stands in names of municipalities.
/// </summary>
/// <param name="Entries">What was read; complete only without problems.</param>
/// <param name="Problems">What is wrong, each with its line.</param>
public sealed record OrganisationList(IReadOnlyList<OrganisationEntry> Entries, IReadOnlyList<LocalisedText> Problems)
{
    private static readonly string[] Partnership = ["samenwerkingsverband", "partnership"], Municipality = ["", "gemeente", "municipality"];

    /// <summary>Reads a list.</summary>
    /// <param name="text">The lines; empty ones, and a first line with the names of the columns, are passed over.</param>
    /// <param name="known">Organisations that are there already.</param>
    public static OrganisationList Read(string text, IEnumerable<OrganisationEntry> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        var codes = known.Select(static entry => entry.Code.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (entries, problems) = (new List<OrganisationEntry>(), new List<LocalisedText>());
        foreach (var (index, line) in text.Split('\n').Index())
        {
            string[] cells = [.. line.Split('\t', ';').Select(static cell => cell.Trim())];
            if (cells.All(static cell => cell.Length == 0) || (index == 0 && cells[0].Equals("code", StringComparison.OrdinalIgnoreCase)))
                continue;
            if (ProblemOf(cells, codes) is { } problem)
                problems.Add(new($"Regel {index + 1}: {problem.Dutch}", $"Line {index + 1}: {problem.English}"));
            else
                entries.Add(new OrganisationEntry(OrganisationCode.Parse(cells[0]), cells[1], Is(Partnership, cells), IsNamed: false, Version: 0));
        }

        if (entries.Count + problems.Count == 0)
            problems.Add(new("Er staat niets in de lijst. Zet op elke regel een code en een naam.", "The list is empty. Put a code and a name on each line."));
        return new OrganisationList(entries, problems);
    }

    private static LocalisedText? ProblemOf(string[] cells, HashSet<string> codes)
    {
        if (!OrganisationCode.TryParse(cells[0], out _))
            return new($"'{cells[0]}' is geen code. Schrijf letters en cijfers, zoals GM0363.", $"'{cells[0]}' is no code. Write letters and digits, such as GM0363.");
        if (cells.Length < 2 || cells[1].Length == 0)
            return new($"achter {cells[0]} staat geen naam. Zet een tab of een puntkomma tussen code en naam.", $"there is no name behind {cells[0]}. Put a tab or a semicolon between code and name.");
        if (!Is(Partnership, cells) && !Is(Municipality, cells))
            return new($"'{cells[2]}' kan niet. Schrijf gemeente of samenwerkingsverband, of niets.", $"'{cells[2]}' cannot be. Write municipality or partnership, or nothing.");
        return codes.Add(cells[0]) ? null : new($"{cells[0]} is er al, of staat twee keer in de lijst. Haal de regel weg.", $"{cells[0]} is there already, or stands in the list twice. Take the line away.");
    }

    private static bool Is(string[] words, string[] cells) => words.Contains(cells.Length > 2 ? cells[2] : string.Empty, StringComparer.OrdinalIgnoreCase);
}
