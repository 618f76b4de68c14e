using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Organisation;

public sealed class OrganisationMapping :
    IEntityTypeConfiguration<Council>, IEntityTypeConfiguration<Service>, IEntityTypeConfiguration<Post>, IEntityTypeConfiguration<Person>,
    IEntityTypeConfiguration<PostHolding>, IEntityTypeConfiguration<Delegation>, IEntityTypeConfiguration<LegendEntry>
{
    public void Configure(EntityTypeBuilder<Council> council)
    {
        council.Property(c => c.Code).HasMaxLength(60);
        council.Property(c => c.Name).HasMaxLength(200);
        council.Property(c => c.Version).IsConcurrencyToken();
        council.Property(c => c.Accent).HasMaxLength(7);
        council.Property(c => c.Area).AsJson();
        council.Property(c => c.BankHolidayChoices).AsJson();
        council.Ignore(c => c.BankHolidayChanges);
        council.Ignore(c => c.BankHolidays);
        council.HasIndex(c => c.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Service> service)
    {
        service.Property(s => s.Name).HasMaxLength(200);
        service.Property(s => s.Version).IsConcurrencyToken();
        service.HasIndex(s => new { s.CouncilId, s.Name });
    }

    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.Property(p => p.Title).HasMaxLength(Post.MaxTitle);
        post.Property(p => p.Version).IsConcurrencyToken();
        post.Property(p => p.Acronym).HasMaxLength(40);
        post.HasIndex(p => new { p.CouncilId, p.Title });
    }

    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Name).HasMaxLength(200);
        person.Property(p => p.Email).HasMaxLength(254);
        person.HasIndex(p => p.CouncilId);
    }

    public void Configure(EntityTypeBuilder<PostHolding> holding)
    {
        holding.HasIndex(h => new { h.CouncilId, h.PostId });
        holding.HasIndex(h => new { h.CouncilId, h.PersonId });
    }

    public void Configure(EntityTypeBuilder<Delegation> delegation) => delegation.HasIndex(d => new { d.CouncilId, d.PersonId });

    public void Configure(EntityTypeBuilder<LegendEntry> entry)
    {
        entry.Property(e => e.Acronym).HasMaxLength(40);
        entry.Property(e => e.Meaning).HasMaxLength(300);
        entry.HasIndex(e => new { e.CouncilId, e.Acronym });
    }
}
