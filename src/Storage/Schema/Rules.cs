namespace Maatstaf.Storage.Schema;

/// <summary>Rules that several tables share. The table stands in the name, because a refusal shows only that.</summary>
internal static class Rules
{
    public static Rule YearHasFourDigits(string table) =>
        new($"the_year_of_{table}_has_four_digits", "year between 1000 and 9999");

    public static Rule NotEmpty(string table, string column) =>
        new($"the_{column}_of_{table}_is_not_empty", $"length({column}) > 0");

    public static Rule NotNegative(string table, string column) =>
        new($"the_{column}_of_{table}_is_not_below_zero", $"{column} >= 0");

    public static Rule AboveZero(string table, string column) =>
        new($"the_{column}_of_{table}_is_above_zero", $"{column} > 0");

    public static Rule OneOf(string table, string column, IEnumerable<string> words) =>
        new($"the_{column}_of_{table}_is_a_known_word", $"{column} in ({string.Join(", ", words.Select(static word => $"'{word}'"))})");

    /// <summary>For a table whose rows can be edited.</summary>
    public static Rule HasVersion(string table) => AboveZero(table, Table.Version);
}
