using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>What a cell of the form holds.</summary>
public enum FormKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>One of the choices of the column.</summary>
    Choice,

    /// <summary>The code of a partnership of which the organisation is a member.</summary>
    Partnership,

    /// <summary>Euros with at most two decimals.</summary>
    Money,

    /// <summary>Fte with at most three decimals.</summary>
    Fte,

    /// <summary>Hours with at most two decimals.</summary>
    Hours,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number with any decimals (percent, score).</summary>
    Decimal,

    /// <summary>A day, ISO.</summary>
    Date,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}

/// <summary>A value that may be chosen.</summary>
/// <param name="Code">As the data package writes it.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Help">What it means; null = the label says it all.</param>
/// <param name="From">First fiscal year in which it is offered; null = always.</param>
public sealed record FormChoice(string Code, LocalisedText Label, LocalisedText? Help, int? From = null);

/// <summary>A column of a table of the form.</summary>
public sealed record FormColumn
{
    /// <summary>Name in the data package.</summary>
    public required string Id { get; init; }

    /// <summary>Heading.</summary>
    public required LocalisedText Label { get; init; }

    /// <summary>What to fill in.</summary>
    public required LocalisedText Help { get; init; }

    /// <summary>What it holds.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>Unit beside the heading; null = none.</summary>
    public required LocalisedText? Unit { get; init; }

    /// <summary>Whether a row without it cannot be submitted; else blank = not known.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>What may be chosen, for <see cref="FormKind.Choice"/>.</summary>
    public required IReadOnlyList<FormChoice> Choices { get; init; }

    /// <summary>What is offered in a fiscal year.</summary>
    public IEnumerable<FormChoice> ChoicesIn(int fiscalYear) => Choices.Where(choice => choice.From is not { } from || fiscalYear >= from);

    /// <summary>The choice with a code, or null.</summary>
    public FormChoice? Find(string code) => Choices.FirstOrDefault(choice => choice.Code == code);
}

/// <summary>A table of the form: a tab in the workbook, a page among the web forms, a table in the data package.</summary>
public sealed record FormTable
{
    private const string Line = "line";

    /// <summary>Name in the data package; <c>profiles</c> is the one with one row per return.</summary>
    public required string Id { get; init; }

    /// <summary>Heading; as a tab at most 31 characters.</summary>
    public required LocalisedText Label { get; init; }

    /// <summary>What belongs here.</summary>
    public required LocalisedText Help { get; init; }

    /// <summary>Part of an address, the Dutch word.</summary>
    public required string Slug { get; init; }

    /// <summary>Columns in order, without organisation, year and line.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>Whether it has one row, that of the organisation itself.</summary>
    public bool HasOneRow => Id == ReturnForm.Profile;

    /// <summary>The rows that stand there from the start; null = it takes lines, or has one row.</summary>
    public required FixedRows? Rows { get; init; }

    /// <summary>Whether its rows stand there from the start.</summary>
    public bool HasFixedRows => Rows is not null;

    /// <summary>The column of the data package that names a row within its year; null = it has one row, without a name.</summary>
    public string? NameColumn => HasOneRow ? null : Rows?.Column ?? Line;

    /// <summary>The column with this id, or null.</summary>
    public FormColumn? Find(string column) => Columns.FirstOrDefault(known => known.Id == column);
}

/// <summary>
/// What an organisation is asked for a year: workbook, web forms, checks and manual all read it. Tables and columns are those of
/// the data package.
/// </summary>
public sealed class ReturnForm
{
    /// <summary>The table with one row.</summary>
    public const string Profile = "profiles";

    /// <summary>The table with questions.</summary>
    public const string Maturity = "maturity";

    /// <summary>The table with use cases of artificial intelligence.</summary>
    public const string Ai = "ai";

    /// <summary>The table with laws.</summary>
    public const string Laws = "laws";

    private ReturnForm(IReadOnlyList<FormTable> tables) => Tables = tables;

    /// <summary>Tables in the order of the form.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>The table with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public FormTable this[string id] => Find(id) ?? throw new KeyNotFoundException(id);

    /// <summary>The table with this id, or null.</summary>
    public FormTable? Find(string id) => Tables.FirstOrDefault(table => table.Id == id);

    /// <summary>The tables that an organisation fills in: a partnership has no profile.</summary>
    public IEnumerable<FormTable> TablesFor(bool isPartnership) => Tables.Where(table => !isPartnership || table.Id != Profile);

    /// <summary>The same form that asks about other laws.</summary>
    internal ReturnForm With(LawList laws) =>
        new([.. Tables.Select(table => table is { Id: Laws, Rows: { } rows } ? table with { Rows = rows with { All = FixedRows.RowsOf(laws) } } : table)]);

    internal static ReturnForm Read(string directory, CostTree tree, IReadOnlyList<ProjectTheme> themes, MaturitySurvey survey, LawList laws)
    {
        var file = Entry.OfFile(directory, "return-form.yaml");
        _ = file.Text("source");
        var tables = file.Identified("tables").Select(entry => ReadTable(entry, tree, themes, survey, laws)).ToArray();
        file.Close();
        return new ReturnForm(tables);
    }

    private static FormTable ReadTable(Entry entry, CostTree tree, IReadOnlyList<ProjectTheme> themes, MaturitySurvey survey, LawList laws)
    {
        var table = new FormTable
        {
            Id = entry.Text("id"),
            Slug = entry.Text("slug"),
            Label = entry.Localised("label"),
            Help = entry.Localised("help"),
            Rows = entry.Has("rows") ? FixedRows.Read(entry.Child("rows"), survey, laws) : null,
            Columns = [.. entry.Identified("columns").Select(column => ReadColumn(column, tree, themes))],
        };
        entry.Close();
        return table.Label is { Dutch.Length: <= 31, English.Length: <= 31 } ? table : throw entry.Wrong($"the label of '{table.Id}' is longer than a tab can show (31 characters)");
    }

    private static FormColumn ReadColumn(Entry entry, CostTree tree, IReadOnlyList<ProjectTheme> themes)
    {
        var name = entry.Text("kind");
        if (!Enum.TryParse<FormKind>(name, ignoreCase: true, out var kind))
            throw entry.Wrong($"'{name}' is no kind of column; expected one of {string.Join(", ", Enum.GetNames<FormKind>())}");
        var column = new FormColumn
        {
            Id = entry.Text("id"),
            Label = entry.Localised("label"),
            Help = entry.Localised("help"),
            Kind = kind,
            Unit = entry.OptionalLocalised("unit"),
            IsRequired = entry.Flag("required"),
            Choices = kind == FormKind.Choice ? ReadChoices(entry, tree, themes) : [],
        };
        entry.Close();
        return column;
    }

    private static IReadOnlyList<FormChoice> ReadChoices(Entry entry, CostTree tree, IReadOnlyList<ProjectTheme> themes) => entry.OptionalText("choices-of") switch
    {
        null => [.. entry.Identified("choices").Select(ReadChoice)],
        "project-themes" => [.. themes.Select(static theme => new FormChoice(theme.Id, theme.Label, null))],
        var component when tree.Contains(component) =>
            [.. tree.LeavesWithin(component).Select(leaf => tree.Leaves[leaf]).Select(static leaf => new FormChoice(leaf.Id, leaf.Label, leaf.Explanation, leaf.From))],
        var other => throw entry.Wrong($"'choices-of' is '{other}', expected project-themes or a node of the cost tree"),
    };

    private static FormChoice ReadChoice(Entry entry)
    {
        var choice = new FormChoice(entry.Text("id"), entry.Localised("label"), entry.OptionalLocalised("help"));
        entry.Close();
        return choice;
    }
}
