using Maatstaf.Storage.Accounts;
using Maatstaf.Web.Access;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Maatstaf.Web.Accounts;

/// <summary>What signing in and keeping accounts need.</summary>
internal static class AccountServices
{
    private const int ShortestPassword = 12;

    // OWASP's advice for PBKDF2 with SHA-512.
    private const int PasswordRounds = 210_000;
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromMinutes(1);

    public static void AddAccounts(this IServiceCollection services, DeskOptions options)
    {
        services.AddScoped(_ => options.OpenAccounts());
        services.AddDataProtection().SetApplicationName("Maatstaf").PersistKeysToDbContext<AccountsContext>();
        services.AddIdentityCore<Account>(Configure).AddEntityFrameworkStores<AccountsContext>().AddSignInManager().AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(static hasher => hasher.IterationCount = PasswordRounds);
        services.AddHttpContextAccessor();
        services.AddAuthentication().AddCookie(IdentityConstants.ApplicationScheme, Configure);
        services.AddScoped<Sessions>().AddScoped<ICallers>(static scope => scope.GetRequiredService<Sessions>());
        services.AddScoped<FailedAttempts>().AddScoped<PasswordCheck>();
        services.AddSingleton<AttemptsPerAddress>();
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        // Length counts; rules about kinds of characters only make passwords that people write down.
        identity.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword,
            RequiredUniqueChars = 4,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "__Host-maatstaf";
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = Sessions.LongestIdle;
        cookie.SlidingExpiration = true;
        cookie.Events.OnCheckSlidingExpiration = static sliding =>
        {
            sliding.ShouldRenew = sliding.ElapsedTime > RenewedAfter;
            return Task.CompletedTask;
        };
    }
}
