using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using static GoldenThread.Domain.Tests.Organisation.Somebody;

namespace GoldenThread.Domain.Tests.Organisation;

public class PostTests
{
    private readonly Service _service = new() { Id = Id(1), Name = "Communities" };
    private readonly Post _chief = new() { Id = Id(2), Title = "Chief Executive", Acronym = "CEX", Classes = ["Managing Directors"] };
    private readonly Post _head = new() { Id = Id(3), Title = "Head of Libraries", ReportsToId = Id(2), ServiceId = Id(1) };
    private readonly Person _ann = new() { Id = Id(11), Name = "Ann" };
    private readonly Person _ben = new() { Id = Id(12), Name = "Ben" };

    private IReadOnlyCollection<Post> All => [_chief, _head];
    private IReadOnlyCollection<Service> Services => [_service, new Service { Id = Id(5), Name = "Old", EndedOn = Today }];

    private static string Field<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Field;

    private static PostHolding Held(Person person, string from, string? to = null) => new()
    {
        Id = Id(100),
        PostId = Id(3),
        PersonId = person.Id,
        From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        To = to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture),
    };

    [Fact]
    public void A_new_post_says_beside_each_field_what_is_wrong()
    {
        var post = new Post { Id = Id(9), Title = "" };
        Assert.Equal("", Field(post.Begin(new PostDetails("New"), All, Services, Member)));
        var problems = post.Begin(new PostDetails("chief executive", "cex", Id(5), Id(77), ["managing directors"]), All, Services, Organiser).Problems;
        Assert.Equal(["Title", "Acronym", "Service", "ReportsTo", "Classes"], problems.Select(p => p.Field));
        Assert.Equal("Acronym", Field(post.Begin(new PostDetails("New", new string('A', 41)), All, Services, Organiser)));
        Assert.Equal("Classes", Field(post.Begin(new PostDetails("New", Classes: [new string('c', 201)]), All, Services, Organiser)));
        Assert.Equal("Added", post.Begin(new PostDetails(" Director ", "", Id(1), Id(2), ["Managing Directors", " ", "Managing  Directors"]), All, Services, Organiser).Value!.InWords);
        Assert.Equal(("Director", (string?)null, Id(1), Id(2)), (post.Title, post.Acronym, post.ServiceId!.Value, post.ReportsToId!.Value));
        Assert.Equal(["Managing Directors"], post.Classes);
    }

    [Fact]
    public void A_post_says_what_was_changed_and_never_answers_to_itself()
    {
        Assert.Equal("", Field(_head.Change(new PostDetails("Head of Books"), All, Services, Member)));
        Assert.Equal("", Field(_head.Change(new PostDetails("Head of Libraries", null, Id(1), Id(2)), All, Services, Organiser)));
        Assert.Equal("A post cannot answer to itself.", Assert.Single(_head.Change(new PostDetails("Head", null, Id(1), Id(3)), All, Services, Organiser).Problems).Message);
        Assert.Contains("answers to this post", Assert.Single(_chief.Change(new PostDetails("Chief", null, null, Id(3)), All, Services, Organiser).Problems).Message, StringComparison.Ordinal);
        Assert.Equal("Changed: title, acronym, service, answers to, classes", _head.Change(new PostDetails("Head of Books", "HB", null, null, ["Heads"]), All, Services, Organiser).Value!.InWords);
    }

    [Fact]
    public void A_post_ends_when_nobody_holds_it_and_nothing_hangs_on_it()
    {
        Assert.Equal("", Field(_chief.End(Today, [], All, [], Member)));
        Assert.Equal("EndsOn", Field(_chief.End(null, [], All, [], Organiser)));
        Assert.Equal("EndsOn", Field(_chief.End(Today.AddDays(1), [], All, [], Organiser)));
        Assert.Contains("held beyond", Assert.Single(_chief.End(Today, [], All, [Held(_ann, "2026-01-01")], Organiser).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("action CEA1; Head of Libraries, which answers to it", Assert.Single(_chief.End(Today, ["action CEA1"], All, [Held(_ann, "2026-01-01", "2026-05-01")], Organiser).Problems).Message, StringComparison.Ordinal);
        _head.ReportsToId = null;
        Assert.Equal("Ended on 23 November 2026", _chief.End(Today, [], All, [], Organiser).Value!.InWords);
        Assert.Equal("", Field(_chief.End(Today, [], All, [], Organiser)));
        Assert.Equal("", Field(_chief.Appoint(Id(50), _ann, Today, false, [], Organiser)));
    }

    [Fact]
    public void A_new_holder_ends_the_former_unless_they_share()
    {
        var ann = Held(_ann, "2026-01-01");
        var shared = _head.Appoint(Id(50), _ben, Today, shares: true, [ann], Organiser).Value!;
        Assert.Equal(("Holder appointed from 23 November 2026", 0, (DateOnly?)null), (shared.InWords, shared.Former.Count, ann.To));
        var alone = _head.Appoint(Id(51), _ben, Today, shares: false, [ann], Organiser).Value!;
        Assert.Equal(("New holder from 23 November 2026", new DateOnly(2026, 11, 22)), (alone.InWords, ann.To!.Value));
        Assert.Equal(["holding", "former"], alone.Along.Select(a => a.Named));
    }

    [Fact]
    public void An_appointment_says_what_is_missing_or_cannot_be()
    {
        var ann = Held(_ann, "2026-01-01");
        Assert.Equal("", Field(_head.Appoint(Id(50), _ben, Today, false, [ann], Member)));
        Assert.Equal("Person", Field(_head.Appoint(Id(50), null, Today, false, [ann], Organiser)));
        Assert.Equal("From", Field(_head.Appoint(Id(50), _ben, null, false, [ann], Organiser)));
        Assert.Equal("Person", Field(_head.Appoint(Id(50), _ann, Today, false, [ann], Organiser)));
        Assert.Contains("1 January 2026", Assert.Single(_head.Appoint(Id(50), _ben, new DateOnly(2025, 12, 1), false, [ann], Organiser).Problems).Message, StringComparison.Ordinal);
        _ben.LeftOn = new DateOnly(2026, 6, 30);
        Assert.Equal("Person", Field(_head.Appoint(Id(50), _ben, Today, false, [ann], Organiser)));
    }

    [Fact]
    public void A_post_is_vacated_from_a_day_on_which_it_is_held()
    {
        var ann = Held(_ann, "2026-01-01");
        Assert.Equal("", Field(_head.Vacate(Today, [ann], Member)));
        Assert.Equal("LastDay", Field(_head.Vacate(null, [ann], Organiser)));
        Assert.Equal("LastDay", Field(_head.Vacate(Today, [], Organiser)));
        Assert.Equal("LastDay", Field(_head.Vacate(new DateOnly(2025, 6, 1), [ann], Organiser)));
        var vacated = _head.Vacate(Today, [ann, Held(_ben, "2026-02-01")], Organiser).Value!;
        Assert.Equal(("Vacant after 23 November 2026", Today), (vacated.InWords, ann.To!.Value));
        Assert.Equal(["holding", "holding2"], vacated.Along.Select(a => a.Named));
    }

    [Theory]
    [InlineData("another, gone before", true)]
    [InlineData("another, gone long before", true)]
    [InlineData("another, who still holds it", false)]
    [InlineData("the same, who comes back", false)]
    [InlineData("another and then the same", false)]
    [InlineData("another of another post", false)]
    [InlineData("nobody", false)]
    public void A_post_changes_hands_when_somebody_else_held_it_before_and_does_not_share_it(string before, bool changes)
    {
        PostHolding Of(Person person, string from, string? to, Guid? post = null) => new() { Id = Guid.NewGuid(), PostId = post ?? Id(3), PersonId = person.Id, From = Held(person, from).From, To = Held(person, from, to).To };
        var begun = Of(_ben, "2026-11-23", null);
        PostHolding[] earlier = before switch
        {
            "another, gone before" => [Of(_ann, "2026-01-01", "2026-11-22")],
            "another, gone long before" => [Of(_ann, "2020-01-01", "2021-11-22")],
            "another, who still holds it" => [Of(_ann, "2026-01-01", "2026-11-23")],
            "the same, who comes back" => [Of(_ben, "2026-01-01", "2026-10-23")],
            "another and then the same" => [Of(_ann, "2025-01-01", "2025-12-31"), Of(_ben, "2026-01-01", "2026-10-23")],
            "another of another post" => [Of(_ann, "2026-01-01", "2026-11-22", Id(2))],
            _ => [],
        };
        Assert.Equal(changes, Post.ChangesHands(begun, [.. earlier, begun]));
    }

    [Fact]
    public void Whoever_holds_a_post_names_a_delegate_with_an_end()
    {
        var ann = Held(_ann, "2026-01-01");
        var named = _head.NameDelegate(Id(60), _ben, Today, Today.AddDays(14), _ann.Id, [ann], [], Somebody.As(Role.Lead)).Value!;
        Assert.Equal("Stood in for from 23 November 2026 to 7 December 2026", named.InWords);
        Assert.Equal("", Field(_head.NameDelegate(Id(60), _ben, Today, Today, _ben.Id, [ann], [], Somebody.As(Role.Lead))));
        Assert.Equal("", Field(_head.NameDelegate(Id(60), _ben, Today, Today, null, [ann], [], Member)));
        Assert.NotNull(_head.NameDelegate(Id(60), _ben, Today, Today, null, [ann], [], Organiser).Value);
        Assert.Equal("Delegate", Field(_head.NameDelegate(Id(60), _ben, Today, Today, _ann.Id, [ann], [named.Delegation], Organiser)));
        Assert.Equal("delegation", Assert.Single(named.Along).Named);
    }

    [Theory]
    [InlineData(null, 0, "DelegateFrom")]
    [InlineData(0, null, "DelegateTo")]
    [InlineData(5, 4, "DelegateTo")]
    [InlineData(-9, -1, "DelegateTo")]
    [InlineData(0, 400, "DelegateTo")]
    public void A_delegation_has_days_that_can_be(int? from, int? to, string field) =>
        Assert.Equal(field, Field(_head.NameDelegate(Id(60), _ben, from is { } f ? Today.AddDays(f) : null, to is { } t ? Today.AddDays(t) : null, null, [], [], Organiser)));

    [Fact]
    public void Nobody_stands_in_for_themselves_or_after_they_left()
    {
        Assert.Equal("Delegate", Field(_head.NameDelegate(Id(60), null, Today, Today, null, [], [], Organiser)));
        Assert.Equal("Delegate", Field(_head.NameDelegate(Id(60), _ann, Today, Today, null, [Held(_ann, "2026-01-01")], [], Organiser)));
        _ben.LeftOn = Today.AddDays(-1);
        Assert.Equal("Delegate", Field(_head.NameDelegate(Id(60), _ben, Today, Today, null, [], [], Organiser)));
    }

    [Fact]
    public void A_delegation_ends_early_when_the_holder_is_back()
    {
        var delegation = new Delegation { Id = Id(60), PostId = Id(3), PersonId = _ben.Id, From = Today.AddDays(-3), To = Today.AddDays(3) };
        Assert.Equal("", Field(_head.EndDelegation(delegation, _ben.Id, [], Member)));
        var ended = _head.EndDelegation(delegation, _ann.Id, [Held(_ann, "2026-01-01")], Member).Value!;
        Assert.Equal("No longer stood in for after 22 November 2026", ended.InWords);
        Assert.Single(ended.Along);
        Assert.False(delegation.HoldsOn(Today));
        Assert.Equal("", Field(_head.EndDelegation(delegation, null, [], Organiser)));
    }
}
