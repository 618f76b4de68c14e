using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Assessments;

public sealed class AssessmentsMapping :
    IEntityTypeConfiguration<FrameworkEdition>, IEntityTypeConfiguration<SelfAssessment>, IEntityTypeConfiguration<LineAnswer>, IEntityTypeConfiguration<Inspection>, IEntityTypeConfiguration<InspectionReport>, IEntityTypeConfiguration<Finding>,
    IEntityTypeConfiguration<RoomOpening>
{
    public void Configure(EntityTypeBuilder<FrameworkEdition> edition)
    {
        edition.Property(e => e.Code).HasMaxLength(FrameworkCheck.MaxCode);
        edition.Property(e => e.Content).AsJson();
        edition.Property(e => e.Version).IsConcurrencyToken();
        edition.Ignore(e => e.Ref);
        edition.HasIndex(e => new { e.CouncilId, e.Code, e.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SelfAssessment> assessment)
    {
        assessment.IsKept();
        assessment.Property(a => a.Code).HasMaxLength(60);
        assessment.Property(a => a.Title).HasMaxLength(SelfAssessment.MaxTitle);
        assessment.Property(a => a.Subject).HasMaxLength(SelfAssessment.MaxTitle);
        assessment.Property(a => a.Year).HasMaxLength(40);
        assessment.Property(a => a.Assignments).AsJson();
        assessment.Property(a => a.Version).IsConcurrencyToken();
        assessment.Ignore(a => a.Ref).Ignore(a => a.IsSigned);
        assessment.HasIndex(a => new { a.CouncilId, a.Code }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        assessment.HasIndex(a => a.Id);
    }

    public void Configure(EntityTypeBuilder<LineAnswer> answer)
    {
        answer.IsKept();
        answer.Property(a => a.Ref).HasMaxLength(FrameworkCheck.MaxRef);
        answer.Property(a => a.Evidence).AsJson();
        answer.Property(a => a.Reading).AsJson();
        answer.Property(a => a.Version).IsConcurrencyToken();
        answer.HasIndex(a => new { a.AssessmentId, a.Ref }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        answer.HasIndex(a => a.Id);
    }

    public void Configure(EntityTypeBuilder<Inspection> inspection)
    {
        inspection.IsKept();
        inspection.Property(i => i.Code).HasMaxLength(60);
        inspection.Property(i => i.Title).HasMaxLength(Inspection.MaxTitle);
        inspection.Property(i => i.Body).HasMaxLength(Inspection.MaxTitle);
        inspection.Property(i => i.Framework).HasMaxLength(100);
        inspection.Property(i => i.Plans).AsJson();
        inspection.Property(i => i.Scores).AsJson();
        inspection.Property(i => i.Timetable).HasMaxLength(100);
        inspection.Property(i => i.ByHand).AsJson();
        inspection.Property(i => i.Team).AsJson();
        inspection.Property(i => i.Documents).AsJson();
        inspection.Property(i => i.Encounters).AsJson();
        inspection.Property(i => i.Feedback).AsJson();
        inspection.Property(i => i.Comments).AsJson();
        inspection.Property(i => i.Room).AsJson();
        inspection.Property(i => i.Version).IsConcurrencyToken();
        inspection.Ignore(i => i.Ref);
        inspection.HasIndex(i => new { i.CouncilId, i.Code }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        inspection.HasIndex(i => i.Id);
    }

    public void Configure(EntityTypeBuilder<RoomOpening> opening)
    {
        opening.Property(o => o.What).HasMaxLength(RoomOpening.MaxWhat);
        opening.Property(o => o.By).HasMaxLength(200);
        opening.HasIndex(o => new { o.CouncilId, o.InspectionId, o.At });
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
