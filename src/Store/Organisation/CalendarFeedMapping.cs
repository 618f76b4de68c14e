using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Organisation;

public sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.HasKey(f => f.AccountId);
        feed.Property(f => f.Hash).HasMaxLength(64);
        feed.HasIndex(f => f.Hash).IsUnique();
    }
}
