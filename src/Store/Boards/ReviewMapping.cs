using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Boards;

public sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    private const string InForce = "\"SupersededAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.IsKept();
        review.Property(r => r.Title).HasMaxLength(Review.MaxTitle);
        review.Property(r => r.Subject).AsJson();
        review.Property(r => r.Terms).AsJson();
        review.Property(r => r.Earlier).AsJson();
        review.Property(r => r.Findings).AsJson();
        review.Property(r => r.Recommendations).AsJson();
        review.Property(r => r.Version).IsConcurrencyToken();
        review.Ignore(r => r.Ref).Ignore(r => r.Name).Ignore(r => r.IsOpen).Ignore(r => r.Unanswered);
        review.HasIndex(r => new { r.CouncilId, r.Number }).IsUnique().HasFilter(InForce);
        review.HasIndex(r => new { r.CouncilId, r.SubjectId }).HasFilter(InForce);
        review.HasIndex(r => r.Id);
    }
}
