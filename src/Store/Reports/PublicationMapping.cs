using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Reports;

public sealed class PublicationMapping : IEntityTypeConfiguration<Publication>, IEntityTypeConfiguration<FormatRequest>
{
    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.Property(p => p.Title).HasMaxLength(Publication.MaxTitle);
        publication.Property(p => p.Priorities).AsJson();
        publication.Property(p => p.Measures).AsJson();
        publication.Property(p => p.Services).AsJson();
        publication.Property(p => p.PreparedBy).HasMaxLength(200);
        publication.Property(p => p.ApprovedBy).HasMaxLength(200);
        publication.Property(p => p.Content).AsJson();
        publication.Property(p => p.Digest).HasMaxLength(64);
        publication.Property(p => p.WithdrawnBy).HasMaxLength(200);
        publication.Property(p => p.WithdrawnBecause).HasMaxLength(Publication.MaxReason);
        publication.Property(p => p.Version).IsConcurrencyToken();
        publication.Ignore(p => p.Ref).Ignore(p => p.IsApproved);
        publication.HasIndex(p => new { p.CouncilId, p.Number }).IsUnique();
        publication.HasIndex(p => new { p.CouncilId, p.PublishFrom });
    }

    public void Configure(EntityTypeBuilder<FormatRequest> request)
    {
        request.Property(r => r.What).HasMaxLength(FormatRequest.MaxWhat);
        request.Property(r => r.Format).HasMaxLength(FormatRequest.MaxFormat);
        request.Property(r => r.Contact).HasMaxLength(FormatRequest.MaxContact);
        request.Property(r => r.AnsweredBy).HasMaxLength(200);
        request.Property(r => r.Answer).HasMaxLength(FormatRequest.MaxAnswer);
        request.Property(r => r.Version).IsConcurrencyToken();
        request.Ignore(r => r.Ref);
        request.HasIndex(r => new { r.CouncilId, r.Number }).IsUnique();
    }
}
