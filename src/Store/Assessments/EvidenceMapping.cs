using GoldenThread.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Assessments;

public sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.Property(e => e.Title).HasMaxLength(300);
        evidence.Property(e => e.Reference).HasMaxLength(300);
        evidence.Property(e => e.Version).IsConcurrencyToken();
        evidence.Property(e => e.Link).HasMaxLength(2000);
        evidence.Property(e => e.FileName).HasMaxLength(200);
        evidence.Property(e => e.ContentType).HasMaxLength(120);
        evidence.Property(e => e.Hash).HasMaxLength(64);
        evidence.HasIndex(e => new { e.CouncilId, e.ActionId });
    }
}
