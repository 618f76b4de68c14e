using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Boards;

public sealed class BriefingMapping : IEntityTypeConfiguration<Briefing>, IEntityTypeConfiguration<PaperText>
{
    public void Configure(EntityTypeBuilder<Briefing> briefing)
    {
        briefing.IsKept();
        briefing.Property(b => b.Head).AsJson();
        briefing.Property(b => b.Meetings).AsJson();
        briefing.Property(b => b.Sections).AsJson();
        briefing.Property(b => b.IssuedBy).HasMaxLength(200);
        briefing.Property(b => b.Version).IsConcurrencyToken();
        briefing.Ignore(b => b.Ref).Ignore(b => b.Code).Ignore(b => b.Digest);
        briefing.HasIndex(b => new { b.CouncilId, b.Number }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        briefing.HasIndex(b => b.Id);
    }

    public void Configure(EntityTypeBuilder<PaperText> text) => text.HasIndex(t => new { t.CouncilId, t.MeetingId });
}
