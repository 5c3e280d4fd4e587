using Maatstaf.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Maatstaf.Storage.Schema;

/// <summary>
/// The schema of a version as a model of Entity Framework, which writes it in the words of each engine. Rows do not pass
/// through here: there are too many of them.
/// </summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options, int version) : DbContext(options)
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, OneModelPerVersion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // An index for every reference would cost more than all lines; links say themselves where one is needed.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var table in StoreTables.At(version))
            Declare(modelBuilder.SharedTypeEntity<Dictionary<string, object>>(table.Name), table);
    }

    private void Declare(EntityTypeBuilder entity, Table table)
    {
        foreach (var (order, column) in table.ColumnsAt(version).Index())
        {
            var property = entity.IndexerProperty(column.ClrType, column.Name);
            property.HasColumnName(column.Name).HasColumnOrder(order).IsRequired(column.IsRequiredAt(version));
            if (column.Default is { } standard)
                property.HasDefaultValue(standard);
            property.ValueGeneratedNever();
            if (column.Type is ColumnType.Code or ColumnType.Moment && Database.IsNpgsql())
                property.UseCollation("C");
        }

        entity.ToTable(table.Name, build =>
        {
            foreach (var rule in table.Rules)
                build.HasCheckConstraint(rule.Sentence, rule.Condition);
        });
        entity.HasKey(table.Key);
        if (table.AlsoUnique is { } unique)
            entity.HasIndex(unique).IsUnique().HasDatabaseName($"each_{table.Name}_has_its_own_{unique[^1]}");
        foreach (var link in table.Links)
            Declare(entity, link);
    }

    private static void Declare(EntityTypeBuilder entity, Link link)
    {
        entity.HasOne(link.To.Name, null).WithMany().HasForeignKey(link.Columns).HasPrincipalKey(link.To.Key)
            .HasConstraintName(link.Sentence).OnDelete(DeleteBehavior.Restrict);
        if (link.Indexed)
            entity.HasIndex(link.Columns).HasDatabaseName($"index_{link.Sentence}").HasFilter($"{link.Columns[^1]} is not null");
    }

    private sealed class OneModelPerVersion : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (typeof(StoreContext), ((StoreContext)context).SchemaVersion, designTime);
    }

    private int SchemaVersion => version;
}
