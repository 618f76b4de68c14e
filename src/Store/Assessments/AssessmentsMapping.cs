using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Assessments;

public sealed class AssessmentsMapping : IEntityTypeConfiguration<Inspection>, IEntityTypeConfiguration<InspectionReport>, IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.IsKept();
        inspection.Property(i => i.Code).HasMaxLength(60);
        inspection.Property(i => i.Title).HasMaxLength(Inspection.MaxTitle);
        inspection.Property(i => i.Body).HasMaxLength(Inspection.MaxTitle);
        inspection.Property(i => i.Framework).HasMaxLength(100);
        inspection.Property(i => i.Plans).AsJson();
        inspection.Property(i => i.Scores).AsJson();
        inspection.Property(i => i.Version).IsConcurrencyToken();
        inspection.Ignore(i => i.Ref);
        inspection.HasIndex(i => new { i.CouncilId, i.Code }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        inspection.HasIndex(i => i.Id);
    }

    public void Configure(EntityTypeBuilder<InspectionReport> report)
    {
        report.IsKept();
        report.Property(r => r.Title).HasMaxLength(400);
        report.Property(r => r.FileName).HasMaxLength(200);
        report.Property(r => r.Hash).HasMaxLength(64);
        report.Property(r => r.Warnings).AsJson();
        report.Property(r => r.Scores).AsJson();
        report.Property(r => r.AsRead).AsJson();
        report.Property(r => r.Marks).AsJson();
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Ignore(r => r.Ref).Ignore(r => r.Paragraphs);
        report.HasIndex(r => r.InspectionId);
        report.HasIndex(r => r.Id);
    }

    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.IsKept();
        finding.Property(f => f.Title).HasMaxLength(Finding.MaxTitle);
        finding.Property(f => f.Paragraphs).AsJson();
        finding.Property(f => f.Answer).AsJson();
        finding.Property(f => f.Version).IsConcurrencyToken();
        finding.Ignore(f => f.Ref).Ignore(f => f.Code).Ignore(f => f.State);
        finding.HasIndex(f => new { f.InspectionId, f.Number }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        finding.HasIndex(f => f.Id);
    }
}
