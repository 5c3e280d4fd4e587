using Maatstaf.Vocabulary;

namespace Maatstaf.Catalogue;

/// <summary>Under which licence everybody may use the figures that everyone may see.</summary>
/// <param name="Name">Short name, the same in every language: "CC BY 4.0".</param>
/// <param name="Label">Its name in full.</param>
/// <param name="Address">Where its text is.</param>
public sealed record Licence(string Name, LocalisedText Label, Uri Address)
{
    internal static Licence Read(string directory)
    {
        var file = Entry.OfFile(directory, "licence.yaml");
        _ = file.Text("source");
        var (name, label, address) = (file.Text("name"), file.Localised("label"), file.Text("address"));
        file.Close();
        return Uri.TryCreate(address, UriKind.Absolute, out var place) && place.Scheme == Uri.UriSchemeHttps
            ? new Licence(name, label, place)
            : throw file.Wrong($"'address' is '{address}', expected an address that begins with https");
    }
}
