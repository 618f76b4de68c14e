using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.History;

public sealed class HistoryMapping :
    IEntityTypeConfiguration<HistoryEntry>, IEntityTypeConfiguration<ChainHead>, IEntityTypeConfiguration<PersonalValue>, IEntityTypeConfiguration<UsedKey>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.ToTable("History");
        entry.HasKey(e => new { e.CouncilId, e.Sequence });
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.Property(e => e.Event).HasMaxLength(60);
        entry.Property(e => e.SubjectKind).HasMaxLength(40);
        entry.Property(e => e.PreviousHash).HasMaxLength(64);
        entry.Property(e => e.Hash).HasMaxLength(64);
        entry.HasIndex(e => new { e.CouncilId, e.SubjectId, e.Sequence });
        entry.HasIndex(e => new { e.CouncilId, e.At });
    }

    public void Configure(EntityTypeBuilder<ChainHead> head)
    {
        head.HasKey(h => h.CouncilId);
        head.Property(h => h.Hash).HasMaxLength(64);
        head.Property(h => h.Sequence).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<PersonalValue> value) => value.HasIndex(v => new { v.CouncilId, v.SubjectId });

    public void Configure(EntityTypeBuilder<UsedKey> key)
    {
        key.HasKey(k => new { k.CouncilId, k.Key });
        key.Property(k => k.Fingerprint).HasMaxLength(64);
        key.HasIndex(k => k.At);
    }
}
