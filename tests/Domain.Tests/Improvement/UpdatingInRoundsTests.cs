using GoldenThread.Domain.Improvement;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class UpdatingInRoundsTests
{
    [Theory]
    [InlineData("2026-11-23", 1, "2026-11-01", "2026-11-30")]
    [InlineData("2026-11-23", 3, "2026-10-01", "2026-12-31")]
    [InlineData("2027-02-01", 3, "2027-01-01", "2027-03-31")]
    [InlineData("2026-04-01", 12, "2026-04-01", "2027-03-31")]
    [InlineData("2027-03-31", 12, "2026-04-01", "2027-03-31")]
    [InlineData("2027-03-05", 5, "2027-02-01", "2027-03-31")]
    public void A_round_is_whole_months_from_april(string day, int months, string from, string to)
    {
        var round = UpdateCycle.Of(DateOnly.Parse(day, null), months);
        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null)), (round.From, round.To));
        Assert.True(round.Holds(DateOnly.Parse(day, null)));
        Assert.False(round.Holds(round.From.AddDays(-1)));
        Assert.False(round.Holds(round.To.AddDays(1)));
    }

    [Fact]
    public void Leads_with_the_most_waiting_come_first_and_closed_actions_wait_for_nobody()
    {
        ActionStanding Row(string code, DateTimeOffset? updated, Guid[] posts, ActionStatus status = ActionStatus.OnTrack) =>
            new() { ActionId = Sample.Id(code[0]), PlanId = Sample.Id(50), Code = code, Title = code, Posts = posts, UpdatedAt = updated, Status = status };

        var (before, since, after) = (Sample.Now.AddDays(-60), Sample.Now.AddDays(-20), Sample.Now.AddDays(-1));
        var leads = LeadUpdates.Of([Row("a", after, [Sample.Id(1), Sample.Id(2)]), Row("b", before, [Sample.Id(2)]), Row("c", null, [Sample.Id(2)]), Row("d", null, []), Row("e", null, [Sample.Id(3)], ActionStatus.Done), Row("f", null, [Sample.Id(3)]) with { NotYetInPlan = true }], since);
        Assert.Equal([Sample.Id(2), null, Sample.Id(1)], leads.Select(lead => lead.PostId));
        Assert.Equal(["c", "b"], leads[0].Waiting.Select(row => row.Code));
        Assert.Equal("a", Assert.Single(leads[2].Updated).Code);
    }

    [Fact]
    public void One_change_for_several_actions_says_what_is_missing_and_changes_one_field()
    {
        var lead = new Lead("Head of Highways", Sample.Id(2));
        Assert.Equal("Lead", Assert.Single(new BulkChange(BulkField.Lead).Faults(Sample.Today)).Field);
        Assert.Equal("NextReview", Assert.Single(new BulkChange(BulkField.NextReview).Faults(Sample.Today)).Field);
        Assert.Equal("NextReview", Assert.Single(new BulkChange(BulkField.NextReview, NextReview: Sample.Today.AddDays(-1)).Faults(Sample.Today)).Field);
        Assert.Equal("Category", Assert.Single(new BulkChange(BulkField.Category).Faults(Sample.Today)).Field);
        Assert.Equal("Theme", Assert.Single(new BulkChange(BulkField.Theme).Faults(Sample.Today)).Field);
        Assert.Empty(new BulkChange(BulkField.Remind).Faults(Sample.Today));
        Assert.Empty(new BulkChange(BulkField.NextReview, NextReview: Sample.Today).Faults(Sample.Today));

        var was = Sample.Definition();
        Assert.Equal([lead], new BulkChange(BulkField.Lead, lead).Of(was).Leads);
        Assert.Equal(Sample.Today, new BulkChange(BulkField.NextReview, NextReview: Sample.Today).Of(was).NextReview);
        Assert.Equal("B", new BulkChange(BulkField.Category, Category: "B").Of(was).Category);
        Assert.Equal(2, new BulkChange(BulkField.Theme, Theme: 2).Of(was).Theme);
        Assert.Same(was, new BulkChange(BulkField.Remind).Of(was));
    }
}
