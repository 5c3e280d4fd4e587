using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Delivery.Practices;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Letters;

/// <summary>Writes letters about practices to whom they concern. They go out with the change that they tell about.</summary>
/// <param name="directory">Who can be written to.</param>
/// <param name="site">Address of the site, without a slash at its end.</param>
public sealed class PracticePostman(IAccountDirectory directory, string site)
{
    private static readonly LocalisedText Nobody = new(string.Empty, string.Empty);

    /// <summary>To everyone of the benchmark team.</summary>
    public async Task<IReadOnlyList<Mail>> ToTeamAsync(Letter letter, Practice practice, string organisation, CancellationToken ct = default) =>
        Written(letter, await directory.WithAsync(Role.Team, null, ct), practice.Text.Title, new(organisation, organisation), string.Empty, FormattableString.Invariant($"{site}/praktijken/beoordelen/{practice.Id:N}"));

    /// <summary>To the coordinators of the organisation that wrote a practice, about what the team decided.</summary>
    public async Task<IReadOnlyList<Mail>> ToAuthorAsync(Letter letter, Practice practice, string text, CancellationToken ct = default) =>
        Written(letter, await directory.WithAsync(Role.Coordinator, practice.Organisation, ct), practice.Text.Title, Nobody, text, FormattableString.Invariant($"{site}/praktijken/schrijven/{practice.Organisation}/{practice.Id:N}"));

    /// <summary>To the coordinators of an organisation, about something that others see too.</summary>
    public async Task<IReadOnlyList<Mail>> ToOrganisationAsync(Letter letter, OrganisationCode organisation, Guid practice, string title, LocalisedText who, string text, CancellationToken ct = default) =>
        Written(letter, await directory.WithAsync(Role.Coordinator, organisation, ct), title, who, text, LinkOf(practice));

    /// <summary>To some accounts, as far as they still take part.</summary>
    public async Task<IReadOnlyList<Mail>> ToReadersAsync(Letter letter, Guid practice, string title, LocalisedText who, string text, IReadOnlyCollection<Guid> accounts, CancellationToken ct = default) =>
        accounts.Count == 0 ? [] : Written(letter, await directory.OfAsync(accounts, ct), title, who, text, LinkOf(practice));

    /// <summary>To the coordinators of an organisation, and to who asked, about a message in a thread.</summary>
    public async Task<IReadOnlyList<Mail>> AboutContactAsync(Letter letter, OrganisationCode to, Guid contact, LocalisedText who, string text, Guid? account, CancellationToken ct = default)
    {
        var readers = await directory.WithAsync(Role.Coordinator, to, ct);
        var asker = account is { } one ? await directory.OfAsync([one], ct) : [];
        return Written(letter, [.. readers.Concat(asker).DistinctBy(static reader => reader.Email)], string.Empty, who, text, FormattableString.Invariant($"{site}/praktijken/contact/{contact:N}"));
    }

    private string LinkOf(Guid practice) => FormattableString.Invariant($"{site}/praktijken/{practice:N}");

    private static IReadOnlyList<Mail> Written(Letter letter, IReadOnlyList<Recipient> readers, string title, LocalisedText who, string text, string link) =>
        [.. readers.Select(reader => letter.To(reader, SentenceFact.Text("title", title), new("who", who), SentenceFact.Text("text", text), SentenceFact.Text("link", link)))];
}
