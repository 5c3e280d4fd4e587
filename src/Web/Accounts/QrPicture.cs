using System.Globalization;
using System.Text;
using QRCoder;

namespace Maatstaf.Web.Accounts;

/// <summary>A QR code as the path of a drawing, which needs no style of its own.</summary>
internal static class QrPicture
{
    /// <summary>The picture of a text.</summary>
    /// <returns>Its width in squares, and the dark squares as a path.</returns>
    public static (int Size, string Squares) Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (y, row) in code.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return (code.ModuleMatrix.Count, path.ToString());
    }
}
