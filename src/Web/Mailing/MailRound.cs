using System.Diagnostics;
using System.Net.Sockets;
using System.Security.Cryptography;
using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.People;
using Maatstaf.Web.Watching;
using MailKit;
using MailKit.Security;

namespace Maatstaf.Web.Mailing;

/// <summary>Goes round the outbox: every letter that waits is taken away, and one that fails is tried again later, each time after a longer wait.</summary>
internal sealed partial class MailRound(IDeliveryStore store, MailCarrier carrier, SealedText sealedText, TimeProvider clock, ILogger<MailRound> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);
    private static readonly Caller Program = Caller.Program("mail");
    private readonly Dictionary<Guid, (TimeSpan Wait, DateTimeOffset Until)> waiting = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!carrier.GoesSomewhere)
            return;
        using var rounds = new PeriodicTimer(Pause, clock);
        while (await rounds.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await GoAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                RoundFailed(log, exception);
            }
        }
    }

    /// <summary>One round.</summary>
    internal async Task GoAsync(CancellationToken ct)
    {
        if ((await store.MailAsync(unsentOnly: true, ct)).Count == 0)
            return;
        await using var alone = await store.TakeJobAsync("mail", ct);
        if (alone is null)
            return;
        // Read again: another node may have taken some away just before.
        foreach (var letter in await store.MailAsync(unsentOnly: true, ct))
        {
            if (waiting.TryGetValue(letter.Id, out var wait) && clock.GetUtcNow() < wait.Until)
                continue;
            await TakeAsync(letter, ct);
        }
    }

    private async Task TakeAsync(Mail letter, CancellationToken ct)
    {
        using var span = SiteSpans.Letter();
        string? failure = null;
        try
        {
            await carrier.CarryAsync(sealedText.Open(letter), ct);
            waiting.Remove(letter.Id);
        }
        catch (Exception exception) when (IsOfTheMail(exception))
        {
            failure = exception.Message;
            var wait = waiting.TryGetValue(letter.Id, out var before) ? Shorter(before.Wait * 2, LongestWait) : TimeSpan.FromMinutes(1);
            waiting[letter.Id] = (wait, clock.GetUtcNow() + wait);
        }

        span?.SetStatus(failure is null ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        if (failure is null || failure != letter.Failure)
            await store.ChangeAsync(Program, failure is null ? "mail.sent" : "mail.failed", letter.Id.ToString(), change => change.MarkSent(letter.Id, failure), ct);
    }

    private static bool IsOfTheMail(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SocketException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException
            or CryptographicException or MimeKit.ParseException or TimeoutException;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    [LoggerMessage(LogLevel.Error, "A round of the mail failed; the letters stay in the outbox.")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
