using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class ReminderRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Post = new("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Above = new("00000000-0000-0000-0000-000000000002");
    private static readonly Guid Unit = new("00000000-0000-0000-0000-000000000003");

    private readonly Council _council = new() { Code = "test", Name = "Test" };
    private readonly Dictionary<Guid, ReminderReader> _readers = [];
    private readonly List<PostHolding> _holdings = [];
    private readonly List<Delegation> _delegations = [];
    private readonly List<Post> _posts;
    private byte _people;

    public ReminderRuleTests() =>
        _posts = [new Post { Id = Post, Title = "Head of Highways", ServiceId = Unit, ReportsToId = Above }, new Post { Id = Above, Title = "Director of Place" }];

    private Guid Reader(string shownAs, Guid? post = null, string? address = "x@example.org", DateOnly? left = null, params Role[] roles)
    {
        var id = new Guid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, ++_people);
        _readers[id] = new ReminderReader(id, shownAs, address, left, roles.Length == 0 ? null
            : new Actor { Account = id, Post = shownAs, At = default, Today = Today, Roles = roles, Posts = post is { } held ? new HashSet<Guid> { held } : [], Services = new HashSet<Guid> { Unit } });
        if (post is { } of) { _holdings.Add(new PostHolding { PostId = of, PersonId = id, From = new(2026, 1, 1) }); }
        return id;
    }

    private static ActionStanding Action(int dueIn = 60, int? updatedAgo = 1, bool closing = false, Guid closingBy = default, bool led = true) => new()
    {
        ActionId = new Guid(dueIn, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        PlanId = Guid.Empty,
        Code = "CEA1",
        Title = "Mend the road",
        Leads = led ? "Head of Highways" : "",
        Posts = led ? [Post] : [],
        Services = [Unit],
        NextWhat = "Finish",
        NextDue = Today.AddDays(dueIn),
        UpdatedAt = updatedAgo is { } days ? new DateTimeOffset(Today.AddDays(-days), TimeOnly.MinValue, TimeSpan.Zero) : null,
        ClosingAsked = closing,
        ClosingAskedBy = closingBy,
    };

    private ReminderRound Round(params ActionStanding[] actions) =>
        new ReminderRule(_council, Today, new PostChart(_posts, []), new WorkingDays(BankHolidays.EnglandAndWales), _readers, _holdings, _delegations).Of(actions);

    private static (string, ReminderKind)[] Told(ReminderRound round) => [.. round.Digests.SelectMany(digest => digest.Lines.Select(line => (digest.To.ShownAs, line.Kind)))];

    [Theory]
    [InlineData(60, 1, null)]
    [InlineData(8, 1, null)]
    [InlineData(7, 1, ReminderKind.Due)]
    [InlineData(0, 1, ReminderKind.Due)]
    [InlineData(-1, 1, ReminderKind.Overdue)]
    [InlineData(60, 30, null)]
    [InlineData(60, 31, ReminderKind.UpdateWanted)]
    [InlineData(60, 60, ReminderKind.UpdateWanted)]
    [InlineData(60, 61, ReminderKind.Stale)]
    [InlineData(60, null, ReminderKind.UpdateWanted)]
    public void The_holder_hears_of_what_is_due_overdue_stale_or_wanted(int dueIn, int? updatedAgo, ReminderKind? kind)
    {
        Reader("Holder", Post);
        Assert.Equal(kind is { } expected ? [("Holder", expected)] : [], Told(Round(Action(dueIn, updatedAgo))));
    }

    [Theory]
    [InlineData(60, ReminderKind.UpdateWanted, "It was never updated.")]
    [InlineData(61, ReminderKind.Stale, "Nothing was said of it for 61 days.")]
    public void What_was_never_updated_is_stale_once_it_has_been_in_force_for_long(int inForceFor, ReminderKind kind, string words)
    {
        Reader("Holder", Post);
        var line = Assert.Single(Assert.Single(Round(Action(60) with { UpdatedAt = null, InForceSince = Today.AddDays(-inForceFor) }).Digests).Lines);
        Assert.Equal((kind, words), (line.Kind, line.Words));
    }

    [Fact]
    public void A_year_that_nobody_meant_is_overdue_and_stops_no_other_reminder()
    {
        Reader("Holder", Post);
        Reader("Director", Above);
        var round = Round(Action(60) with { NextDue = new DateOnly(206, 3, 31) }, Action(-1));
        Assert.Equal([("Director", ReminderKind.Escalated), ("Holder", ReminderKind.Overdue), ("Holder", ReminderKind.Overdue)], Told(round).Order());
    }

    [Fact]
    public void Where_nobody_is_above_the_director_of_the_service_hears_and_whoever_stands_in_for_a_director()
    {
        _posts[0].ReportsToId = null;
        var deputy = Reader("Deputy", roles: Role.Lead);
        _readers[deputy] = _readers[deputy] with { Account = _readers[deputy].Account! with { StandIns = [new StandIn(Above, [Role.Lead, Role.Director], new HashSet<Guid> { Unit })] } };
        Reader("Lead elsewhere", roles: Role.Lead);
        Assert.Contains(("Deputy", ReminderKind.Escalated), Told(Round(Action(-30))));
        Assert.DoesNotContain(Told(Round(Action(-30))), told => told.Item1 == "Lead elsewhere");
    }

    [Fact]
    public void What_is_closed_or_taken_out_or_only_proposed_is_left_alone()
    {
        Reader("Holder", Post);
        Assert.Empty(Told(Round(Action(-5) with { Status = ActionStatus.Done }, Action(-6) with { Removed = true }, Action(-7) with { NotYetInPlan = true })));
    }

    [Fact]
    public void Whoever_stands_in_hears_instead_of_the_holder_and_only_while_they_do()
    {
        Reader("Holder", Post);
        var other = Reader("Deputy");
        _delegations.Add(new Delegation { PostId = Post, PersonId = other, From = Today, To = Today });
        Assert.Equal([("Deputy", ReminderKind.Overdue)], Told(Round(Action(-1))));
        _delegations[0].To = Today.AddDays(-1);
        Assert.Equal([("Holder", ReminderKind.Overdue)], Told(Round(Action(-1))));
    }

    [Theory]
    [InlineData(true, null, "its holder has left the council")]
    [InlineData(false, "", "its holder has no e-mail address")]
    public void Nobody_who_left_or_has_no_address_is_written_to_and_the_officers_hear_of_it(bool left, string? address, string why)
    {
        Reader("Holder", Post, address ?? "x@example.org", left ? Today.AddDays(-1) : null);
        Reader("Officer", roles: Role.PerformanceOfficer);
        var round = Round(Action(-1));
        Assert.Equal([("Officer", ReminderKind.Unanswerable)], Told(round));
        Assert.Equal(new NotReminded("Head of Highways", why, 1), Assert.Single(round.Left));
    }

    [Fact]
    public void A_post_without_a_holder_goes_to_the_officers_and_so_does_an_action_without_a_lead()
    {
        Reader("Officer", roles: Role.PerformanceOfficer);
        var round = Round(Action(-1), Action(-2, led: false));
        Assert.Equal([("Officer", ReminderKind.Unanswerable), ("Officer", ReminderKind.Unanswerable)], Told(round));
        Assert.Contains(new NotReminded("Head of Highways", "nobody holds the post", 1), round.Left);
    }

    // What was due on Monday 9 November 2026 has been late for ten working days on Monday 23 November; what was due on the Sunday before, for eleven.
    [Theory]
    [InlineData(14, false)]
    [InlineData(15, true)]
    [InlineData(17, true)]
    public void After_ten_working_days_the_post_above_hears_too(int daysLate, bool escalated)
    {
        Reader("Holder", Post);
        Reader("Director", Above);
        Assert.Equal(escalated ? [("Director", ReminderKind.Escalated), ("Holder", ReminderKind.Overdue)] : [("Holder", ReminderKind.Overdue)], Told(Round(Action(-daysLate))));
    }

    [Fact]
    public void Where_no_post_is_above_the_director_of_the_service_hears_and_without_one_the_officers()
    {
        _posts[0].ReportsToId = null;
        Reader("Holder", Post);
        Reader("Officer", roles: Role.PerformanceOfficer);
        Assert.Equal([("Holder", ReminderKind.Overdue), ("Officer", ReminderKind.Escalated)], Told(Round(Action(-40))));
        Reader("Director", roles: Role.Director);
        Assert.Equal([("Director", ReminderKind.Escalated), ("Holder", ReminderKind.Overdue)], Told(Round(Action(-40))));
    }

    [Fact]
    public void A_closing_is_put_to_those_who_may_approve_it_but_not_to_the_one_who_asked()
    {
        var asker = Reader("Head", Post, roles: Role.HeadOfService);
        Reader("Director", roles: Role.Director);
        Reader("Auditor", roles: Role.Auditor);
        Assert.Equal([("Director", ReminderKind.ClosingToApprove)], Told(Round(Action(-1, closing: true, closingBy: asker))));
    }

    [Theory]
    [InlineData(ReminderRhythm.Daily, DayOfWeek.Monday, "2026-11-25", true)]
    [InlineData(ReminderRhythm.Daily, DayOfWeek.Monday, "2026-11-28", false)]
    [InlineData(ReminderRhythm.Daily, DayOfWeek.Monday, "2026-12-25", false)]
    [InlineData(ReminderRhythm.Weekly, DayOfWeek.Wednesday, "2026-11-25", true)]
    [InlineData(ReminderRhythm.Weekly, DayOfWeek.Wednesday, "2026-11-26", false)]
    [InlineData(ReminderRhythm.Weekly, DayOfWeek.Friday, "2026-12-25", false)]
    [InlineData(ReminderRhythm.Weekly, DayOfWeek.Friday, "2026-12-29", true)]
    [InlineData(ReminderRhythm.Weekly, DayOfWeek.Friday, "2026-12-30", false)]
    [InlineData(ReminderRhythm.Never, DayOfWeek.Monday, "2026-11-25", false)]
    public void Reminders_go_out_on_working_days_as_the_council_chose(ReminderRhythm rhythm, DayOfWeek weekday, string day, bool expected)
    {
        (_council.Reminders, _council.RemindOn) = (rhythm, weekday);
        Assert.Equal(expected, _council.RemindsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new WorkingDays(BankHolidays.EnglandAndWales)));
    }
}
