using Maatstaf.Delivery.Keeping;
using Maatstaf.Delivery.Laws;
using Maatstaf.Disclosure;
using Maatstaf.Pages;
using Maatstaf.Pages.Static;
using Maatstaf.Production.Editions;
using Maatstaf.Production.Reporting;
using Maatstaf.Production.Standing;
using Maatstaf.Reports;
using Maatstaf.Storage;
using Maatstaf.Storage.Accounts;
using Maatstaf.Vocabulary;
using Maatstaf.Web.Accounts;
using Maatstaf.Web.Mailing;

namespace Maatstaf.Web;

/// <summary>How the site is served.</summary>
public sealed record SiteOptions
{
    /// <summary>Addresses to listen on, separated by semicolons; port 0 = any free port.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>Servers in front of the site (addresses, or networks such as 10.0.0.0/8) that are believed about the address and the scheme of a reader; none = none is.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Whom to tell about a weakness of the site; null = nobody is named.</summary>
    public SecurityContact? Security { get; init; }

    /// <summary>How much one reader may ask for.</summary>
    public RequestLimits Limits { get; init; } = new();

    /// <summary>Whether the host keeps silent about starting, stopping and requests; faults are always told.</summary>
    public bool Quiet { get; init; } = true;

    /// <summary>Where the log goes as JSON, a line for each fault and each deed of who is signed in; null = faults go to the console as text.</summary>
    public TextWriter? Log { get; init; }

    /// <summary>Who gets traces, measurements and the log; null = nobody, and nothing is measured.</summary>
    public TelemetryOptions? Telemetry { get; init; }

    /// <summary>Makes what prints a report on paper and says in which file it is in a language; null = none are offered.</summary>
    public Func<Publication, TrendReport, Func<Language, Task<string>>>? Print { get; init; }

    /// <summary>Draws all figures of a report in a language as pictures, by their ids; null = none are offered.</summary>
    public Func<SiteContent, Language, Task<IReadOnlyDictionary<string, FigurePicture>>>? Draw { get; init; }

    /// <summary>Editions that are published, the newest first; none = what the host is made with is shown until one is.</summary>
    public IReadOnlyList<PublishedEdition> Published { get; init; } = [];

    /// <summary>What people work with who sign in; null = there are public pages only, and nobody signs in.</summary>
    public DeskOptions? Desk { get; init; }
}

/// <summary>Where telemetry goes, by OTLP over HTTP.</summary>
/// <param name="Endpoint">The collector; traces go to <c>v1/traces</c> under it, and so on.</param>
/// <param name="Name">How the site is called there.</param>
public sealed record TelemetryOptions(Uri Endpoint, string Name);

/// <summary>What is told of an installation to who may see how the site stands.</summary>
public sealed record SiteInstallation
{
    /// <summary>Settings that are otherwise than by themselves, by key; a value that is null is a secret.</summary>
    public IReadOnlyList<(string Key, string? Text)> Chosen { get; init; } = [];

    /// <summary>Looks how much room the disks have to which the site writes: for what, bytes that are free, and bytes that must be.</summary>
    public Func<IReadOnlyList<(LocalisedText Use, long Free, long Least)>> Rooms { get; init; } = static () => [];

    /// <summary>How old the newest backup may be.</summary>
    public TimeSpan OldestBackup { get; init; } = TimeSpan.FromHours(26);
}

/// <summary>How much one reader may ask for in a minute; 0 = as much as comes.</summary>
public sealed record RequestLimits
{
    /// <summary>Requests of one address; those about health are not counted.</summary>
    public int PerAddress { get; init; }

    /// <summary>Requests of one account.</summary>
    public int PerAccount { get; init; }

    /// <summary>Files that one account takes along, or one address where nobody is signed in.</summary>
    public int Exports { get; init; }

    /// <summary>Attempts of one address with passwords, codes and letters, at all nodes together; at least one.</summary>
    public int Attempts { get; init; } = 20;
}

/// <summary>What the pages for people who sign in need.</summary>
public sealed record DeskOptions
{
    /// <summary>Keeps returns, questions, mail and the audit log.</summary>
    public required IDeliveryStore Store { get; init; }

    /// <summary>Opens the accounts, in the same database.</summary>
    public required Func<AccountsContext> OpenAccounts { get; init; }

    /// <summary>What counts now; null = there are no pages of returns.</summary>
    public StandingFigures? Figures { get; init; }

    /// <summary>What the team wrote about laws so far.</summary>
    public IReadOnlyList<LawVersion> Laws { get; init; } = [];

    /// <summary>Whether what this site has in memory follows what others keep in the store: other nodes, and commands beside the site.</summary>
    public bool FollowsOthers { get; init; }

    /// <summary>Whether what participants may see is made from the start on, before anybody asks.</summary>
    public bool ProtectsAhead { get; init; }

    /// <summary>Where ClamAV listens, which looks at every file that comes in: <c>host:port</c> or the path of a socket; empty = nobody looks.</summary>
    public string Scanner { get; init; } = string.Empty;

    /// <summary>File with passwords that were breached elsewhere, which nobody may choose (<see cref="Accounts.BreachedPasswords"/>); empty = there is none.</summary>
    public string BreachedPasswords { get; init; } = string.Empty;

    /// <summary>Looks whether the store is there and keeps safely; throws what is wrong with it. Null = nobody looks.</summary>
    public Func<CancellationToken, Task<StoreExamination>>? Examine { get; init; }

    /// <summary>What the page about the site tells of the installation.</summary>
    public SiteInstallation Installation { get; init; } = new();

    /// <summary>Address under which people reach the site, without a slash at its end. Links in letters begin with it.</summary>
    public required string PublicAddress { get; init; }

    /// <summary>Seals the keys that protect cookies in the database; null = they are there as they are.</summary>
    public KeySecret? KeySecret { get; init; }

    /// <summary>After how many months without signing in an administrator is shown that an account may go.</summary>
    public int UnusedMonths { get; init; } = 24;

    /// <summary>Where e-mail goes.</summary>
    public MailOptions Mail { get; init; } = new();

    /// <summary>Organisations whose own sign-in may be used.</summary>
    public IReadOnlyList<SignInProvider> Providers { get; init; } = [];

    /// <summary>
    /// Address of the service of Statistics Netherlands (OData v4) from which coordinators may fetch figures; null = they may not, and the site
    /// asks nothing of any other computer.
    /// </summary>
    public Uri? Statistics { get; init; }

    /// <summary>Prints what is in a report on paper, in a language; null = own reports are not offered on paper.</summary>
    public Func<SiteContent, Language, CancellationToken, Task<byte[]>>? Print { get; init; }

    /// <summary>Makes the files of the reports that are made for all participants; null = slides and workbooks, and nothing on paper.</summary>
    public IReportPress? Press { get; init; }

    /// <summary>Says what time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether this is the demo, with invented people who sign in with a button, and whose e-mail can be read on a page.</summary>
    public bool Demo { get; init; }

    /// <summary>The invented people of the demo; nobody outside it.</summary>
    public IReadOnlyList<CastMember> Cast { get; init; } = [];
}
