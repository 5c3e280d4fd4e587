using System.Text.Encodings.Web;
using System.Text.Json;
using Maatstaf.Returns.Delivered;
using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Delivery.Table;

/// <summary>What the page hands to its script, and gets back: plain JSON.</summary>
public static class SheetScript
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The cells of a row as the page got them.</summary>
    public static string Seen(DeliveredRow row) => JsonSerializer.Serialize(row.Cells, Plain);

    /// <summary>Reads what <see cref="Seen"/> wrote; null when it is something else.</summary>
    public static IReadOnlyDictionary<string, string>? ReadSeen(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The words that the script needs.</summary>
    internal static string Words(Language language) => JsonSerializer.Serialize(
        new Dictionary<string, LocalisedText>
        {
            ["kept"] = DeliveryWords.AllKept,
            ["keptAt"] = DeliveryWords.AllKeptAt,
            ["keeping"] = DeliveryWords.Keeping,
            ["notKept"] = DeliveryWords.NotKept,
            ["refused"] = DeliveryWords.Refused,
            ["pasted"] = DeliveryWords.Pasted,
            ["undone"] = DeliveryWords.Undone,
            ["redone"] = DeliveryWords.Redone,
            ["mine"] = DeliveryWords.YourVersion,
            ["theirs"] = DeliveryWords.TheirVersion,
            ["keepMine"] = DeliveryWords.KeepMine,
            ["keepTheirs"] = DeliveryWords.KeepTheirs,
            ["gone"] = DeliveryWords.RowGone,
            ["column"] = DeliveryWords.Column,
            ["oneLine"] = DeliveryWords.OneLine,
            ["lines"] = DeliveryWords.TotalLines,
        }.ToDictionary(static word => word.Key, word => word.Value.In(language)),
        Plain);
}
