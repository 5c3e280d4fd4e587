using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>A choice of a column of a list, and the words that people use for it.</summary>
/// <param name="Code">As the data package writes it, or as the reading of lists knows it.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Words">Words that suggest it.</param>
public sealed record ListChoice(string Code, LocalisedText Label, IReadOnlyList<string> Words);

/// <summary>What a column of a list can mean.</summary>
/// <param name="Id">Column of the form, or a fact that only lists have (status, period, hours a week).</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Words">Headings that suggest it.</param>
/// <param name="Choices">What may be chosen, for <see cref="FormKind.Choice"/>.</param>
public sealed record ListField(string Id, FormKind Kind, LocalisedText Label, IReadOnlyList<string> Words, IReadOnlyList<ListChoice> Choices)
{
    /// <summary>The choice with a code, or null.</summary>
    public ListChoice? Find(string code) => Choices.FirstOrDefault(choice => choice.Code == code);
}

/// <summary>What a kind of list can hold.</summary>
/// <param name="Table">Table of the form that it fills.</param>
/// <param name="Fields">What its columns can mean, in the order in which they are offered.</param>
public sealed record ListForm(string Table, IReadOnlyList<ListField> Fields)
{
    /// <summary>The field with this id, or null.</summary>
    public ListField? Find(string id) => Fields.FirstOrDefault(field => field.Id == id);
}

/// <summary>What an ArchiMate exchange file may hold; beyond these it is refused.</summary>
/// <param name="LargestFile">Characters of the file.</param>
/// <param name="MostElements">Elements and relationships.</param>
/// <param name="LongestText">Characters of one name or value; the rest is cut.</param>
/// <param name="LongestReading">How long it may take to read.</param>
public sealed record ExchangeLimits(long LargestFile, int MostElements, int LongestText, TimeSpan LongestReading);

/// <summary>Words that lists of applications and staff use.</summary>
public sealed record ListWords
{
    /// <summary>Hours a week of 1 fte.</summary>
    public required int HoursPerFte { get; init; }

    /// <summary>How the choice is called that leaves rows out.</summary>
    public required LocalisedText LeaveOut { get; init; }

    /// <summary>In how many rows from the top headings are looked for.</summary>
    public required int HeaderSearchRows { get; init; }

    /// <summary>Words with which a row of totals starts.</summary>
    public required IReadOnlyList<string> TotalWords { get; init; }

    /// <summary>Words that mean that nothing is filled in.</summary>
    public required IReadOnlyList<string> BlankWords { get; init; }

    /// <summary>Words in a heading that say that amounts are in thousands.</summary>
    public required IReadOnlyList<string> ThousandWords { get; init; }

    /// <summary>Headings of columns about persons: never kept.</summary>
    public required IReadOnlyList<string> Personal { get; init; }

    /// <summary>What an exchange file may hold.</summary>
    public required ExchangeLimits Exchange { get; init; }

    /// <summary>What a list of applications can hold.</summary>
    public required ListForm Applications { get; init; }

    /// <summary>What a list of staff can hold.</summary>
    public required ListForm Staff { get; init; }

    /// <summary>What a list of use cases of artificial intelligence can hold, such as the file of the national register of algorithms.</summary>
    public required ListForm UseCases { get; init; }

    internal static ListWords Read(string directory, ReturnForm form)
    {
        var file = Entry.OfFile(directory, "list-words.yaml");
        _ = file.Text("source");
        var words = new ListWords
        {
            HoursPerFte = file.Whole("hours-per-fte"),
            LeaveOut = file.Localised("leave-out"),
            HeaderSearchRows = file.Whole("header-search-rows"),
            TotalWords = file.Texts("total-words"),
            BlankWords = file.Texts("blank-words"),
            ThousandWords = file.Texts("thousand-words"),
            Personal = file.Texts("personal"),
            Exchange = ReadLimits(file.Child("exchange")),
            Applications = ReadList(file.Child("applications"), form),
            Staff = ReadList(file.Child("staff"), form),
            UseCases = file.Has("use-cases") ? ReadList(file.Child("use-cases"), form) : new ListForm(ReturnForm.Ai, []),
        };
        file.Close();
        return words.HoursPerFte > 0 ? words : throw file.Wrong("'hours-per-fte' must be above 0");
    }

    private static ExchangeLimits ReadLimits(Entry entry)
    {
        var limits = new ExchangeLimits(entry.Whole("largest-file"), entry.Whole("most-elements"), entry.Whole("longest-text"), TimeSpan.FromSeconds(entry.Whole("longest-reading-seconds")));
        entry.Close();
        return limits;
    }

    private static ListForm ReadList(Entry entry, ReturnForm form)
    {
        var table = form.Find(entry.Text("table")) ?? throw entry.Wrong($"'{entry.Text("table")}' is no table of the form");
        var fields = entry.Identified("fields").Select(field => ReadField(field, table)).ToArray();
        entry.Close();
        return new ListForm(table.Id, fields);
    }

    private static ListField ReadField(Entry entry, FormTable table)
    {
        var id = entry.Text("id");
        if (!Enum.TryParse<FormKind>(entry.Text("kind"), ignoreCase: true, out var kind))
            throw entry.Wrong($"'{entry.Text("kind")}' is no kind of column");
        if (table.Find(id) is { } column && column.Kind != kind)
            throw entry.Wrong($"'{id}' is of another kind in the form: {column.Kind}");
        var choices = kind == FormKind.Choice ? entry.Identified("choices", "code").Select(choice => ReadChoice(choice, table.Find(id))).ToArray() : [];
        var field = new ListField(id, kind, entry.Localised("label"), entry.Texts("words"), choices);
        entry.Close();
        return field;
    }

    private static ListChoice ReadChoice(Entry entry, FormColumn? column)
    {
        var code = entry.Text("code");
        var label = column is null ? entry.Localised("label") : column.Find(code)?.Label ?? throw entry.Wrong($"'{code}' is no choice of '{column.Id}' in the form");
        var choice = new ListChoice(code, label, entry.Texts("words"));
        entry.Close();
        return choice;
    }
}
