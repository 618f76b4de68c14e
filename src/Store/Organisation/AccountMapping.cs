using System.Text.Json;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Organisation;

public sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.ShownAs).HasMaxLength(200);
        account.Property(a => a.Roles).HasConversion(
            roles => JsonSerializer.Serialize(roles, StoreJson.Options),
            text => JsonSerializer.Deserialize<List<RoleGrant>>(text, StoreJson.Options)!,
            new ValueComparer<List<RoleGrant>>((a, b) => a!.SequenceEqual(b!), roles => roles.Count, roles => roles.ToList()));
        account.Property(a => a.SecondFactorSecret).HasMaxLength(600);
        account.HasIndex(a => new { a.CouncilId, a.NormalizedUserName }).IsUnique();
        account.Metadata.RemoveIndex(account.Metadata.FindIndex(account.Metadata.FindProperty(nameof(Account.NormalizedUserName))!)!);
        account.HasIndex(a => a.PersonId);
    }
}

public sealed class AccountPartsMapping :
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>, IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("AccountClaims");
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("AccountLogins");
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("AccountTokens");
}
