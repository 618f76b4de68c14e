using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Organisation;

/// <summary>What a post gives to whoever holds it, to a partner, and to whoever stands in for it.</summary>
public sealed class StandingInTests
{
    private static readonly (Guid Own, Guid Other, Guid OwnService, Guid OtherService) Ids = (Somebody.Id(1), Somebody.Id(2), Somebody.Id(3), Somebody.Id(4));

    private static IReadOnlyList<RoleGrant> Grants(params Role[] roles) => [.. roles.Select(role => new RoleGrant(role))];

    /// <summary>Somebody with these roles, a post and a service of their own, who stands in for another post of another service.</summary>
    private static Actor StandingIn(Role role, params Role[] ofHolder) => Somebody.As(role) with
    {
        Roles = Grants(role).On(true, Somebody.Today),
        Posts = new HashSet<Guid> { Ids.Own, Ids.Other },
        Services = new HashSet<Guid> { Ids.OwnService },
        StandIns = [new StandIn(Ids.Other, Grants(role).StandingIn(Grants(ofHolder), Somebody.Today), new HashSet<Guid> { Ids.OtherService })],
    };

    private static bool May(Actor actor, Right right, Guid post, Guid service) => actor.May(right, [post], [service]);

    [Fact]
    public void Whoever_holds_a_post_is_a_lead_and_a_partner_stays_a_partner_also_when_that_role_has_run_out()
    {
        Assert.Equal([Role.Clerk, Role.Lead], Grants(Role.Clerk).On(true, Somebody.Today));
        Assert.Equal([Role.Clerk], Grants(Role.Clerk).On(false, Somebody.Today));
        Assert.Equal([Role.Partner], Grants(Role.Partner).On(true, Somebody.Today));
        Assert.Empty(new[] { new RoleGrant(Role.Partner, Somebody.Today.AddDays(-1)) }.On(true, Somebody.Today));
    }

    [Fact]
    public void Whoever_stands_in_for_a_director_directs_the_services_under_that_post_and_no_others()
    {
        var deputy = StandingIn(Role.Lead, Role.Director, Role.PerformanceOfficer);
        Assert.True(May(deputy, Right.ApproveClosing, Somebody.Id(9), Ids.OtherService));
        Assert.False(May(deputy, Right.ApproveClosing, Ids.Own, Ids.OwnService));
        Assert.True(May(deputy, Right.UpdateAction, Ids.Own, Ids.OwnService));
        Assert.True(deputy.Directs([Ids.OtherService]));
        Assert.False(deputy.Directs([Ids.OwnService]));
        Assert.False(deputy.May(Right.RunPlans));
        Assert.Equal(Reach.All, deputy.ReachOf(Right.ReadDrafts));
    }

    [Fact]
    public void A_head_of_service_who_stands_in_elsewhere_leads_what_that_post_leads_and_does_not_head_its_service()
    {
        var head = StandingIn(Role.HeadOfService, Role.Lead);
        Assert.True(May(head, Right.UpdateAction, Ids.Other, Ids.OtherService));
        Assert.False(May(head, Right.UpdateAction, Somebody.Id(9), Ids.OtherService));
        Assert.False(May(head, Right.ApproveClosing, Ids.Other, Ids.OtherService));
        Assert.True(May(head, Right.ApproveClosing, Somebody.Id(9), Ids.OwnService));
        Assert.False(head.Directs([Ids.OtherService]));
    }

    [Fact]
    public void A_holders_role_that_has_run_out_is_not_lent_and_a_partner_who_stands_in_stays_a_partner()
    {
        Assert.Equal([Role.Lead], Grants(Role.Lead).StandingIn([new RoleGrant(Role.Director, Somebody.Today.AddDays(-1))], Somebody.Today));
        var partner = StandingIn(Role.Partner, Role.Director);
        Assert.True(May(partner, Right.UpdateAction, Ids.Other, Ids.OtherService));
        Assert.True(May(partner, Right.ReadPlans, Ids.Other, Ids.OtherService));
        Assert.False(May(partner, Right.ReadPlans, Somebody.Id(9), Ids.OtherService));
        Assert.False(partner.May(Right.ApproveClosing));
        Assert.Equal(Reach.Own, partner.ReachOf(Right.ReadPlans));
    }
}
