using Maatstaf.Delivery.Keeping;
using Maatstaf.Vocabulary;

namespace Maatstaf.Production.Letters;

/// <summary>Something that is written to people, in both languages; places such as <c>{name}</c> are filled in.</summary>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Plain text.</param>
public sealed record Letter(LocalisedText Subject, LocalisedText Body)
{
    /// <summary>The letter to one reader.</summary>
    /// <param name="reader">Who reads it; fills in <c>{name}</c>.</param>
    /// <param name="facts">What else is filled in.</param>
    public Mail To(Recipient reader, params ReadOnlySpan<SentenceFact> facts)
    {
        ArgumentNullException.ThrowIfNull(reader);
        // In one pass, so that nothing in what people wrote is taken for a place to fill in; a subject is one line.
        SentenceFact[] all = [SentenceFact.Text("name", reader.Name), .. facts];
        return new Mail
        {
            Id = Guid.CreateVersion7(),
            To = reader.Email,
            Subject = Subject.Fill(all).In(reader.Language).ReplaceLineEndings(" "),
            Text = Body.Fill(all).In(reader.Language),
            At = default,
        };
    }
}
