using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using GoldenThread.Domain.Thread;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Thread.AThread;

namespace GoldenThread.Domain.Tests.Thread;

public sealed class WritingAimsTests
{
    private static readonly Guid Elsewhere = Somebody.Id(14);

    [Fact]
    public void A_plan_is_written_changed_and_ended()
    {
        var (plan, outcome) = CouncilPlan.Write(Somebody.Id(70), Contact with { Title = " Contact  plan ", AgreedBy = "Cabinet", AgreedOn = On("2026-04-01") }, [], Chart, HeadOfContact);
        Assert.Equal(("Service plan written down", null), Happened(outcome));
        Assert.Equal(("contact-plan", "Contact plan", "Cabinet"), (plan!.Slug, plan.Title, plan.AgreedBy));
        Assert.Equal(new ThreadEnd(ThreadKind.CouncilPlan, plan.Id), plan.End);
        Assert.Equal("Nothing was changed.", Fault(plan.Change(Contact with { Title = "Contact plan", AgreedBy = "Cabinet", AgreedOn = On("2026-04-01") }, [plan], Chart, HeadOfContact)).Item2);
        Assert.Equal(("Changed", null), Happened(plan.Change(Contact with { Title = "Contact plan", Purpose = " One door " }, [plan], Chart, Officer)));
        Assert.Equal("One door", plan.Purpose);
        var aim = AnAim(plan);
        Assert.Equal("one aim of it goes on: move them to the plan that follows, or end them.", Fault(plan.Finish([aim], Chart, HeadOfContact)).Item2);
        Assert.Equal("two aims of it go on: move them to the plan that follows, or end them.", Fault(plan.Finish([aim, aim], Chart, HeadOfContact)).Item2);
        Assert.Equal("Reason", Fault(plan.Finish([], Chart, HeadOfContact with { Reason = null })).Item1);
        Refused(plan.Finish([], Chart, Clerk));
        Assert.Equal(("Ended", "It is ours"), Happened(plan.Finish([], Chart, HeadOfContact)));
        Assert.Equal("This plan has ended already.", Fault(plan.Finish([], Chart, HeadOfContact)).Item2);
        Assert.Equal("This plan has ended.", Fault(plan.Change(Contact, [plan], Chart, HeadOfContact)).Item2);
        Assert.Equal("This plan has ended.", Fault(Aim.Write(Somebody.Id(80), plan, Fewer, [], Chart, HeadOfContact).Outcome).Item2);
    }

    [Fact]
    public void A_plan_that_leaves_a_question_open_is_refused_beside_it()
    {
        (string, string)[] Of(CouncilPlanDetails details) => [.. Faults(CouncilPlan.Write(Somebody.Id(71), details, [ServicePlan()], Chart, Officer).Outcome)];
        Assert.Equal(["Title", "Kind", "OwnerPostId"], Of(new()).Select(fault => fault.Item1));
        Assert.Equal(["Title", "Purpose", "OwnerPostId", "ServiceId", "EndsOn", "AgreedOn"], Of(Contact with { Title = "contact service plan 1", Purpose = new('a', 4001), OwnerPostId = Gone, ServiceId = Elsewhere, StartsOn = On("2026-04-01"), EndsOn = On("2026-03-31"), AgreedOn = On("2026-11-24"), AgreedBy = "Cabinet" }).Select(fault => fault.Item1));
        Assert.Equal([("ServiceId", "Choose the service whose plan it is."), ("AgreedBy", "Say who agreed it.")], Of(Contact with { ServiceId = null, AgreedOn = On("2026-04-01") }));
        Assert.Equal("AgreedBy", Assert.Single(Of(Contact with { AgreedBy = new('a', 201) })).Item1);
        Assert.Equal([("Kind", "Choose what kind of plan it is.")], Faults(ServicePlan().Change(Contact with { Kind = null }, [], Chart, Officer)));
    }

    [Fact]
    public void A_head_of_service_writes_plans_of_their_services_only()
    {
        Refused(CouncilPlan.Write(Somebody.Id(70), Contact, [], Chart, Clerk).Outcome);
        var stranger = Somebody.As(Role.HeadOfService) with { Services = new HashSet<Guid> { Elsewhere } };
        Assert.Equal("ServiceId", Fault(CouncilPlan.Write(Somebody.Id(70), Contact, [], Chart, stranger).Outcome).Item1);
        Refused(ServicePlan().Change(Contact, [], Chart, stranger));
        var whole = CouncilPlan.Write(Somebody.Id(70), Contact with { Kind = CouncilPlanKind.Vision, ServiceId = null }, [], Chart, Officer).Plan!;
        Assert.Equal([Care], whole.Services(Chart));
    }

    [Fact]
    public void An_aim_is_written_into_a_plan_with_its_milestones_in_order()
    {
        var plan = ServicePlan();
        var (aim, outcome) = Aim.Write(Somebody.Id(80), plan, Fewer with { DueOn = On("2028-03-31"), NationalCode = " NI 123 ", Words = " Fewer people die early. ", Milestones = [new("Clinics in all wards", On("2027-09-30"), null), new(" ", On("2027-01-01"), null), new("Clinics in six wards", On("2027-03-31"), null)] }, [], Chart, HeadOfContact);
        Assert.Equal(("Objective written into Contact service plan 1", null), Happened(outcome));
        Assert.Equal(("fewer-smokers-in-the-poorest-wards", "1.2 Fewer smokers in the poorest wards", "NI 123"), (aim!.Slug, aim.Name, aim.NationalCode));
        Assert.Equal(["Clinics in six wards", "Clinics in all wards"], aim.Milestones.Select(step => step.Title));
        Assert.Equal("Long lives", new Aim { Slug = "x", PlanId = plan.Id, OwnerPostId = Head, Title = "Long lives" }.Name);
        var again = Fewer with { DueOn = aim.DueOn, NationalCode = "NI 123", Words = "Fewer people die early.", Milestones = aim.Milestones };
        Assert.Equal("Nothing was changed.", Fault(aim.Change(again, [aim], Chart, HeadOfContact)).Item2);
        Assert.Equal(("Changed", null), Happened(aim.Change(again with { Milestones = [] }, [aim], Chart, HeadOfContact)));
        Assert.Equal(("Changed", null), Happened(aim.Change(again with { Milestones = [], Origin = AimOrigin.National }, [aim], Chart, HeadOfContact)));
        Assert.Equal(["Local", "National", "Local and national"], Enum.GetValues<AimOrigin>().Select(origin => origin.InWords()));
        Assert.Equal(7, Enum.GetValues<CouncilPlanKind>().Select(kind => kind.InWords()).Distinct().Count());
    }

    [Fact]
    public void An_aim_that_leaves_a_question_open_is_refused_beside_it()
    {
        var plan = ServicePlan();
        var first = AnAim(plan);
        (string, string)[] Of(AimDetails details) => [.. Faults(Aim.Write(Somebody.Id(81), plan, details, [first], Chart, Officer).Outcome)];
        Assert.Equal(["Kind", "Title", "OwnerPostId"], Of(new()).Select(fault => fault.Item1));
        Assert.Equal(("Number", "The plan has a 1.2 already: Fewer smokers in the poorest wards."), Assert.Single(Of(Fewer with { Title = "Another" })));
        Assert.Equal("Title", Assert.Single(Of(Fewer with { Number = "" })).Item1);
        var odd = Fewer with { Number = new('1', 21), Title = "Another", Words = new('a', 4001), Achievable = new('a', 4001), ServiceId = Elsewhere, NationalCode = new('1', 21), DueOn = On("2027-01-01") };
        Assert.Equal(["Number", "Words", "Achievable", "ServiceId", "NationalCode", "Milestones[0].Title", "Milestones[1].Due"], Of(odd with { Milestones = [new(new('a', 301), On("2026-12-01"), null), new("Late", On("2027-01-02"), null)] }).Select(fault => fault.Item1));
        Assert.Equal("Milestones", Assert.Single(Of(Fewer with { Number = "9", Title = "Another", Milestones = [.. Enumerable.Repeat(new AimMilestone("Step", On("2027-01-01"), null), 41)] })).Item1);
        Refused(Aim.Write(Somebody.Id(81), plan, Fewer, [], Chart, Clerk).Outcome);
        Refused(first.Change(Fewer, [], Chart, Clerk));
        Assert.Equal("Kind", Fault(first.Change(Fewer with { Kind = null }, [first], Chart, Officer)).Item1);
    }

    [Fact]
    public void An_aim_moves_to_another_plan_in_the_middle_of_a_year_and_what_it_was_stays_on_it()
    {
        var (plan, next) = (ServicePlan(), ServicePlan(ServicePlan()));
        var aim = AnAim(plan);
        Assert.Equal([("To", "Choose the plan to which it moves."), ("Reason", "Say why it moves.")], Faults(aim.Move(plan, null, "", [], Chart, HeadOfContact with { Reason = "" })));
        Assert.Equal(("To", "It is in that plan."), Fault(aim.Move(plan, plan, "7", [], Chart, HeadOfContact)));
        Assert.Equal(["Number", "Reason"], aim.Move(plan, next, new('1', 21), [], Chart, HeadOfContact with { Reason = new('a', 1001) }).Problems.Select(fault => fault.Field));
        var twin = AnAim(next, Fewer with { Title = "Another", Number = "4" }, aim);
        Assert.Equal("Number", Fault(aim.Move(plan, next, "4", [aim, twin], Chart, HeadOfContact)).Item1);
        Assert.Equal(("Moved from Contact service plan 1 to Contact service plan 2", "It is ours"), Happened(aim.Move(plan, next, "5", [aim, twin], Chart, HeadOfContact)));
        Assert.Equal((next.Id, "5", new AimMove(plan.Id, "1.2", Somebody.Today, "It is ours", "HeadOfService")), (aim.PlanId, aim.Number, aim.Moves.Single()));
        Refused(aim.Move(next, plan, "", [], Chart, Clerk));
        Happened(plan.Finish([], Chart, HeadOfContact));
        Assert.Equal(("To", "That plan has ended."), Fault(aim.Move(next, plan, "", [], Chart, HeadOfContact)));
    }

    [Fact]
    public void A_plan_of_others_takes_no_aim_of_somebody_who_may_not_write_into_it()
    {
        var chart = new PostChart([new Post { Id = Head, Title = "Head of Contact", ServiceId = Care }, new Post { Id = Somebody.Id(15), Title = "Leader", ServiceId = Elsewhere }], [new Service { Id = Care, Name = "Contact" }, new Service { Id = Elsewhere, Name = "Office" }]);
        var others = CouncilPlan.Write(Somebody.Id(76), Contact with { ServiceId = Elsewhere, OwnerPostId = Somebody.Id(15) }, [], chart, Officer).Plan!;
        var plan = ServicePlan();
        Assert.Equal(("To", "You may not write into that plan. Ask whoever answers for it."), Fault(AnAim(plan).Move(plan, others, "", [], chart, HeadOfContact)));
    }

    [Fact]
    public void An_aim_ends_as_reached_or_given_up()
    {
        var aim = AnAim(ServicePlan());
        Assert.Equal(["IsReached", "Reason"], aim.Finish(null, Chart, HeadOfContact with { Reason = null }).Problems.Select(fault => fault.Field));
        Assert.Equal("Reason", Fault(aim.Finish(true, Chart, HeadOfContact with { Reason = new('a', 1001) })).Item1);
        Refused(aim.Finish(true, Chart, Clerk));
        Assert.Equal(("Reached", "It is ours"), Happened(aim.Finish(true, Chart, HeadOfContact)));
        Assert.Equal("This aim has ended already.", Fault(aim.Finish(false, Chart, HeadOfContact)).Item2);
        Assert.Equal("This aim has ended.", Fault(aim.Change(Fewer, [], Chart, HeadOfContact)).Item2);
        Assert.Equal("This aim has ended.", Fault(aim.Move(ServicePlan(), null, "", [], Chart, HeadOfContact)).Item2);
        Assert.Equal("Given up", Happened(AnAim(ServicePlan()).Finish(false, Chart, HeadOfContact)).Item1);
    }
}
