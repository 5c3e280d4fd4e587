using System.ComponentModel;
using Maatstaf.Vocabulary;

namespace Maatstaf.Api.Answers;

[Description("Een tekst in beide talen.")]
internal sealed record Texts
{
    [Description("De tekst in het Nederlands.")]
    public required string Nl { get; init; }

    [Description("De tekst in het Engels.")]
    public required string En { get; init; }

    public static Texts Of(LocalisedText text) => new() { Nl = text.Dutch, En = text.English };
}
