using System.Globalization;

namespace Maatstaf.Bench.Country;

/// <summary>What the country looks like: its size, and the folder that it is written to.</summary>
/// <param name="Folder">The folder of the package; made when absent.</param>
/// <param name="Scale">Multiplies the lines of every return; the amounts become as much smaller.</param>
/// <param name="Municipalities">How many municipalities the country has.</param>
internal sealed record Options(string Folder, int Scale, int Municipalities)
{
    public const string Usage = "usage: Country --out DIR [--scale 1|2|4] [--municipalities 342]";

    /// <summary>Reads the arguments, or gives null when they cannot be understood.</summary>
    public static Options? Parse(string[] arguments)
    {
        var options = new Options("", 1, 342);
        for (var at = 0; at + 1 < arguments.Length; at += 2)
        {
            var value = arguments[at + 1];
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
            switch (arguments[at])
            {
                case "--out":
                    options = options with { Folder = value };
                    break;
                case "--scale" when number is >= 1 and <= 16:
                    options = options with { Scale = number };
                    break;
                case "--municipalities" when number is >= 10 and <= 999:
                    options = options with { Municipalities = number };
                    break;
                default:
                    return null;
            }
        }
        return arguments.Length % 2 == 0 && options.Folder.Length > 0 ? options : null;
    }
}
