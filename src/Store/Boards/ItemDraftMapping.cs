using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Boards;

public sealed class ItemDraftMapping : IEntityTypeConfiguration<ItemDraft>
{
    public void Configure(EntityTypeBuilder<ItemDraft> draft)
    {
        draft.Property(d => d.Post).HasMaxLength(200);
        draft.Property(d => d.Fields).AsJson();
        draft.HasIndex(d => new { d.CouncilId, d.MeetingId, d.ItemKey, d.AccountId }).IsUnique();
    }
}
