using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Boards;

public sealed class CaseMapping : IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<ChosenExceptionRules>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.IsKept();
        builder.Property(c => c.Subject).AsJson();
        builder.Property(c => c.Rule).HasMaxLength(60);
        builder.Property(c => c.RaisedBy).HasMaxLength(Case.MaxBody);
        builder.Property(c => c.CalledInBy).HasMaxLength(200);
        builder.Property(c => c.Hearings).AsJson();
        builder.Property(c => c.Papers).AsJson();
        builder.Property(c => c.Recommendations).AsJson();
        builder.Property(c => c.Promises).AsJson();
        builder.Property(c => c.Referrals).AsJson();
        builder.Property(c => c.BringBacks).AsJson();
        builder.Property(c => c.Lessons).AsJson();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.Ref).Ignore(c => c.Code);
        builder.HasIndex(c => new { c.CouncilId, c.Number }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        builder.HasIndex(c => c.Id);
        builder.HasIndex(c => new { c.CouncilId, c.ClosedOn }).HasFilter("\"SupersededAt\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<ChosenExceptionRules> rules)
    {
        rules.Property(r => r.Settings).AsJson();
        rules.Property(r => r.Version).IsConcurrencyToken();
        rules.HasIndex(r => r.CouncilId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.IsKept();
        meeting.Property(m => m.Time).HasMaxLength(Meeting.MaxTitle);
        meeting.Property(m => m.Place).HasMaxLength(Meeting.MaxTitle);
        meeting.Property(m => m.Attendance).AsJson();
        meeting.Property(m => m.Items).AsJson();
        meeting.Property(m => m.Version).IsConcurrencyToken();
        meeting.HasIndex(m => new { m.CouncilId, m.BoardId, m.On });
        meeting.Ignore(m => m.PapersOut);
        meeting.HasIndex(m => m.Id);
    }
}
