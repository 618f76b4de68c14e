using GoldenThread.Domain.Thread;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Thread;

public sealed class ThreadMapping : IEntityTypeConfiguration<CouncilPlan>, IEntityTypeConfiguration<Aim>, IEntityTypeConfiguration<ThreadLink>, IEntityTypeConfiguration<PlanStandard>, IEntityTypeConfiguration<PlanScore>
{
    private const string InForce = "\"SupersededAt\" IS NULL";

    public void Configure(EntityTypeBuilder<CouncilPlan> plan)
    {
        plan.IsKept();
        plan.Property(p => p.Slug).HasMaxLength(80);
        plan.Property(p => p.Title).HasMaxLength(CouncilPlan.MaxTitle);
        plan.Property(p => p.AgreedBy).HasMaxLength(CouncilPlan.MaxTitle);
        plan.Property(p => p.Version).IsConcurrencyToken();
        plan.Ignore(p => p.End);
        plan.HasIndex(p => new { p.CouncilId, p.Slug }).IsUnique().HasFilter(InForce);
        plan.HasIndex(p => p.Id);
    }

    public void Configure(EntityTypeBuilder<Aim> aim)
    {
        aim.IsKept();
        aim.Property(a => a.Slug).HasMaxLength(80);
        aim.Property(a => a.Number).HasMaxLength(Aim.MaxNumber);
        aim.Property(a => a.Title).HasMaxLength(Aim.MaxTitle);
        aim.Property(a => a.NationalCode).HasMaxLength(Aim.MaxNumber);
        aim.Property(a => a.Milestones).AsJson();
        aim.Property(a => a.Moves).AsJson();
        aim.Property(a => a.Version).IsConcurrencyToken();
        aim.Ignore(a => a.End).Ignore(a => a.Name);
        aim.HasIndex(a => new { a.CouncilId, a.Slug }).IsUnique().HasFilter(InForce);
        aim.HasIndex(a => a.Id);
    }

    public void Configure(EntityTypeBuilder<ThreadLink> link)
    {
        link.IsKept();
        link.Property(l => l.Because).HasMaxLength(ThreadLink.MaxBecause);
        link.Property(l => l.By).HasMaxLength(200);
        link.Property(l => l.Version).IsConcurrencyToken();
        link.Ignore(l => l.From).Ignore(l => l.To).Ignore(l => l.Edge).Ignore(l => l.Ref);
        // Two who link the same at once: the second is told, by the database itself.
        link.HasIndex(l => new { l.CouncilId, l.Type, l.FromKind, l.FromId, l.ToKind, l.ToId }).IsUnique().HasFilter("\"SupersededAt\" IS NULL AND \"EndedOn\" IS NULL");
        link.HasIndex(l => l.Id);
    }

    public void Configure(EntityTypeBuilder<PlanStandard> standard)
    {
        standard.IsKept();
        standard.Property(s => s.Criteria).AsJson();
        standard.Property(s => s.Version).IsConcurrencyToken();
        standard.HasIndex(s => s.CouncilId).IsUnique().HasFilter(InForce);
        standard.HasIndex(s => s.Id);
    }

    public void Configure(EntityTypeBuilder<PlanScore> score)
    {
        score.IsKept();
        score.Property(s => s.Reader).HasMaxLength(200);
        score.Property(s => s.Scores).AsJson();
        score.Ignore(s => s.Percent);
        score.HasIndex(s => new { s.CouncilId, s.PlanId });
        score.HasIndex(s => s.Id);
    }
}
