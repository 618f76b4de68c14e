using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Boards;

public sealed class BoardAssessmentMapping : IEntityTypeConfiguration<BoardAssessment>
{
    public void Configure(EntityTypeBuilder<BoardAssessment> assessment)
    {
        assessment.IsKept();
        assessment.Property(a => a.Draft).AsJson();
        assessment.Property(a => a.Agreed).AsJson();
        assessment.Property(a => a.Version).IsConcurrencyToken();
        assessment.Ignore(a => a.FinancialYear).Ignore(a => a.Stands).Ignore(a => a.State);
        assessment.HasIndex(a => new { a.CouncilId, a.BoardId, a.Year }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        assessment.HasIndex(a => a.Id);
    }
}
