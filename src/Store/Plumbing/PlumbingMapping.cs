using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Plumbing;

public sealed class PlumbingMapping :
    IEntityTypeConfiguration<Mail>, IEntityTypeConfiguration<JobRun>, IEntityTypeConfiguration<KeyXml>, IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<Mail> mail)
    {
        mail.ToTable("Outbox");
        mail.Property(m => m.Key).HasMaxLength(200);
        mail.Property(m => m.To).HasMaxLength(254);
        mail.Property(m => m.Subject).HasMaxLength(300);
        mail.HasIndex(m => new { m.CouncilId, m.Key }).IsUnique();
        mail.HasIndex(m => new { m.SentAt, m.NextTryAt });
    }

    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.HasKey(r => new { r.CouncilId, r.Key });
        run.Property(r => r.Key).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<KeyXml> key) => key.ToTable("ProtectionKeys");

    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("Files");
        file.HasKey(f => new { f.CouncilId, f.Hash });
        file.Property(f => f.Hash).HasMaxLength(64);
    }
}
