using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

public sealed partial class Project
{
    /// <summary>Those whose approval is still waited for, the next first.</summary>
    public IReadOnlyList<Approval> ApprovalsWaited => [.. Approvals.Where(each => each.IsGiven is null)];

    /// <summary>Records what somebody who must approve it said. They are asked in their order; when the last has approved, the project is approved, and what it replaces gives way.</summary>
    /// <param name="number">The place in the chain.</param>
    /// <param name="isGiven">Whether they approved.</param>
    /// <param name="on">The day; null for today.</param>
    /// <param name="words">What they said.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<ProjectApprovalRecorded> Approve(int number, bool? isGiven, DateOnly? on, string? words, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record approvals"); }
        if (State != ProjectState.Proposed) { return new Problem("", $"{Name} is {State.ToString().ToLowerInvariant()}: nobody has to approve it any more."); }
        if (Approvals.FirstOrDefault(each => each.Number == number) is not { } asked) { return new Problem("", "Nobody of that place must approve this project."); }
        if (asked.IsGiven is not null) { return new Problem("", $"{asked.Who} has said already."); }
        List<Problem> faults = [];
        if (ApprovalsWaited[0] != asked) { faults.Add(new("", $"{ApprovalsWaited[0].Who} comes first.")); }
        if (isGiven is null) { faults.Add(new("IsGiven", "Say whether it was approved.")); }
        if (on > actor.Today) { faults.Add(new("On", "It cannot have been approved after today.")); }
        if (Texts.Fault("Words", words, isGiven == false ? "Say why it was not approved." : null) is { } fault) { faults.Add(fault); }
        if (faults.Count > 0) { return faults; }
        Approvals = [.. Approvals.Select(each => each == asked ? each with { IsGiven = isGiven, On = on ?? actor.Today, Words = (words ?? "").Trim() } : each)];
        if (isGiven == false) { (State, StateBecause, StateSince) = (ProjectState.Stopped, $"{asked.Who} did not approve it: {words!.Trim()}", actor.Today); }
        else if (ApprovalsWaited.Count == 0) { (State, StateBecause, StateSince) = (ProjectState.Approved, "", actor.Today); }

        return new ProjectApprovalRecorded(Ref, asked.Who, isGiven == true, State == ProjectState.Approved, words);
    }

    /// <summary>Begins it, pauses it, goes on with it, completes it or stops it.</summary>
    /// <param name="to">What it becomes.</param>
    /// <param name="because">Why; needed for a pause and a stop, and where it is completed with milestones that were not reached.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<ProjectMoved> Move(ProjectState? to, string? because, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("begin, pause or end projects"); }
        if (Still() is { } over) { return over; }
        if (to is not { } next || !NextStates.Contains(next)) { return new Problem("To", $"Choose what becomes of it: {CountingWords.Listed(NextStates.Select(state => state.ToString().ToLowerInvariant()))}."); }
        var open = Milestones.Count(milestone => milestone.Actual is null);
        var needed = next is ProjectState.Paused or ProjectState.Stopped ? "Say why." : next == ProjectState.Completed && open > 0 ? $"Not reached yet: {CountingWords.Several(open, "milestone")}. Say why it is completed all the same." : null;
        if (Texts.Fault("Because", because, needed) is { } fault) { return fault; }
        (State, StateBecause, StateSince) = (next, (because ?? "").Trim(), actor.Today);
        return new ProjectMoved(Ref, next, StateBecause.Length > 0 ? StateBecause : null);
    }

    /// <summary>What it may become next.</summary>
    public IReadOnlyList<ProjectState> NextStates => State switch
    {
        ProjectState.Proposed => [ProjectState.Stopped],
        ProjectState.Approved => [ProjectState.Running, ProjectState.Stopped],
        ProjectState.Running => [ProjectState.Paused, ProjectState.Completed, ProjectState.Stopped],
        ProjectState.Paused => [ProjectState.Running, ProjectState.Stopped],
        _ => [],
    };

    /// <summary>Another project, which was approved, takes its place; its savings that were not delivered are owed by that.</summary>
    /// <param name="to">The project that replaces it.</param>
    /// <param name="actor">Who records the approval.</param>
    public Outcome<ProjectMoved> GiveWay(Project to, Actor actor)
    {
        if (to.ReplacesId != Id || to.State == ProjectState.Proposed) { return new Problem("", $"{to.Name} does not replace it."); }
        if (State is ProjectState.Completed or ProjectState.Replaced) { return new Problem("", $"{Name} is {State.ToString().ToLowerInvariant()}: it gives way to nothing."); }
        (State, StateBecause, StateSince) = (ProjectState.Replaced, $"Replaced by {to.Name}", actor.Today);
        return new ProjectMoved(Ref, State, StateBecause);
    }
}
