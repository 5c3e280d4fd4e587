using Maatstaf.Vocabulary;

namespace Maatstaf.Desk.Account;

/// <summary>What the page about the own account shows.</summary>
public sealed record OwnAccountView
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Address.</summary>
    public required string Email { get; init; }

    /// <summary>Language of letters, and of pages after signing in.</summary>
    public required Language Language { get; init; }

    /// <summary>The roles.</summary>
    public required IReadOnlyList<NamedRole> Roles { get; init; }

    /// <summary>Whether there is a password.</summary>
    public required bool HasPassword { get; init; }

    /// <summary>Whether an app for codes is in use.</summary>
    public required bool HasApp { get; init; }

    /// <summary>How many codes for when the app is lost are left.</summary>
    public required int RecoveryCodes { get; init; }

    /// <summary>The passkeys.</summary>
    public required IReadOnlyList<OwnPasskey> Passkeys { get; init; }

    /// <summary>Organisations whose own sign-in may be used, and whether it is linked.</summary>
    public required IReadOnlyList<(ProviderLink Provider, bool Linked)> Providers { get; init; }

    /// <summary>The browsers in which one is signed in, newest first.</summary>
    public required IReadOnlyList<OwnSession> Sessions { get; init; }
}

/// <summary>A passkey.</summary>
/// <param name="Id">Names it in the form.</param>
/// <param name="Name">The name that was given to it.</param>
/// <param name="At">When it was made.</param>
public sealed record OwnPasskey(string Id, string Name, DateTimeOffset At);

/// <summary>A browser in which one is signed in.</summary>
/// <param name="At">Since when.</param>
/// <param name="Origin">From which address.</param>
/// <param name="Browser">What it calls itself.</param>
/// <param name="IsThis">Whether it is the browser that asks.</param>
public sealed record OwnSession(DateTimeOffset At, string Origin, string Browser, bool IsThis);
