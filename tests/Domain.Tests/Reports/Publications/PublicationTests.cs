using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using static GoldenThread.Domain.Tests.Reports.APublication;

namespace GoldenThread.Domain.Tests.Reports;

public sealed class PublicationTests
{
    private static string Field<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Field;

    private static string Said<T>(Outcome<T> outcome) where T : class => Assert.Single(outcome.Problems).Message;

    [Fact]
    public void One_is_prepared_with_a_number_of_its_own_and_says_what_is_missing()
    {
        var publication = Prepared(1, 4);
        Assert.Equal((5, "How we are doing", "Hello", "Performance officer", PublicationState.Prepared), (publication.Number, publication.Title, publication.Introduction, publication.PreparedBy, publication.StateAt(Now, null)));
        Assert.Equal("Publication 5: How we are doing", publication.Ref.Name);
        Assert.False(Publication.Prepare(Guid.NewGuid(), Details, Offer, [], Clerk).Outcome.IsGranted);
        string Fault(PublicationDetails details) => Field(Publication.Prepare(Guid.NewGuid(), details, Offer, [], Officer).Outcome);
        Assert.Equal("Title", Fault(Details with { Title = " " }));
        Assert.Equal("Introduction", Fault(Details with { Introduction = new string('x', 4001) }));
        Assert.Equal("Priorities", Fault(Details with { Measures = [] }));
        Assert.Equal("Priorities", Fault(Details with { Priorities = [Guid.NewGuid()] }));
        Assert.Equal("Measures", Fault(Details with { Measures = [new(Guid.NewGuid())] }));
        Assert.Equal("Services", Fault(Details with { Services = [Guid.NewGuid()] }));
        Assert.Equal($"Threshold-{People}", Fault(Details with { Measures = [new(People, true, 2)] }));
        Assert.Equal($"Threshold-{People}", Fault(Details with { Measures = [new(People, true, 101)] }));
        Assert.True(Publication.Prepare(Guid.NewGuid(), Details with { Measures = [new(People, false, 0)] }, Offer, [], Officer).Outcome.IsGranted);
    }

    [Fact]
    public void Until_it_is_approved_it_is_changed_and_who_changed_it_prepared_it_last()
    {
        var (publication, other) = (Prepared(), Officer with { Account = Guid.NewGuid(), Post = "Other officer" });
        Assert.NotNull(publication.Change(Details with { Title = "Autumn", Measures = [new(People), new(People)] }, Offer, other).Value);
        Assert.Equal(("Autumn", "Other officer", 1), (publication.Title, publication.PreparedBy, publication.Measures.Count));
        Assert.False(publication.Change(Details, Offer, Clerk).IsGranted);
        Assert.Equal("Title", Field(publication.Change(Details with { Title = null }, Offer, Officer)));
        Assert.False(Approved().Change(Details, Offer, Officer).IsGranted);
    }

    [Fact]
    public void Somebody_else_approves_what_they_looked_at_and_it_is_frozen()
    {
        var publication = Prepared();
        Assert.Contains("roles", Said(publication.Approve(Content, "d", "d", [], Officer with { Account = Guid.NewGuid(), Roles = [Role.Director] })), StringComparison.Ordinal);
        Assert.Contains("Somebody else", Said(publication.Approve(Content, "d", "d", [], Officer)), StringComparison.Ordinal);
        Assert.Contains("Roads and Parks", Said(publication.Approve(Content, "d", "d", ["Roads", "Parks"], Clerk)), StringComparison.Ordinal);
        Assert.Contains("nothing in it", Said(publication.Approve(Content with { Measures = [] }, "d", "d", [], Clerk)), StringComparison.Ordinal);
        Assert.Contains("has changed since", Said(publication.Approve(Content, "d", "e", [], Clerk)), StringComparison.Ordinal);
        var approved = publication.Approve(Content, "d", "d", [], Clerk).Value!;
        Assert.Equal(("Approved with one measure", "d", PublicationState.Approved, "Clerk"), (approved.InWords, publication.Digest, publication.StateAt(Now, null), publication.ApprovedBy));
        Assert.Contains("already", Said(publication.Approve(Content, "d", "d", [], Clerk)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_moment_is_set_to_come_and_can_be_set_again_until_it_has()
    {
        Assert.Contains("approve it first", Said(Prepared().Release(null, Now, [], Officer)), StringComparison.Ordinal);
        var publication = Approved();
        Assert.False(publication.Release(null, Now, [], Clerk).IsGranted);
        var noon = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal("On", Field(publication.Release(Now.AddMinutes(-1), Now, [], Officer)));
        Assert.Equal("On", Field(publication.Release(noon, Now, [new() { Id = Guid.NewGuid(), Title = "x", PublishFrom = noon }], Officer)));
        Assert.Equal("Moment of publication set", publication.Release(noon, Now, [publication], Officer).Value!.InWords);
        Assert.Equal(PublicationState.Embargoed, publication.StateAt(noon.AddTicks(-1), null));
        Assert.Equal(PublicationState.Published, publication.StateAt(noon, publication.Id));
        Assert.NotNull(publication.Release(noon.AddHours(1), Now, [], Officer).Value);
        // The minute that has begun counts as now.
        Assert.NotNull(publication.Release(Now.AddSeconds(-30), Now, [], Officer).Value);
        Assert.True(publication.IsOut(Now));
        Assert.Contains("already", Said(publication.Release(noon, Now, [], Officer)), StringComparison.Ordinal);
        Assert.Equal(("Published", Now), Approved().Release(null, Now, [], Officer).Value is { } now ? (now.InWords, now.From) : default);
    }

    [Fact]
    public void The_last_whose_moment_has_come_is_in_force_also_when_it_was_withdrawn()
    {
        var (first, second, third) = (Out(), Approved(), Approved());
        second.Release(Now.AddHours(1), Now, [], Officer);
        Assert.Null(Publication.InForce([third], Now));
        Assert.Equal(first, Publication.InForce([first, second, third], Now.AddMinutes(59)));
        Assert.Equal(second, Publication.InForce([first, second, third], Now.AddHours(1)));
        Assert.Equal(PublicationState.Superseded, first.StateAt(Now.AddHours(1), second.Id));
        second.Withdraw(Now.AddHours(2), second.Id, Clerk with { Reason = "Wrong" });
        Assert.Equal((second, PublicationState.Withdrawn), (Publication.InForce([first, second], Now.AddHours(3))!, second.StateAt(Now.AddHours(3), second.Id)));
    }

    [Fact]
    public void What_everybody_can_read_is_withdrawn_with_a_reason_and_nothing_else_is()
    {
        var publication = Out();
        Assert.False(publication.Withdraw(Now, publication.Id, Officer with { Roles = [Role.Member], Reason = "x" }).IsGranted);
        Assert.Equal("Reason", Field(publication.Withdraw(Now, publication.Id, Clerk)));
        Assert.Equal("Reason", Field(publication.Withdraw(Now, publication.Id, Clerk with { Reason = new string('x', 1001) })));
        Assert.Contains("everybody can read now", Said(publication.Withdraw(Now, Guid.NewGuid(), Clerk with { Reason = "x" })), StringComparison.Ordinal);
        var withdrawn = publication.Withdraw(Now.AddHours(1), publication.Id, Clerk with { Reason = " A figure was wrong " }).Value!;
        Assert.Equal(("Withdrawn", "A figure was wrong", "A figure was wrong", "Clerk"), (withdrawn.InWords, withdrawn.Said, publication.WithdrawnBecause, publication.WithdrawnBy));
        Assert.False(publication.Withdraw(Now, publication.Id, Clerk with { Reason = "x" }).IsGranted);
        Assert.False(Approved().Withdraw(Now, null, Clerk with { Reason = "x" }).IsGranted);
    }

    [Fact]
    public void An_approval_is_taken_back_before_anybody_could_read_it()
    {
        var publication = Approved();
        publication.Release(Now.AddHours(1), Now, [], Officer);
        Assert.False(publication.TakeBack(Now, Officer with { Roles = [Role.Lead], Reason = "x" }).IsGranted);
        Assert.Equal("Reason", Field(publication.TakeBack(Now, Clerk)));
        Assert.Contains("Withdraw it", Said(publication.TakeBack(Now.AddHours(1), Clerk with { Reason = "x" })), StringComparison.Ordinal);
        Assert.Equal(("Approval taken back", "A figure is missing"), publication.TakeBack(Now, Clerk with { Reason = "A figure is missing" }).Value is { } back ? (back.InWords, back.Said) : default);
        Assert.Equal((null, null, null, null, PublicationState.Prepared), (publication.Content, publication.Digest, publication.ApprovedAt, publication.PublishFrom, publication.StateAt(Now, null)));
        Assert.Contains("not approved", Said(publication.TakeBack(Now, Clerk with { Reason = "x" })), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_state_has_words() => Assert.Equal(6, Enum.GetValues<PublicationState>().Select(state => state.InWords()).Distinct().Count());

    [Fact]
    public void A_request_for_another_form_is_answered_once_and_the_address_deleted()
    {
        var nobody = Officer with { Account = Guid.Empty, Roles = [Role.Anonymous] };
        var (none, refused) = FormatRequest.Ask(Guid.NewGuid(), "", null, new string('x', 301), [], nobody);
        Assert.Null(none);
        Assert.Equal(["What", "Format", "Contact"], refused.Problems.Select(problem => problem.Field));
        var (request, asked) = FormatRequest.Ask(Guid.NewGuid(), "Potholes", " Large  print ", "a@example.org", [3], nobody);
        Assert.Equal((4, "Large print", "a@example.org", "Another form asked for", "Request 4"), (request!.Number, request.Format, request.Contact, asked.Value!.InWords, request.Ref.Name));
        Assert.False(request.Close("Sent", Clerk).IsGranted);
        Assert.Equal("Answer", Field(request.Close(" ", Officer)));
        Assert.Equal("Sent", request.Close(" Sent ", Officer).Value!.Said);
        Assert.Equal(("", "Performance officer", Now), (request.Contact, request.AnsweredBy, request.AnsweredAt!.Value));
        Assert.Contains("already", Said(request.Close("Again", Officer)), StringComparison.Ordinal);
    }
}
