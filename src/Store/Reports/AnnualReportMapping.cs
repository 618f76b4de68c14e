using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Reports;

public sealed class AnnualReportMapping : IEntityTypeConfiguration<AnnualReport>
{
    public void Configure(EntityTypeBuilder<AnnualReport> report)
    {
        report.Property(r => r.Draft).AsJson();
        report.Property(r => r.Issued).AsJson();
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Ignore(r => r.FinancialYear).Ignore(r => r.Stands).Ignore(r => r.Title).Ignore(r => r.Ref);
        report.HasIndex(r => new { r.CouncilId, r.Year }).IsUnique();
    }
}
