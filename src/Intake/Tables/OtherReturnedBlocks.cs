using Maatstaf.Returns;

namespace Maatstaf.Intake.Tables;

/// <summary>Project lines.</summary>
internal sealed class ProjectBlock(int capacity, CodeList themes, bool keepDetails) : LineBlock(capacity)
{
    private const int ThemeColumn = 3, HoursColumn = 4, SubjectColumn = 5;

    public byte[] Theme { get; } = new byte[capacity];

    public long[] CentiHours { get; } = new long[capacity];

    public string[] Subject { get; } = keepDetails ? new string[capacity] : [];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        Theme[at] = (byte)(row.Code(ThemeColumn, themes) & byte.MaxValue);
        CentiHours[at] = row.CentiHours(HoursColumn);
        if (keepDetails)
            Subject[at] = row.Text(SubjectColumn);
    }

    public static ProjectLines Join(IReadOnlyList<ProjectBlock> blocks, bool keepDetails) => new()
    {
        Organisation = Tables.Join.Column(blocks, static block => block.Organisation),
        Year = Tables.Join.Column(blocks, static block => block.Year),
        Line = Join<ProjectBlock>(blocks),
        Theme = Tables.Join.Column(blocks, static block => block.Theme),
        CentiHours = Tables.Join.Column(blocks, static block => block.CentiHours),
        Subject = keepDetails ? Tables.Join.Column(blocks, static block => block.Subject) : [],
    };
}

/// <summary>Answers to maturity questions.</summary>
internal sealed class MaturityBlock(int capacity) : NamedBlock(capacity)
{
    private const int ScoreColumn = 3;

    private readonly double[] score = new double[capacity];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        if (row.IsEmpty(NameColumn))
            row.RequiredText(NameColumn);
        score[at] = row.Score(ScoreColumn);
    }

    public static MaturityAnswers Join(IReadOnlyList<MaturityBlock> blocks) => new()
    {
        Organisation = Tables.Join.Column(blocks, static block => block.Organisation),
        Year = Tables.Join.Column(blocks, static block => block.Year),
        Question = Tables.Join.Column(blocks, static block => block.Names()),
        Score = Tables.Join.Column(blocks, static block => block.score),
    };
}

/// <summary>Use cases of artificial intelligence.</summary>
internal sealed class AiBlock(int capacity) : LineBlock(capacity)
{
    private const int UseCaseColumn = 3, DomainColumn = 4, StageColumn = 5, CostColumn = 6, ProcessColumn = 7, SavedColumn = 8, BenefitColumn = 9, RegisteredColumn = 10, MeasuredColumn = 11;

    private readonly string[] useCase = new string[capacity];
    private readonly string[] domain = new string[capacity];
    private readonly string[] stage = new string[capacity];
    private readonly long?[] cost = new long?[capacity];
    private readonly long?[] process = new long?[capacity];
    private readonly long?[] saved = new long?[capacity];
    private readonly long?[] benefit = new long?[capacity];
    private readonly bool?[] registered = new bool?[capacity];
    private readonly bool?[] measured = new bool?[capacity];

    /// <inheritdoc/>
    public override void Read(Row row, int at)
    {
        base.Read(row, at);
        useCase[at] = row.Text(UseCaseColumn);
        domain[at] = row.Text(DomainColumn);
        row.OptionalCode(StageColumn, CodeList.Stages);
        stage[at] = row.Text(StageColumn);
        cost[at] = row.OptionalCents(CostColumn);
        process[at] = row.OptionalHours(ProcessColumn);
        saved[at] = row.OptionalHours(SavedColumn);
        benefit[at] = row.OptionalCents(BenefitColumn);
        registered[at] = Flag(row, RegisteredColumn);
        measured[at] = Flag(row, MeasuredColumn);
    }

    private static bool? Flag(Row row, int column) => row.OptionalCode(column, CodeList.Flags) is >= 0 and var flag ? flag == 1 : null;

    public static AiUseCases Join(IReadOnlyList<AiBlock> blocks) => new()
    {
        Organisation = Tables.Join.Column(blocks, static block => block.Organisation),
        Year = Tables.Join.Column(blocks, static block => block.Year),
        Line = Join<AiBlock>(blocks),
        UseCase = Tables.Join.Column(blocks, static block => block.useCase),
        Domain = Tables.Join.Column(blocks, static block => block.domain),
        Stage = Tables.Join.Column(blocks, static block => block.stage),
        CostCents = Tables.Join.Column(blocks, static block => block.cost),
        ProcessCentiHours = Tables.Join.Column(blocks, static block => block.process),
        SavedCentiHours = Tables.Join.Column(blocks, static block => block.saved),
        BenefitCents = Tables.Join.Column(blocks, static block => block.benefit),
        Registered = Tables.Join.Column(blocks, static block => block.registered),
        Measured = Tables.Join.Column(blocks, static block => block.measured),
    };
}
