using System.Net;
using Maatstaf.Vocabulary;

namespace Maatstaf.Settings;

/// <summary>Every setting of an installation, once. The table in docs/operations.md is made of it.</summary>
public static class SiteSettings
{
    private static readonly LocalisedText Site = new("Schrijf een adres zoals https://maatstaf.example.", "Write an address such as https://maatstaf.example.");
    private static readonly string[] Web = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    /// <summary>Where the site listens.</summary>
    public static readonly Setting<string> Url = Kinds.Text(
        "url", "http://localhost:5080", new("Adres van de site; meer dan een met ; ertussen", "Address of the site; more than one with ; between them"),
        new("Schrijf een adres zoals http://localhost:5081.", "Write an address such as http://localhost:5081."),
        static text => text.Split(';').All(static address => Kinds.IsAddress(address, Uri.UriSchemeHttp)));

    /// <summary>Where people reach the site; empty = the address on which it listens.</summary>
    public static readonly Setting<string> PublicUrl = Kinds.Address(
        "public-url", string.Empty, new("Adres waaronder mensen de site bereiken, als dat een ander is; links in brieven beginnen ermee", "Address under which people reach the site, when that is another; links in letters begin with it"), Site, Web);

    /// <summary>Addresses of servers in front of the site that are believed about the address of a reader.</summary>
    public static readonly Setting<string> Proxies = Kinds.Text(
        "proxies", string.Empty, new("Servers met TLS die voor de site staan: hun adressen of netwerken, met komma's", "Servers with TLS in front of the site: their addresses or networks, with commas"),
        new("Schrijf adressen of netwerken zoals 10.0.0.0/8, met komma's ertussen.", "Write addresses or networks such as 10.0.0.0/8, with commas between them."),
        static text => text.Split(',').All(static part => IPAddress.TryParse(part, out _) || IPNetwork.TryParse(part, out _)));

    /// <summary>The folder with the database, unless there is a server; empty = <c>var/demo</c> beside the program.</summary>
    public static readonly Setting<string> Data = Kinds.Text("data", string.Empty, new("Map waarin de gegevens staan", "Folder in which the data is"));

    /// <summary>Connection string of a PostgreSQL server; empty = a file in <see cref="Data"/>.</summary>
    public static readonly Setting<string> Database = Kinds.Secret(
        "database", new("Verbinding met een PostgreSQL-database, in plaats van een map", "Connection string of a PostgreSQL database, instead of a folder"),
        new("Schrijf Host=…;Database=…;Username=…;Password=….", "Write Host=…;Database=…;Username=…;Password=…."), hasOption: true);

    /// <summary>The file with the secret that seals the keys of cookies in the database; empty = they are kept as they are.</summary>
    public static readonly Setting<string> KeyFile = Kinds.Text(
        "key-file", string.Empty, new("Bestand met het geheim (32 bytes in base64) waarmee de sleutels van cookies in de database worden verzegeld", "File with the secret (32 bytes in base64) with which the keys of cookies are sealed in the database"));

    /// <summary>Whether figures may be fetched from Statistics Netherlands.</summary>
    public static readonly Setting<bool> Statistics = Kinds.Flag(
        "cbs", false, new("Coördinatoren mogen inwoners en prijzen bij het CBS ophalen", "Coordinators may fetch inhabitants and prices from Statistics Netherlands"));

    /// <summary>The program that prints; empty = the usual names are sought on the path.</summary>
    public static readonly Setting<string> Chromium = Kinds.Text("chromium", string.Empty, new("Programma dat PDF's maakt; zonder wordt Chromium gezocht", "Program that makes PDFs; without it Chromium is sought"));

    /// <summary>Room on the disks below which <c>doctor</c> says so, in MiB.</summary>
    public static readonly Setting<int> DiskLeast = Kinds.Number("disk.least", 1_024, 0, 1_000_000, new("Ruimte op de schijf waaronder ./maatstaf doctor alarm slaat, in MiB", "Room on the disk below which ./maatstaf doctor raises the alarm, in MiB"));

    /// <summary>Hours after the newest backup from which the page about the site asks for attention.</summary>
    public static readonly Setting<int> BackupOldest = Kinds.Number("backup.oldest", 26, 1, 10_000, new("Hoe oud de nieuwste reservekopie mag zijn voor de pagina Systeem er iets van zegt, in uren", "How old the newest backup may be before the page System says something of it, in hours"));

    /// <summary>From whom letters come.</summary>
    public static readonly Setting<string> MailFrom = Kinds.Text(
        "mail.from", "maatstaf@localhost", new("Afzender van brieven", "Sender of letters"),
        new("Schrijf een e-mailadres zoals naam@organisatie.nl.", "Write an e-mail address such as name@organisation.nl."),
        static text => System.Net.Mail.MailAddress.TryCreate(text, out var address) && address.Address == text);

    /// <summary>The mail server; empty = letters wait.</summary>
    public static readonly Setting<string> MailHost = Kinds.Text("mail.host", string.Empty, new("Mailserver (SMTP); zonder blijven brieven in de uitgaande post staan", "Mail server (SMTP); without one letters wait in the outbox"));

    /// <summary>Port of the mail server.</summary>
    public static readonly Setting<int> MailPort = Kinds.Number("mail.port", 587, 1, 65_535, new("Poort van de mailserver", "Port of the mail server"));

    /// <summary>Whether the connection to the mail server must be encrypted.</summary>
    public static readonly Setting<bool> MailEncrypted = Kinds.Flag(
        "mail.encrypted", true, new("De verbinding met de mailserver is versleuteld; alleen een mailserver op dezelfde computer mag zonder", "The connection to the mail server is encrypted; only one on the same computer may do without"));

    /// <summary>Name with which the mail server is entered; empty = without.</summary>
    public static readonly Setting<string> MailUser = Kinds.Text("mail.user", string.Empty, new("Naam voor de mailserver", "Name for the mail server"));

    /// <summary>Password of <see cref="MailUser"/>.</summary>
    public static readonly Setting<string> MailPassword = Kinds.Secret("mail.password", new("Wachtwoord voor de mailserver", "Password for the mail server"));

    /// <summary>Requests of one address in a minute; 0 = as many as come.</summary>
    public static readonly Setting<int> LimitAddress = Kinds.Number("limit.address", 3_000, 0, 1_000_000, new("Verzoeken per minuut van één adres; 0 = geen grens", "Requests a minute of one address; 0 = no limit"));

    /// <summary>Requests of one account in a minute; 0 = as many as come.</summary>
    public static readonly Setting<int> LimitAccount = Kinds.Number("limit.account", 600, 0, 1_000_000, new("Verzoeken per minuut van één account; 0 = geen grens", "Requests a minute of one account; 0 = no limit"));

    /// <summary>Files that one account, or one address where nobody is signed in, takes along in a minute; 0 = as many as come.</summary>
    public static readonly Setting<int> LimitExport = Kinds.Number(
        "limit.export", 120, 0, 1_000_000, new("Bestanden per minuut die één account ophaalt, of één adres zonder account; 0 = geen grens", "Files a minute that one account fetches, or one address without an account; 0 = no limit"));

    /// <summary>Attempts with passwords, codes and letters of one address in a minute.</summary>
    public static readonly Setting<int> LimitAttempts = Kinds.Number("limit.attempts", 20, 1, 1_000, new("Pogingen per minuut van één adres met wachtwoorden, codes en brieven", "Attempts a minute of one address with passwords, codes and letters"));

    /// <summary>Months after which an account that is not used is shown to administrators.</summary>
    public static readonly Setting<int> AccountsUnusedMonths = Kinds.Number(
        "accounts.unused-months", 24, 1, 120, new("Na hoeveel maanden zonder inloggen een beheerder ziet dat een account weg kan", "After how many months without signing in an administrator sees that an account may go"));

    /// <summary>Where ClamAV listens; empty = files are not scanned.</summary>
    public static readonly Setting<string> Scan = Kinds.Text(
        "scan", string.Empty, new("Malwarescanner (ClamAV) voor bestanden die binnenkomen; antwoordt hij niet, dan komt er geen bestand binnen", "Malware scanner (ClamAV) for files that come in; when it does not answer, no file comes in"),
        new("Schrijf host:poort, of het pad van een socket.", "Write host:port, or the path of a socket."),
        static text => text.StartsWith('/') || (text.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(text.AsSpan(colon + 1), out _)));

    /// <summary>A list of breached passwords on this machine; empty = there is none.</summary>
    public static readonly Setting<string> PasswordsBreached = Kinds.Text(
        "passwords.breached", string.Empty, new("Bestand met gelekte wachtwoorden (SHA-1 op volgorde), die niemand mag kiezen", "File with breached passwords (SHA-1, in order), which nobody may choose"));

    /// <summary>Whom to tell about a weakness; empty = there is no security.txt.</summary>
    public static readonly Setting<string> SecurityContact = Kinds.Text(
        "security.contact", string.Empty, new("Bij wie een zwakke plek gemeld wordt, voor security.txt", "Whom to tell about a weakness, for security.txt"),
        new("Schrijf een adres dat met mailto: of https:// begint.", "Write an address that begins with mailto: or https://."),
        static text => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeMailto || address.Scheme == Uri.UriSchemeHttps));

    /// <summary>Until when <see cref="SecurityContact"/> holds.</summary>
    public static readonly Setting<string> SecurityExpires = Kinds.Text(
        "security.expires", string.Empty, new("Tot welke dag dat geldt; ./maatstaf doctor zegt wanneer die voorbij is", "Until which day that holds; ./maatstaf doctor says when it is over"),
        new("Schrijf een dag zoals 2027-06-30.", "Write a day such as 2027-06-30."),
        static text => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _));

    /// <summary>How the log is written.</summary>
    public static readonly Setting<string> Log = Kinds.Choice(
        "log", "text", new("Het logboek op de standaarduitvoer: fouten als tekst, of fouten en wat mensen doen als JSON, een regel elk", "The log on standard output: faults as text, or faults and what people do as JSON, a line each"), "text", "json");

    /// <summary>The collector that gets traces, measurements and the log; empty = nobody does.</summary>
    public static readonly Setting<string> TelemetryEndpoint = Kinds.Address(
        "telemetry.endpoint", string.Empty, new("Waar sporen, metingen en het logboek heen gaan: een collector van OpenTelemetry (OTLP, http/protobuf); zonder gaat er niets weg", "Where traces, measurements and the log go: a collector of OpenTelemetry (OTLP, http/protobuf); without it nothing goes anywhere"),
        new("Schrijf een adres zoals http://localhost:4318.", "Write an address such as http://localhost:4318."), Web);

    /// <summary>How the site is called there.</summary>
    public static readonly Setting<string> TelemetryName = Kinds.Text("telemetry.name", "maatstaf", new("Hoe de site daar heet", "How the site is called there"));

    /// <summary>Name of an organisation whose own sign-in may be used.</summary>
    public static readonly Setting<string> ProviderName = Kinds.Text("provider.*.name", string.Empty, new("Inloggen bij de eigen organisatie: haar naam", "Signing in with one's own organisation: its name"));

    /// <summary>Its address, under which its settings are published.</summary>
    public static readonly Setting<string> ProviderAuthority = Kinds.Address("provider.*.authority", string.Empty, new("Haar adres voor OpenID Connect", "Its address for OpenID Connect"), Site, Web);

    /// <summary>Our name there.</summary>
    public static readonly Setting<string> ProviderClientId = Kinds.Text("provider.*.client-id", string.Empty, new("De naam van Maatstaf daar", "The name of Maatstaf there"));

    /// <summary>Our secret there.</summary>
    public static readonly Setting<string> ProviderClientSecret = Kinds.Secret("provider.*.client-secret", new("Het geheim van Maatstaf daar", "The secret of Maatstaf there"));

    /// <summary>Levels of assurance of which a sign-in must have one.</summary>
    public static readonly Setting<string> ProviderLevels = Kinds.Text("provider.*.acr", string.Empty, new("Betrouwbaarheidsniveaus (acr) waarvan een aanmelding er een moet hebben, met spaties; leeg = elk", "Levels of assurance (acr) of which a sign-in must have one, with spaces; empty = any"));

    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Url, PublicUrl, Proxies, Data, Database, KeyFile, Statistics, Chromium, DiskLeast, BackupOldest,
        MailFrom, MailHost, MailPort, MailEncrypted, MailUser, MailPassword,
        LimitAddress, LimitAccount, LimitExport, LimitAttempts,
        AccountsUnusedMonths, Scan, PasswordsBreached, SecurityContact, SecurityExpires, Log, TelemetryEndpoint, TelemetryName,
        ProviderName, ProviderAuthority, ProviderClientId, ProviderClientSecret, ProviderLevels,
    ];
}
