using Maatstaf.Delivery.Keeping;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Maatstaf.Web.Mailing;

/// <summary>Takes a letter to its reader: to an SMTP server, or in the demo to a folder.</summary>
internal sealed class MailCarrier(MailOptions options)
{
    /// <summary>Whether letters can go anywhere.</summary>
    public bool GoesSomewhere => options.Host.Length > 0 || options.Folder.Length > 0;

    /// <summary>Takes one letter away.</summary>
    public async Task CarryAsync(Mail letter, CancellationToken ct)
    {
        using var message = Written(letter);
        if (options.Folder.Length > 0)
            await PutAsync(message, letter.Id, ct);
        else
            await SendAsync(message, ct);
    }

    private MimeMessage Written(Mail letter)
    {
        var message = new MimeMessage { Subject = letter.Subject, Date = letter.At, Body = new TextPart("plain") { Text = letter.Text } };
        message.From.Add(MailboxAddress.Parse(options.From));
        message.To.Add(MailboxAddress.Parse(letter.To));
        message.MessageId = $"{letter.Id:N}@maatstaf";
        return message;
    }

    private async Task PutAsync(MimeMessage message, Guid id, CancellationToken ct)
    {
        Directory.CreateDirectory(options.Folder);
        var file = Path.Combine(options.Folder, $"{id:N}.eml");
        // Whoever watches the folder sees whole letters only.
        await message.WriteToAsync(file + ".part", ct);
        File.Move(file + ".part", file, overwrite: true);
    }

    private async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        using var server = new SmtpClient();
        await server.ConnectAsync(options.Host, options.Port, options.Encrypted ? SecureSocketOptions.Auto : SecureSocketOptions.None, ct);
        if (options.Encrypted && !server.IsSecure)
            throw new SslHandshakeException("The mail server offers no encrypted connection.");
        if (options.User.Length > 0)
            await server.AuthenticateAsync(options.User, options.Password, ct);
        await server.SendAsync(message, ct);
        await server.DisconnectAsync(true, ct);
    }
}
