using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Production.Delivering;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Letters;

/// <summary>Writes letters about a return to whom it concerns. They go out after the change that they tell about is kept.</summary>
/// <param name="directory">Who can be written to.</param>
/// <param name="site">Address of the site, without a slash at its end.</param>
public sealed class Postman(IAccountDirectory directory, string site)
{
    /// <summary>To everyone of the benchmark team.</summary>
    public async Task<IReadOnlyList<Mail>> ToTeamAsync(Letter letter, OpenReturn open, LocalisedText text = default, CancellationToken ct = default) =>
        Written(letter, await directory.WithAsync(Role.Team, null, ct), open, $"{site}/controle/{open.Edition.Edition}/{open.Organisation.Code}", text);

    /// <summary>To everyone who delivers for the organisation.</summary>
    public async Task<IReadOnlyList<Mail>> ToCoordinatorsAsync(Letter letter, OpenReturn open, LocalisedText text = default, CancellationToken ct = default) =>
        Written(letter, await directory.WithAsync(Role.Coordinator, open.Organisation.Code, ct), open, $"{site}/levering/{open.Edition.Edition}/{open.Organisation.Code}", text);

    private static IReadOnlyList<Mail> Written(Letter letter, IReadOnlyList<Recipient> readers, OpenReturn open, string link, LocalisedText text) =>
        [.. readers.Select(reader => letter.To(reader, SentenceFact.Text("organisation", open.Organisation.Name), SentenceFact.Text("edition", $"{open.Edition.Edition}"), SentenceFact.Text("link", link), new("text", text)))];
}
