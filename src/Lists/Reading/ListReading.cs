using Maatstaf.Lists.Mapping;
using Maatstaf.Lists.Opening;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Lists.Reading;

/// <summary>What came of reading a list by a mapping that the coordinator confirmed.</summary>
/// <param name="Rows">Lines for the return, named 1, 2, 3; nothing that could be read is lost, a word without a meaning stands as it is.</param>
/// <param name="Problems">Everything found, by place.</param>
/// <param name="UnknownWords">Words that have no meaning yet, most lines first.</param>
public sealed record ListReading(IReadOnlyList<DeliveredRow> Rows, IReadOnlyList<Problem> Problems, IReadOnlyList<UnknownWord> UnknownWords)
{
    /// <summary>Reads a list.</summary>
    /// <param name="list">The opened list.</param>
    /// <param name="mapping">How to read it.</param>
    /// <param name="rules">The words, the form, and the year.</param>
    /// <exception cref="ArgumentException">The mapping is for another kind of list.</exception>
    public static ListReading Apply(OpenedList list, ListMapping mapping, ListRules rules)
    {
        if (list.Kind != mapping.Kind)
            throw new ArgumentException($"A mapping for {mapping.Kind} cannot read {list.Kind}.", nameof(mapping));
        var findings = new ListFindings(list);
        var facts = RowFacts.ReadAll(list, ColumnPlan.Of(list, mapping, rules, findings), findings, rules);
        var rows = list.Kind switch
        {
            ListKind.Applications => ApplicationLines.Of(facts, findings, rules),
            ListKind.Staff => StaffLines.Of(facts, findings, rules),
            _ => UseCaseLines.Of(facts, findings, rules),
        };
        var unknown = findings.UnknownWords();
        return new(rows, findings.ToProblems(), unknown);
    }
}
