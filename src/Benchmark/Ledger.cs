using Maatstaf.Returns;

namespace Maatstaf.Benchmark;

/// <summary>
/// The sums of each municipality's year, after allocation: one row of cells for every organisation-year with an
/// approved return. A partnership's lines land on its members' rows; members without a row take their part with them.
/// </summary>
internal sealed class Ledger
{
    private const int NoRow = -1;
    private readonly CellLayout layout;
    private readonly int firstYear;
    private readonly int yearCount;
    private readonly int[] rowOf;
    private readonly AllocationKey?[] keyOf;
    private readonly long[] cells;
    private readonly int mostMembers;

    public Ledger(ReturnedData data, MembershipYears memberships, CellLayout layout, int firstYear, int lastYear)
    {
        this.layout = layout;
        this.firstYear = firstYear;
        yearCount = Math.Max(0, lastYear - firstYear + 1);
        rowOf = new int[data.Organisations.Count * yearCount];
        keyOf = new AllocationKey?[rowOf.Length];
        Array.Fill(rowOf, NoRow);
        var rows = 0;
        for (var index = 0; index < data.Returns.Count; index++)
        {
            int organisation = data.Returns.Organisation[index], year = data.Returns.Year[index];
            if (data.Returns.Status[index] != Vocabulary.ReturnStatus.Approved || year < firstYear || year > lastYear)
                continue;
            var place = Place(organisation, year);
            if (data.Organisations.IsPartnership[organisation])
                keyOf[place] = memberships.KeyOf(organisation, year);
            else
                rowOf[place] = rows++;
        }

        cells = new long[rows * layout.Count];
        mostMembers = keyOf.Max(static key => key?.Members.Length) ?? 0;
    }

    /// <summary>The cells of an organisation's year; empty when it has no approved return.</summary>
    public ReadOnlySpan<long> Row(int organisation, int year)
    {
        var row = rowOf[Place(organisation, year)];
        return row == NoRow ? [] : cells.AsSpan(row * layout.Count, layout.Count);
    }

    /// <summary>
    /// Adds lines up. Tables touch different cells, so they may be added side by side.
    /// </summary>
    public void Add(ReturnLines lines, int cores)
    {
        Action[] tables =
        [
            () => Add(lines.Software),
            () =>
            {
                Add(lines.Personnel);
                Add(lines.Infrastructure);
                Add(lines.Projects);
                Add(lines.Maturity);
                Add(lines.Ai);
            },
        ];
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = cores }, tables);
    }

    private int Place(int organisation, int year) => (organisation * yearCount) + year - firstYear;

    private void Add(SoftwareLines lines)
    {
        var posting = new Posting(this, lines);
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Recharge[line] == LineTable.NoRecharge && posting.Open(line))
                posting.Post(layout.Software(lines.Category[line], lines.Hosting[line], lines.Theme[line]), lines.Cents[line]);
        }
    }

    private void Add(PersonnelLines lines)
    {
        var posting = new Posting(this, lines);
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Recharge[line] != LineTable.NoRecharge || !posting.Open(line))
                continue;
            posting.Post(layout.PersonnelCost(lines.Function[line], lines.Employment[line], lines.Theme[line]), lines.Cents[line]);
            posting.Post(layout.PersonnelFte(lines.Function[line], lines.Employment[line], lines.Theme[line]), lines.MilliFte[line]);
        }
    }

    private void Add(InfrastructureLines lines)
    {
        var posting = new Posting(this, lines);
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Recharge[line] == LineTable.NoRecharge && posting.Open(line))
                posting.Post(layout.Infrastructure(lines.Category[line]), lines.Cents[line]);
        }
    }

    private void Add(ProjectLines lines)
    {
        var posting = new Posting(this, lines);
        for (var line = 0; line < lines.Count; line++)
        {
            if (!posting.Open(line))
                continue;
            posting.Post(layout.Hours(lines.Theme[line]), lines.CentiHours[line]);
            posting.PostToAll(layout.ProjectLineCount, 1);
        }
    }

    /// <summary>An answer is about the organisation itself: a partnership's is nobody's. What was not asked yet is left out, as what is asked no more.</summary>
    private void Add(MaturityAnswers answers)
    {
        const int Thousandths = 1000;
        for (var answer = 0; answer < answers.Count; answer++)
        {
            int year = answers.Year[answer];
            if (year < firstYear || year >= firstYear + yearCount || layout.QuestionOf(answers.Question[answer], year) is not { } question)
                continue;
            var row = rowOf[Place(answers.Organisation[answer], year)];
            if (row == NoRow)
                continue;
            var first = row * layout.Count;
            var thousandths = (long)Math.Round(answers.Score[answer] * Thousandths);
            cells[first + layout.Score(question.Pillar.Id)] += thousandths;
            cells[first + layout.Answers(question.Pillar.Id)]++;
            if (!question.Pillar.IsCounted)
                continue;
            cells[first + layout.Answered(question.Code)]++;
            if (thousandths >= question.Pillar.Top * Thousandths)
                cells[first + layout.AtTop(question.Code)]++;
        }
    }

    /// <summary>A partnership's use case is one of each of its members; its cost and hours are divided.</summary>
    private void Add(AiUseCases cases)
    {
        var posting = new Posting(this, cases);
        for (var row = 0; row < cases.Count; row++)
        {
            if (!posting.Open(row))
                continue;
            posting.PostToAll(layout.UseCaseLines, 1);
            if (!AiStage.IsRunning(cases.Stage[row]))
                continue;
            posting.PostToAll(layout.UseCases, 1);
            if (cases.CostCents[row] is { } cents)
                posting.Post(layout.UseCaseCost, cents);
            else
                posting.PostToAll(layout.UnknownUseCaseCost, 1);
            if ((cases.ProcessCentiHours[row], cases.SavedCentiHours[row]) is ({ } process, { } saved))
            {
                posting.Post(layout.ProcessHours, process);
                posting.Post(layout.HoursSaved, saved);
            }
        }
    }

    /// <summary>Where the line at hand goes: to the organisation's own row, or to the rows of its members.</summary>
    private struct Posting(Ledger ledger, LineTable lines)
    {
        private readonly long[] parts = new long[ledger.mostMembers];
        private readonly ulong[] remainders = new ulong[ledger.mostMembers];
        private int row = NoRow;
        private AllocationKey? key;
        private int year;

        /// <summary>Turns to a line; false when its return does not count.</summary>
        public bool Open(int line)
        {
            year = lines.Year[line];
            if (year < ledger.firstYear || year >= ledger.firstYear + ledger.yearCount)
                return false;
            var place = ledger.Place(lines.Organisation[line], year);
            row = ledger.rowOf[place];
            key = ledger.keyOf[place];
            return row != NoRow || key is not null;
        }

        /// <summary>Adds an amount to a cell, divided over the members when the line is a partnership's.</summary>
        public readonly void Post(int cell, long amount)
        {
            if (key is null)
            {
                ledger.cells[(row * ledger.layout.Count) + cell] += amount;
                return;
            }

            key.Divide(amount, parts, remainders);
            for (var member = 0; member < key.Members.Length; member++)
                PostToMember(key.Members[member], cell, parts[member]);
        }

        /// <summary>Adds the same amount to the organisation or to each of its members.</summary>
        public readonly void PostToAll(int cell, long amount)
        {
            if (key is null)
                ledger.cells[(row * ledger.layout.Count) + cell] += amount;
            else
                foreach (var member in key.Members)
                    PostToMember(member, cell, amount);
        }

        private readonly void PostToMember(int member, int cell, long amount)
        {
            var memberRow = ledger.rowOf[ledger.Place(member, year)];
            if (memberRow != NoRow)
                ledger.cells[(memberRow * ledger.layout.Count) + cell] += amount;
        }
    }
}
