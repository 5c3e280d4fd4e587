using Maatstaf.Delivery.Keeping;
using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Access;
using Maatstaf.Web.Administration;
using Maatstaf.Web.Mailing;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatstaf.Web.Accounts;

/// <summary>What signing in and keeping accounts need.</summary>
internal static class AccountServices
{
    // OWASP's advice for PBKDF2 with SHA-512.
    private const int PasswordRounds = 210_000;
    private static readonly TimeSpan LettersLast = TimeSpan.FromHours(1);
    private static readonly TimeSpan StepLasts = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromMinutes(1);

    public static void AddAccounts(this IServiceCollection services, DeskOptions options)
    {
        services.AddScoped(_ => options.OpenAccounts());
        // Before the framework's own service, which makes a key without asking the other nodes.
        services.AddHostedService<KeysAtStart>();
        services.AddDataProtection().SetApplicationName("Maatstaf").PersistKeysToDbContext<AccountsContext>();
        if (options.KeySecret is { } secret)
            services.AddSingleton(secret).Configure<KeyManagementOptions>(keys => keys.XmlEncryptor = new KeySealing(secret));
        services.AddIdentityCore<Account>(Configure).AddEntityFrameworkStores<AccountsContext>().AddSignInManager().AddDefaultTokenProviders();
        services.AddSingleton(new BreachedPasswords(options.BreachedPasswords));
        // One validator, with sentences of our own.
        services.RemoveAll<IPasswordValidator<Account>>().AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(static hasher => hasher.IterationCount = PasswordRounds);
        services.AddHttpContextAccessor();
        services.AddAuthentication()
            .AddCookie(IdentityConstants.ApplicationScheme, Configure)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, static cookie => Short(cookie, "__Host-maatstaf-code"))
            .AddCookie(IdentityConstants.ExternalScheme, static cookie => Short(cookie, "__Host-maatstaf-bij"))
            .AddProviders(options.Providers);
        if (options.Demo)
            services.AddSingleton<DemoPeople>().AddHostedService(static host => host.GetRequiredService<DemoPeople>());
        services.AddScoped<Sessions>().AddScoped<ICallers>(static scope => scope.GetRequiredService<Sessions>());
        services.AddScoped<FailedAttempts>().AddScoped<PasswordCheck>();
        services.AddScoped<Invitations>().AddScoped<SecondFactor>().AddScoped<OwnAccount>().AddScoped<OwnData>();
        services.AddScoped<People>().AddSingleton<Providers>();
        services.Configure<DataProtectionTokenProviderOptions>(static tokens => tokens.TokenLifespan = LettersLast);
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = new Uri(options.PublicAddress).Host;
            // The device asks for a finger, face or PIN, so that a passkey is two factors in one.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddSingleton<AttemptsPerAddress>();
        services.AddSingleton<IAccountDirectory, AccountDirectory>();
        services.AddSingleton(options.Mail).AddSingleton<MailCarrier>().AddSingleton<SealedText>().AddHostedService<MailRound>();
        services.AddHostedService<RetentionRound>();
    }

    /// <summary>A cookie for the time between two steps of signing in.</summary>
    private static void Short(CookieAuthenticationOptions cookie, string name)
    {
        Harden(cookie.Cookie, name);
        cookie.ExpireTimeSpan = StepLasts;
        cookie.SlidingExpiration = false;
    }

    private static void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.SameSite = SameSiteMode.Lax;
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        Harden(cookie.Cookie, "__Host-maatstaf");
        cookie.ExpireTimeSpan = Sessions.LongestIdle;
        cookie.SlidingExpiration = true;
        cookie.Events.OnCheckSlidingExpiration = static sliding =>
        {
            sliding.ShouldRenew = sliding.ElapsedTime > RenewedAfter;
            return Task.CompletedTask;
        };
    }
}
