using GoldenThread.Domain.Delivery;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Delivery;

public sealed class DeliveryMapping : IEntityTypeConfiguration<Programme>, IEntityTypeConfiguration<Project>, IEntityTypeConfiguration<Saving>, IEntityTypeConfiguration<Risk>, IEntityTypeConfiguration<RiskScale>, IEntityTypeConfiguration<ManagementStandard>, IEntityTypeConfiguration<BudgetLine>, IEntityTypeConfiguration<FinanceExtract>
{
    private const string InForce = "\"SupersededAt\" IS NULL";

    public void Configure(EntityTypeBuilder<BudgetLine> line)
    {
        line.IsKept();
        line.Property(l => l.Code).HasMaxLength(BudgetLine.MaxCode);
        line.Property(l => l.Title).HasMaxLength(BudgetLine.MaxTitle);
        line.Property(l => l.Version).IsConcurrencyToken();
        line.Ignore(l => l.Over).Ignore(l => l.Year);
        line.HasIndex(l => new { l.CouncilId, l.FirstYear, l.Code }).IsUnique().HasFilter(InForce);
        line.HasIndex(l => l.Id);
    }

    public void Configure(EntityTypeBuilder<FinanceExtract> extract)
    {
        extract.IsKept();
        extract.Property(e => e.FileName).HasMaxLength(260);
        extract.Property(e => e.Hash).HasMaxLength(64);
        extract.Property(e => e.Headings).AsJson();
        extract.Property(e => e.Rows).AsJson();
        extract.Property(e => e.Columns).AsJson();
        extract.Property(e => e.Services).AsJson();
        extract.Property(e => e.Version).IsConcurrencyToken();
        extract.Ignore(e => e.Reading).Ignore(e => e.Waits);
        extract.HasIndex(e => new { e.CouncilId, e.Number }).IsUnique().HasFilter(InForce);
        extract.HasIndex(e => e.Id);
    }

    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.IsKept();
        programme.Property(p => p.Slug).HasMaxLength(80);
        programme.Property(p => p.Title).HasMaxLength(Programme.MaxTitle);
        programme.Property(p => p.Strands).AsJson();
        programme.Property(p => p.Version).IsConcurrencyToken();
        programme.HasIndex(p => new { p.CouncilId, p.Slug }).IsUnique().HasFilter(InForce);
        programme.HasIndex(p => p.Id);
    }

    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.IsKept();
        project.Property(p => p.Pid).HasMaxLength(Project.MaxPid);
        project.Property(p => p.Title).HasMaxLength(Programme.MaxTitle);
        project.Property(p => p.Versions).AsJson();
        project.Property(p => p.Approvals).AsJson();
        project.Property(p => p.Stages).AsJson();
        project.Property(p => p.Reviews).AsJson();
        project.Property(p => p.Milestones).AsJson();
        project.Property(p => p.Benefits).AsJson();
        project.Property(p => p.Dependencies).AsJson();
        project.Property(p => p.Reports).AsJson();
        project.Property(p => p.Changes).AsJson();
        project.Property(p => p.Version).IsConcurrencyToken();
        project.Ignore(p => p.Name).Ignore(p => p.IsOpen).Ignore(p => p.NextStates).Ignore(p => p.ApprovalsWaited).Ignore(p => p.Posts);
        project.HasIndex(p => new { p.CouncilId, p.Pid }).IsUnique().HasFilter(InForce);
        project.HasIndex(p => p.Id);
    }

    public void Configure(EntityTypeBuilder<Saving> saving)
    {
        saving.IsKept();
        saving.Property(s => s.Title).HasMaxLength(Programme.MaxTitle);
        saving.Property(s => s.Years).AsJson();
        saving.Property(s => s.Version).IsConcurrencyToken();
        saving.Ignore(s => s.Code);
        saving.HasIndex(s => new { s.CouncilId, s.Number }).IsUnique().HasFilter(InForce);
        saving.HasIndex(s => s.Id);
    }

    public void Configure(EntityTypeBuilder<Risk> risk)
    {
        risk.IsKept();
        risk.Property(r => r.Event).HasMaxLength(Programme.MaxTitle);
        risk.Property(r => r.Threatens).AsJson();
        risk.Property(r => r.Controls).AsJson();
        risk.Property(r => r.Judgements).AsJson();
        risk.Property(r => r.Version).IsConcurrencyToken();
        risk.Ignore(r => r.Code).Ignore(r => r.Now);
        risk.HasIndex(r => new { r.CouncilId, r.Number }).IsUnique().HasFilter(InForce);
        risk.HasIndex(r => r.Id);
    }

    public void Configure(EntityTypeBuilder<RiskScale> scale)
    {
        scale.IsKept();
        scale.Property(s => s.Likelihoods).AsJson();
        scale.Property(s => s.Impacts).AsJson();
        scale.Property(s => s.Bands).AsJson();
        scale.Property(s => s.Appetite).AsJson();
        scale.Property(s => s.Version).IsConcurrencyToken();
        scale.HasIndex(s => s.CouncilId).IsUnique().HasFilter(InForce);
    }

    public void Configure(EntityTypeBuilder<ManagementStandard> standard)
    {
        standard.IsKept();
        standard.Property(s => s.Title).HasMaxLength(Programme.MaxTitle);
        standard.Property(s => s.Standards).AsJson();
        standard.Property(s => s.Steps).AsJson();
        standard.Property(s => s.Version).IsConcurrencyToken();
        standard.Ignore(s => s.Code).Ignore(s => s.Last).Ignore(s => s.Next).Ignore(s => s.IsInForce);
        standard.HasIndex(s => new { s.CouncilId, s.Number }).IsUnique().HasFilter(InForce);
        standard.HasIndex(s => s.Id);
    }
}
