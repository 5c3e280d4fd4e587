using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatstaf.Storage.Accounts;

/// <summary>Accounts with their roles, invitations and sessions, and the keys that protect cookies.</summary>
public sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    // Identity asks the services of the application which tables there are; the third version has those of passkeys.
    private static readonly ServiceProvider WithPasskeys = new ServiceCollection()
        .Configure<IdentityOptions>(static identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    /// <summary>Roles of accounts.</summary>
    public DbSet<AccountGrant> Grants => Set<AccountGrant>();

    /// <summary>Invitations, also those that were accepted or expired.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Browsers in which people are signed in.</summary>
    public DbSet<SignedIn> Sessions => Set<SignedIn>();

    /// <summary>Attempts to sign in that failed.</summary>
    public DbSet<FailedSignIn> FailedSignIns => Set<FailedSignIn>();

    /// <inheritdoc/>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseApplicationServiceProvider(WithPasskeys);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>(static account =>
        {
            account.Property(static a => a.DisplayName).HasMaxLength(200);
            account.Property(static a => a.Language).HasConversion<string>().HasMaxLength(16);
        });
        builder.Entity<AccountGrant>(static grant =>
        {
            grant.HasKey(static g => new { g.AccountId, g.Role, g.Organisation });
            grant.Property(static g => g.Role).HasConversion<string>().HasMaxLength(32);
            grant.Property(static g => g.Organisation).HasMaxLength(32);
            grant.HasOne<Account>().WithMany().HasForeignKey(static g => g.AccountId);
        });
        builder.Entity<Invitation>(static invitation =>
        {
            invitation.Property(static i => i.Id).ValueGeneratedNever();
            invitation.Property(static i => i.Email).HasMaxLength(256);
            invitation.Property(static i => i.DisplayName).HasMaxLength(200);
            invitation.Property(static i => i.ByName).HasMaxLength(200);
            invitation.Property(static i => i.Role).HasConversion<string>().HasMaxLength(32);
            invitation.Property(static i => i.Language).HasConversion<string>().HasMaxLength(16);
            invitation.Property(static i => i.Organisation).HasMaxLength(32);
            invitation.Property(static i => i.SecretHash).HasMaxLength(64);
            invitation.HasIndex(static i => i.SecretHash).IsUnique();
        });
        builder.Entity<FailedSignIn>(static failed => failed.Property(static f => f.Id).HasMaxLength(64));
        builder.Entity<SignedIn>(static session =>
        {
            session.Property(static s => s.Id).HasMaxLength(64);
            session.Property(static s => s.Origin).HasMaxLength(64);
            session.Property(static s => s.Browser).HasMaxLength(256);
            session.HasOne<Account>().WithMany().HasForeignKey(static s => s.AccountId);
        });
    }
}
