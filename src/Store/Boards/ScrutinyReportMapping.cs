using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Boards;

public sealed class ScrutinyReportMapping : IEntityTypeConfiguration<ScrutinyReport>
{
    public void Configure(EntityTypeBuilder<ScrutinyReport> report)
    {
        report.Property(r => r.Draft).AsJson();
        report.Property(r => r.Agreed).AsJson();
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Ignore(r => r.FinancialYear).Ignore(r => r.Stands).Ignore(r => r.Title).Ignore(r => r.Ref);
        report.HasIndex(r => new { r.CouncilId, r.Year }).IsUnique();
    }
}
