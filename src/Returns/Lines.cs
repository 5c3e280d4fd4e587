using Maatstaf.Vocabulary;

namespace Maatstaf.Returns;

/// <summary>What the tables of lines have in common; unique by organisation, year, line.</summary>
public abstract record LineTable
{
    /// <summary>In <c>Recharge</c>: the line is not a payment to a partnership.</summary>
    public const short NoRecharge = -1;

    /// <summary>Index of the organisation.</summary>
    public required ushort[] Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required short[] Year { get; init; }

    /// <summary>The name of the line within its organisation and year.</summary>
    public required LineNames Line { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Year.Length;
}

/// <summary>
/// Names of lines: nearly always small numbers, kept as such; other names are kept in a pool.
/// </summary>
/// <param name="Number">The number; below 0: −1 − the index in <paramref name="Pool"/>.</param>
/// <param name="Pool">Names that are not plain numbers.</param>
public sealed record LineNames(int[] Number, string[] Pool)
{
    /// <summary>The name of line <paramref name="index"/> as delivered.</summary>
    public string this[int index] => Number[index] >= 0
        ? Number[index].ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Pool[-1 - Number[index]];
}

/// <summary>Software lines.</summary>
public sealed record SoftwareLines : LineTable
{
    /// <summary>Index of the leaf in the cost tree of the catalogue.</summary>
    public required byte[] Category { get; init; }

    /// <summary>Cost in cents; below 0 = credit note.</summary>
    public required long[] Cents { get; init; }

    /// <summary>Where it runs.</summary>
    public required Hosting[] Hosting { get; init; }

    /// <summary>Cross-cutting theme.</summary>
    public required LineTheme[] Theme { get; init; }

    /// <summary>Index of the partnership that was paid, or <see cref="LineTable.NoRecharge"/>.</summary>
    public required short[] Recharge { get; init; }

    /// <summary>What the engine does not need; null when the reader was asked to leave it out.</summary>
    public SoftwareDetails? Details { get; init; }
}

/// <summary>What a software line says besides money; null = not known.</summary>
public sealed record SoftwareDetails
{
    /// <summary>Names of applications and suppliers, each once; index 0 is the empty name.</summary>
    public required string[] Names { get; init; }

    /// <summary>Index of the application in <see cref="Names"/>.</summary>
    public required int[] Application { get; init; }

    /// <summary>Index of the supplier in <see cref="Names"/>.</summary>
    public required int[] Supplier { get; init; }

    /// <summary>Licences in the contract.</summary>
    public required int?[] LicencesContracted { get; init; }

    /// <summary>Licences in use.</summary>
    public required int?[] LicencesUsed { get; init; }

    /// <summary>Last day of the contract.</summary>
    public required DateOnly?[] ContractEnd { get; init; }

    /// <summary>Yearly indexation in the contract in percent.</summary>
    public required double?[] IndexationPercent { get; init; }
}

/// <summary>Personnel lines.</summary>
public sealed record PersonnelLines : LineTable
{
    /// <summary>Index of the leaf in the cost tree of the catalogue.</summary>
    public required byte[] Function { get; init; }

    /// <summary>Own or hired.</summary>
    public required Employment[] Employment { get; init; }

    /// <summary>Thousandths of an fte.</summary>
    public required long[] MilliFte { get; init; }

    /// <summary>Cost in cents; below 0 = credit note.</summary>
    public required long[] Cents { get; init; }

    /// <summary>Cross-cutting theme.</summary>
    public required LineTheme[] Theme { get; init; }

    /// <summary>Index of the partnership that was paid, or <see cref="LineTable.NoRecharge"/>.</summary>
    public required short[] Recharge { get; init; }
}

/// <summary>Infrastructure lines.</summary>
public sealed record InfrastructureLines : LineTable
{
    /// <summary>Index of the leaf in the cost tree of the catalogue.</summary>
    public required byte[] Category { get; init; }

    /// <summary>Cost in cents; below 0 = credit note.</summary>
    public required long[] Cents { get; init; }

    /// <summary>Index of the partnership that was paid, or <see cref="LineTable.NoRecharge"/>.</summary>
    public required short[] Recharge { get; init; }
}

/// <summary>Project lines.</summary>
public sealed record ProjectLines : LineTable
{
    /// <summary>Index of the project theme in the catalogue.</summary>
    public required byte[] Theme { get; init; }

    /// <summary>Hundredths of an hour.</summary>
    public required long[] CentiHours { get; init; }

    /// <summary>What the project is about; empty = not said. No elements = it was left out, as the engine does not need it.</summary>
    public required string[] Subject { get; init; }
}

/// <summary>How far organisations are with laws at the end of the fiscal year; unique by organisation, year, law.</summary>
public sealed record LawTable
{
    /// <summary>Nobody said anything.</summary>
    public static LawTable Empty { get; } = new() { Organisation = [], Year = [], Law = [], State = [], CentiHours = [] };

    /// <summary>Index of the organisation.</summary>
    public required ushort[] Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required short[] Year { get; init; }

    /// <summary>Id of the law.</summary>
    public required string[] Law { get; init; }

    /// <summary>How far.</summary>
    public required LawState[] State { get; init; }

    /// <summary>Hundredths of hours of own and hired people in the fiscal year; null = not known.</summary>
    public required long?[] CentiHours { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Year.Length;
}

/// <summary>Answers to maturity questions; unique by organisation, year, question.</summary>
public sealed record MaturityAnswers
{
    /// <summary>Index of the organisation.</summary>
    public required ushort[] Organisation { get; init; }

    /// <summary>Fiscal year.</summary>
    public required short[] Year { get; init; }

    /// <summary>Id of the question.</summary>
    public required string[] Question { get; init; }

    /// <summary>Score, 1 to 5.</summary>
    public required double[] Score { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Year.Length;
}

/// <summary>Use cases of artificial intelligence. Null = not known.</summary>
public sealed record AiUseCases : LineTable
{
    /// <summary>What it does.</summary>
    public required string[] UseCase { get; init; }

    /// <summary>In which domain.</summary>
    public required string[] Domain { get; init; }

    /// <summary><c>idea</c>, <c>pilot</c>, <c>in-use</c> or <c>stopped</c>.</summary>
    public required string[] Stage { get; init; }

    /// <summary>Cost in cents.</summary>
    public required long?[] CostCents { get; init; }

    /// <summary>Hours of the whole process, in hundredths.</summary>
    public required long?[] ProcessCentiHours { get; init; }

    /// <summary>Hours gained, in hundredths.</summary>
    public required long?[] SavedCentiHours { get; init; }

    /// <summary>Benefit in cents.</summary>
    public required long?[] BenefitCents { get; init; }

    /// <summary>Whether it stands in the Algoritmeregister.</summary>
    public required bool?[] Registered { get; init; }

    /// <summary>Whether the gain was measured; false = estimated.</summary>
    public required bool?[] Measured { get; init; }
}
