using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Reports;

public sealed class ReportsMapping : IEntityTypeConfiguration<MonitoringReport>
{
    public void Configure(EntityTypeBuilder<MonitoringReport> report)
    {
        report.Property(r => r.Code).HasMaxLength(60);
        report.Property(r => r.Title).HasMaxLength(300);
        report.Property(r => r.Choice).AsJson();
        report.Property(r => r.Content).AsJson();
        report.Property(r => r.Digest).HasMaxLength(64);
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Ignore(r => r.Period).Ignore(r => r.Ref).Ignore(r => r.IsFrozen);
        report.HasIndex(r => new { r.CouncilId, r.Code }).IsUnique();
    }
}
