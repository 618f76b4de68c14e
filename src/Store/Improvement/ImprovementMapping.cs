using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Improvement;

public sealed class ImprovementMapping :
    IEntityTypeConfiguration<Plan>, IEntityTypeConfiguration<ImprovementAction>, IEntityTypeConfiguration<ActionStanding>,
    IEntityTypeConfiguration<PlanImport>, IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.IsKept();
        plan.Property(p => p.Code).HasMaxLength(60);
        plan.Property(p => p.Title).HasMaxLength(300);
        plan.Property(p => p.Version).IsConcurrencyToken();
        plan.Property(p => p.Themes).AsJson();
        plan.Property(p => p.Categories).AsJson();
        plan.Property(p => p.Legend).AsJson();
        plan.Property(p => p.Versions).AsJson();
        plan.Property(p => p.Agreements).AsJson();
        plan.Ignore(p => p.LastAgreements).Ignore(p => p.Current).Ignore(p => p.InForce).Ignore(p => p.CategoriesInForce).Ignore(p => p.Ref);
        plan.HasIndex(p => new { p.CouncilId, p.Code }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        plan.HasIndex(p => p.Id);
    }

    public void Configure(EntityTypeBuilder<ImprovementAction> action)
    {
        action.ToTable("Actions");
        action.IsKept();
        action.Property(a => a.Code).HasMaxLength(ActionCode.MaxLength);
        action.Property(a => a.Version).IsConcurrencyToken();
        action.Property(a => a.FormerCodes).AsJson();
        action.Property(a => a.Definition).AsJson();
        action.Property(a => a.Proposed).AsJson();
        action.Property(a => a.Progress).AsJson();
        action.Property(a => a.Source).AsJson();
        action.Ignore(a => a.Ref).Ignore(a => a.LeadPosts);
        action.HasIndex(a => new { a.CouncilId, a.PlanId, a.Code }).IsUnique().HasFilter("\"SupersededAt\" IS NULL AND \"RemovedOn\" IS NULL");
        action.HasIndex(a => a.Id);
    }

    public void Configure(EntityTypeBuilder<ActionStanding> standing)
    {
        standing.ToTable("ActionStandings");
        standing.IsKept();
        standing.Property(s => s.Code).HasMaxLength(ActionCode.MaxLength);
        standing.Property(s => s.Posts).AsJson();
        standing.Property(s => s.Services).AsJson();
        standing.HasIndex(s => s.ActionId).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        standing.HasIndex(nameof(ActionStanding.CouncilId), Kept.Sequence);
        standing.HasIndex(s => s.PlanId);
    }

    public void Configure(EntityTypeBuilder<PlanImport> import)
    {
        import.Property(i => i.FileName).HasMaxLength(200);
        import.Property(i => i.Hash).HasMaxLength(64);
        import.Property(i => i.Version).IsConcurrencyToken();
        import.HasIndex(i => new { i.CouncilId, i.AccountId });
    }

    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.Property(v => v.Name).HasMaxLength(100);
        view.Property(v => v.Path).HasMaxLength(200);
        view.Property(v => v.Query).HasMaxLength(2000);
        view.HasIndex(v => new { v.CouncilId, v.Path });
    }
}
