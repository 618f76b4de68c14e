using GoldenThread.Domain.Thread;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Thread;

public sealed class ScorecardMapping : IEntityTypeConfiguration<Scorecard>, IEntityTypeConfiguration<PriorityStory>
{
    private const string InForce = "\"SupersededAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Scorecard> scorecard)
    {
        scorecard.IsKept();
        scorecard.Property(s => s.Perspectives).AsJson();
        scorecard.Property(s => s.Lines).AsJson();
        scorecard.Property(s => s.By).HasMaxLength(200);
        scorecard.Property(s => s.Because).HasMaxLength(ThreadLink.MaxBecause);
        scorecard.Property(s => s.Version).IsConcurrencyToken();
        // Two databases count what is null in a unique index differently: the council's own and those of services each have theirs.
        scorecard.HasIndex(s => new { s.CouncilId, s.ServiceId }).IsUnique().HasFilter($"{InForce} AND \"ServiceId\" IS NOT NULL");
        scorecard.HasIndex(s => s.CouncilId).IsUnique().HasFilter($"{InForce} AND \"ServiceId\" IS NULL");
        scorecard.HasIndex(s => s.Id);
    }

    public void Configure(EntityTypeBuilder<PriorityStory> story)
    {
        story.ToTable("Stories");
        story.IsKept();
        story.Property(s => s.Versions).AsJson();
        story.Property(s => s.Numbers).AsJson();
        story.Property(s => s.Version).IsConcurrencyToken();
        story.Ignore(s => s.Latest);
        story.HasIndex(s => new { s.CouncilId, s.AimId }).IsUnique().HasFilter(InForce);
        story.HasIndex(s => s.Id);
    }
}
