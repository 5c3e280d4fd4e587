namespace Maatstaf.Web.Mailing;

/// <summary>Where e-mail goes. Without a server and without a folder it waits in the outbox.</summary>
public sealed record MailOptions
{
    /// <summary>Address from which e-mail comes.</summary>
    public string From { get; init; } = "maatstaf@localhost";

    /// <summary>Host of the SMTP server; empty = there is none.</summary>
    public string Host { get; init; } = string.Empty;

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whether the connection must be encrypted. Only a server on this computer may do without.</summary>
    public bool Encrypted { get; init; } = true;

    /// <summary>Name to sign in to the server with; empty = without.</summary>
    public string User { get; init; } = string.Empty;

    /// <summary>Password of that name.</summary>
    public string Password { get; init; } = string.Empty;

    /// <summary>Folder in which e-mail is put in place of sending it; empty = it is sent.</summary>
    public string Folder { get; init; } = string.Empty;
}
