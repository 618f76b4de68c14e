using GoldenThread.Domain.Engagement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Engagement;

/// <summary>The tables of the members' room. What is for one member alone, and what must not say whose it is, is not kept when it changes.</summary>
public sealed class EngagementMapping :
    IEntityTypeConfiguration<MemberQuestion>, IEntityTypeConfiguration<Proposal>, IEntityTypeConfiguration<Training>, IEntityTypeConfiguration<MemberSurvey>, IEntityTypeConfiguration<SurveyAnswer>,
    IEntityTypeConfiguration<MembersRoom>, IEntityTypeConfiguration<MemberSettings>, IEntityTypeConfiguration<RoomVisit>
{
    private const string InForce = "\"SupersededAt\" IS NULL";

    public void Configure(EntityTypeBuilder<MemberQuestion> question)
    {
        question.IsKept();
        question.Property(q => q.AboutPath).HasMaxLength(400);
        question.Property(q => q.AboutTitle).HasMaxLength(MemberQuestion.MaxTitle);
        question.Property(q => q.Answers).AsJson();
        question.Property(q => q.HeldBackFor).AsJson();
        question.Property(q => q.Version).IsConcurrencyToken();
        question.Ignore(q => q.Code).Ignore(q => q.IsHeldBack);
        question.HasIndex(q => new { q.CouncilId, q.Number }).IsUnique().HasFilter(InForce);
        question.HasIndex(q => new { q.CouncilId, q.AboutPath });
        question.HasIndex(q => q.Id);
    }

    public void Configure(EntityTypeBuilder<Proposal> proposal)
    {
        proposal.IsKept();
        proposal.Property(p => p.Comments).AsJson();
        proposal.Property(p => p.Version).IsConcurrencyToken();
        proposal.Ignore(p => p.Code);
        proposal.HasIndex(p => new { p.CouncilId, p.Number }).IsUnique().HasFilter(InForce);
        proposal.HasIndex(p => p.Id);
    }

    public void Configure(EntityTypeBuilder<Training> training)
    {
        training.IsKept();
        training.Property(t => t.ForRoles).AsJson();
        training.Property(t => t.Bookings).AsJson();
        training.Property(t => t.Version).IsConcurrencyToken();
        training.Ignore(t => t.Came);
        training.HasIndex(t => new { t.CouncilId, t.Number }).IsUnique().HasFilter(InForce);
        training.HasIndex(t => t.Id);
    }

    public void Configure(EntityTypeBuilder<MemberSurvey> survey)
    {
        survey.IsKept();
        survey.Property(s => s.Questions).AsJson();
        survey.Property(s => s.Version).IsConcurrencyToken();
        survey.HasIndex(s => new { s.CouncilId, s.Number }).IsUnique().HasFilter(InForce);
        survey.HasIndex(s => s.Id);
    }

    public void Configure(EntityTypeBuilder<SurveyAnswer> answer)
    {
        answer.Property(a => a.Replies).AsJson();
        answer.HasIndex(a => new { a.CouncilId, a.SurveyId, a.AccountId }).IsUnique().HasFilter("\"AccountId\" IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<MembersRoom> room)
    {
        room.IsKept();
        room.Property(r => r.Version).IsConcurrencyToken();
        room.HasIndex(r => r.CouncilId).IsUnique().HasFilter(InForce);
    }

    public void Configure(EntityTypeBuilder<MemberSettings> settings)
    {
        settings.Property(s => s.Boards).AsJson();
        settings.Property(s => s.Division).HasMaxLength(MemberSettings.MaxDivision);
        settings.Property(s => s.Version).IsConcurrencyToken();
        settings.HasIndex(s => new { s.CouncilId, s.AccountId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RoomVisit> visit) => visit.HasIndex(v => new { v.CouncilId, v.Week });
}
