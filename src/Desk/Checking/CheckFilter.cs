using Maatstaf.Delivery.Checking;
using Maatstaf.Delivery.Questions;

namespace Maatstaf.Desk.Checking;

/// <summary>Which questions and returns the check desk shows, in which order. Everything stands in the address.</summary>
public sealed record CheckFilter
{
    /// <summary>Questions on one page.</summary>
    public const int PerPage = 100;

    /// <summary>Organisations on one page.</summary>
    public const int OrganisationsPerPage = 50;

    /// <summary><c>open</c>, <c>beantwoord</c>, <c>afgerond</c>, <c>alle</c>; empty = what is not settled.</summary>
    public string State { get; init; } = string.Empty;

    /// <summary>Code of an organisation; empty = all.</summary>
    public string Organisation { get; init; } = string.Empty;

    /// <summary>Code of a check, <c>team</c> for what the team asked; empty = all.</summary>
    public string Check { get; init; } = string.Empty;

    /// <summary><c>dagen</c>, <c>organisatie</c>, <c>controle</c>; empty = by influence.</summary>
    public string Order { get; init; } = string.Empty;

    /// <summary><c>NotBegun</c>, <c>Draft</c> and so on: the returns in the lower table; empty = all.</summary>
    public string Progress { get; init; } = string.Empty;

    /// <summary>Part of the name or code of the organisations in the lower table; empty = all.</summary>
    public string Search { get; init; } = string.Empty;

    /// <summary>Which page of the organisations, from 1.</summary>
    public int OrganisationPage { get; init; } = 1;

    /// <summary>Which page of the questions, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The code under which questions of the team are found.</summary>
    public const string Team = "team";

    /// <summary>The questions that are shown, in order.</summary>
    public IReadOnlyList<CheckedQuestion> Of(IReadOnlyList<CheckedQuestion> all)
    {
        var chosen = all.Where(Shows);
        return Order switch
        {
            "dagen" => [.. chosen.OrderByDescending(static one => one.Days)],
            "organisatie" => [.. chosen.OrderBy(static one => one.Organisation.Name, StringComparer.OrdinalIgnoreCase)],
            "controle" => [.. chosen.OrderBy(static one => one.Question.Check, StringComparer.Ordinal)],
            _ => [.. chosen],
        };
    }

    /// <summary>The organisations that are shown.</summary>
    public IReadOnlyList<CheckedOrganisation> Of(IReadOnlyList<CheckedOrganisation> all) =>
        [.. all.Where(one => (Progress.Length == 0 || one.Progress.ToString() == Progress) && (Organisation.Length == 0 || one.Organisation.Code.ToString() == Organisation) && Names(one))];

    /// <summary>The filter as a query, with its question mark; empty when nothing is chosen.</summary>
    public string Query()
    {
        (string Name, string Value)[] fields = [("stand", State), ("organisatie", Organisation), ("controle", Check), ("volgorde", Order), ("levering", Progress), ("pagina", Number(Page)), ("zoek", Search), ("blad", Number(OrganisationPage))];
        var said = string.Join('&', fields.Where(static field => field.Value.Length > 0).Select(static field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"));
        return said.Length == 0 ? string.Empty : "?" + said;
    }

    private static string Number(int page) => page > 1 ? FormattableString.Invariant($"{page}") : string.Empty;

    private bool Names(CheckedOrganisation one) => Search.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => one.Organisation.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || one.Organisation.Code.ToString().Contains(word, StringComparison.OrdinalIgnoreCase));

    private bool Shows(CheckedQuestion one) =>
        (Organisation.Length == 0 || one.Organisation.Code.ToString() == Organisation)
        && (Check.Length == 0 || one.Question.Check == (Check == Team ? string.Empty : Check))
        && State switch
        {
            "open" => one.Question.State == QuestionState.Open,
            "beantwoord" => one.Question.State == QuestionState.Answered,
            "afgerond" => one.Question.State == QuestionState.Settled,
            "alle" => true,
            _ => one.Question.State != QuestionState.Settled,
        };
}
