using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Delivery.AProject;

namespace GoldenThread.Domain.Tests.Delivery;

public sealed class ProposingTests
{
    private static (string, string) ReplacementFault(string pid, string replaces, params Project[] others) =>
        Fault(Project.Propose(Somebody.Id(70), Pid79 with { Pid = pid, Replaces = replaces }, others, [Change], Chart, Officer).Outcome);

    [Fact]
    public void A_project_is_proposed_with_its_pid_and_those_who_must_approve_it()
    {
        var (project, outcome) = Project.Propose(Somebody.Id(60), Pid79 with { Pid = " 69b ", SponsorPostId = Head, Budget = 120_000, Funding = "Reserve" }, [], [Change], Chart, Officer);
        Assert.Equal(("The project was proposed", null), Happened(outcome));
        Assert.Equal(("69b", "PID 69b One front door", ProjectState.Proposed, true), (project!.Pid, project.Name, project.State, project.IsOpen));
        Assert.Equal([(1, "The board of the programme", (bool?)null)], project.Approvals.Select(each => (each.Number, each.Who, each.IsGiven)));
        Assert.Equal((1, "First version"), (project.Versions.Single().Number, project.Versions.Single().What));
        Assert.Equal(["Delivery board"], Proposed(Pid79 with { Approvers = ["", " Delivery  board "] }).Approvals.Select(each => each.Who));
    }

    [Fact]
    public void A_replacement_is_approved_by_members_the_cabinet_member_and_the_cabinet_in_their_order()
    {
        var old = Running();
        var replacement = Proposed(Pid79 with { Pid = "112", Replaces = "79", Title = "One front door, again" }, old);
        Assert.Equal(Project.UsualForReplacement, replacement.Approvals.Select(each => each.Who));
        Assert.Equal(("", "Informal member group comes first."), Fault(replacement.Approve(3, true, null, null, Clerk)));
        Assert.Equal(("", "PID 112 One front door, again does not replace it."), Fault(old.GiveWay(replacement, Clerk)));
        Assert.Equal(("Informal member group approved it", "Agreed on 3 November"), Happened(replacement.Approve(1, true, On("2026-11-03"), "Agreed on 3 November", Clerk)));
        Assert.Equal(("", "Informal member group has said already."), Fault(replacement.Approve(1, true, null, null, Clerk)));
        Happened(replacement.Approve(2, true, null, null, Clerk));
        Assert.Equal(ProjectState.Proposed, replacement.State);
        Assert.Equal(("Cabinet approved it: the project is approved", null), Happened(replacement.Approve(3, true, null, null, Clerk)));
        Assert.Equal(("", "PID 112 One front door, again is approved: nobody has to approve it any more."), Fault(replacement.Approve(3, true, null, null, Clerk)));
        Assert.Equal(("The project is replaced", "Replaced by PID 112 One front door, again"), Happened(old.GiveWay(replacement, Clerk)));
        Assert.Equal(("", "PID 79 One front door is replaced: it gives way to nothing."), Fault(old.GiveWay(replacement, Clerk)));
        Assert.Equal(["79", "112"], Replacements.ChainOf(replacement, [old, replacement]).Select(each => each.Pid));
        Assert.Equal(["79", "112"], Replacements.ChainOf(old, [old, replacement]).Select(each => each.Pid));
        Assert.Equal(["79"], Replacements.ChainOf(old, [old]).Select(each => each.Pid));
    }

    [Fact]
    public void A_project_does_not_replace_itself_nor_what_is_not_there_is_done_or_replaced_already()
    {
        var old = Running();
        Assert.Equal(("Replaces", "A project cannot replace itself. Give the new one a number of its own."), ReplacementFault("112", " 112", old));
        Assert.Equal(("Replaces", "There is no PID 91d."), ReplacementFault("112", "91d", old));
        var first = Proposed(Pid79 with { Pid = "112", Replaces = "79" }, old);
        Assert.Equal(("Replaces", "PID 79 One front door is replaced by PID 112 One front door already."), ReplacementFault("113", "79", old, first));
        Happened(first.Approve(1, false, null, "Not deliverable", Clerk));
        Assert.Equal((ProjectState.Stopped, "Informal member group did not approve it: Not deliverable"), (first.State, first.StateBecause));
        Assert.Equal("113", Proposed(Pid79 with { Pid = "113", Replaces = "79" }, old, first).Pid);
        Assert.Equal(["79", "113"], Replacements.ChainOf(old, [old, first, Proposed(Pid79 with { Pid = "113", Replaces = "79" }, old, first)]).Select(each => each.Pid));
        Happened(old.Move(ProjectState.Completed, null, Officer));
        Assert.Equal(("Replaces", "PID 79 One front door is completed: there is nothing left to replace."), ReplacementFault("114", "79", old));
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box()
    {
        var (none, outcome) = Project.Propose(Somebody.Id(60), new() { Budget = -1, LeadPostId = Gone, SponsorPostId = Gone, ProgrammeId = Somebody.Id(99), Funding = new('a', 4001), Approvers = [new('a', 201)] }, [], [Change], Chart, Officer);
        Assert.Null(none);
        Assert.Equal(["Pid", "Title", "Purpose", "Funding", "LeadPostId", "SponsorPostId", "ProgrammeId", "Budget", "Approvers[0]"], outcome.Problems.Select(problem => problem.Field));
        Assert.Equal("A number has letters, digits and hyphens, 20 at most.", Fault(Project.Propose(Somebody.Id(60), Pid79 with { Pid = "79/1" }, [], [Change], Chart, Officer).Outcome).Item2);
        Assert.Equal("A number has letters, digits and hyphens, 20 at most.", Fault(Project.Propose(Somebody.Id(60), Pid79 with { Pid = new('7', 21) }, [], [Change], Chart, Officer).Outcome).Item2);
        Assert.Equal("PID 79 is One front door: a number is never used again.", Fault(Project.Propose(Somebody.Id(61), Pid79, [Proposed()], [Change], Chart, Officer).Outcome).Item2);
    }

    [Fact]
    public void A_change_after_approval_is_a_new_version_that_says_what_is_new()
    {
        var project = Proposed();
        Assert.Equal(("", "Nothing was changed."), Fault(project.Change(Pid79, null, [Change], Chart, Officer)));
        Assert.Equal(("Version 2 of the PID was written", null), Happened(project.Change(Pid79 with { Title = "Front door" }, null, [Change], Chart, Officer)));
        Happened(project.Approve(1, true, null, null, Clerk));
        Assert.Equal([("Title", "Give the name of the project."), ("What", "Say what is new in this version of the PID.")], Faults(project.Change(Pid79 with { Title = "" }, " ", [Change], Chart, Officer)));
        Assert.Equal(("Version 3 of the PID was written", "More money"), Happened(project.Change(Pid79 with { Budget = 5 }, "More money", [Change], Chart, Officer)));
        Assert.Equal("What", Fault(project.Change(Pid79 with { Budget = 6 }, new('a', 4001), [Change], Chart, Officer)).Item1);
        Refused(project.Change(Pid79, "x", [Change], Chart, HeadOfContact));
        Happened(project.Move(ProjectState.Stopped, "No money", Officer));
        Assert.Equal(("", "PID 79 One front door is stopped: nothing in it changes any more."), Fault(project.Change(Pid79, "x", [Change], Chart, Officer)));
    }

    [Fact]
    public void It_goes_from_state_to_state_and_an_end_with_open_milestones_says_why()
    {
        var project = Approved(By(1, "2026-12-01"));
        Assert.Equal("Choose what becomes of it: running and stopped.", Fault(project.Move(ProjectState.Paused, null, Officer)).Item2);
        Assert.Equal(("The project is running", null), Happened(project.Move(ProjectState.Running, null, Officer)));
        Assert.Equal(("Because", "Say why."), Fault(project.Move(ProjectState.Paused, " ", Officer)));
        Assert.Equal(("The project is paused", "Until the election"), Happened(project.Move(ProjectState.Paused, "Until the election", Officer)));
        Assert.Equal([ProjectState.Running, ProjectState.Stopped], project.NextStates);
        Happened(project.Move(ProjectState.Running, null, Officer));
        Assert.Equal(("Because", "Not reached yet: one milestone. Say why it is completed all the same."), Fault(project.Move(ProjectState.Completed, null, Officer)));
        Happened(project.Move(ProjectState.Completed, "It is not needed", Officer));
        Assert.Empty(project.NextStates);
        Assert.False(project.IsOpen);
        Assert.Equal([ProjectState.Stopped], Proposed().NextStates);
        Assert.Equal("To", Fault(Proposed().Move(null, null, Officer)).Item1);
        Assert.Equal("", Fault(project.Move(ProjectState.Stopped, "x", Officer)).Item1);
    }

    [Fact]
    public void Approvals_want_an_answer_a_day_that_was_and_a_reason_for_no()
    {
        var project = Proposed();
        Assert.Equal([("IsGiven", "Say whether it was approved."), ("On", "It cannot have been approved after today.")], Faults(project.Approve(1, null, On("2026-11-24"), null, Clerk)));
        Assert.Equal(("Words", "Say why it was not approved."), Fault(project.Approve(1, false, null, "", Clerk)));
        Assert.Equal(("", "Nobody of that place must approve this project."), Fault(project.Approve(2, true, null, null, Clerk)));
        Refused(project.Approve(1, true, null, null, HeadOfContact));
        Refused(Project.Propose(Somebody.Id(60), Pid79, [], [Change], Chart, HeadOfContact).Outcome);
        Refused(project.Move(ProjectState.Stopped, "x", Clerk));
    }
}
