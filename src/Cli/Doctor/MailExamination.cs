using System.Net.Sockets;
using Maatstaf.Web.Mailing;

namespace Maatstaf.Cli.Doctor;

/// <summary>I208: the mail server answers. No letter is sent.</summary>
internal sealed class MailExamination(MailOptions mail) : IExamination
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        if (mail.Host.Length == 0)
        {
            return [new("I208", Condition.Odd, new(
                "Er is geen mailserver: brieven blijven in de uitgaande post staan. Vul mail.host in.",
                "There is no mail server: letters wait in the outbox. Fill in mail.host."))];
        }

        return [await AnswersAsync(ct)
            ? new("I208", Condition.Good, new($"De mailserver {mail.Host}:{mail.Port} antwoordt.", $"The mail server {mail.Host}:{mail.Port} answers."))
            : new("I208", Condition.Wrong, new(
                $"De mailserver {mail.Host}:{mail.Port} antwoordt niet. Controleer mail.host en mail.port, en of het netwerk deze computer doorlaat.",
                $"The mail server {mail.Host}:{mail.Port} does not answer. Check mail.host and mail.port, and whether the network lets this computer through."))];
    }

    private async Task<bool> AnswersAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(mail.Host, mail.Port, patience.Token);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }
}
