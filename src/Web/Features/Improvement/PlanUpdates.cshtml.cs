using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class PlanUpdatesPage(OpenPlan open, RemindLeads remind, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    public IReadOnlyList<LeadUpdates> Leads { get; private set; } = [];
    public UpdateCycle Cycle { get; private set; } = null!;
    [BindProperty] public List<Guid> Posts { get; set; } = [];

    public int Waiting => Leads.SelectMany(lead => lead.Waiting).DistinctBy(action => action.ActionId).Count();
    public int Updated => Leads.SelectMany(lead => lead.Updated).DistinctBy(action => action.ActionId).Count();

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel) => await FindAsync(plan, cancel) ? Page() : NotFound();

    [Needs(Right.ChaseUpdates)]
    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        var outcome = await remind.RunAsync(plan, Posts, null, Desk.By(Request), cancel);
        return Answer(outcome, $"{Path}/updates", outcome?.Value is { } reminded ? $"Written to: {reminded.Said}." : null);
    }

    public IEnumerable<Person> HoldersOf(Guid post) => Desk.Organisation!.HoldersOf(post, Desk.Today);

    /// <summary>Whether this person may write to those who hold the post, or stand in for it: they may chase its actions, and one of them waits.</summary>
    public bool MayRemind(LeadUpdates lead) => lead.PostId is { } post && lead.Waiting.Any(action => Desk.Actor.May(Right.ChaseUpdates, action.Posts, action.Services)) && Desk.Organisation!.HearersOf(post, Desk.Today).Count > 0;

    public string Age(ActionStanding action) => action.UpdatedAt is { } at ? $"{Say.Count(Desk.Today.DayNumber - CouncilClock.DayOf(at).DayNumber, "day", "days")} ago" : "never";

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return false; }
        Cycle = UpdateCycle.Of(Desk.Today, Desk.Council.UpdateEveryMonths);
        Leads = LeadUpdates.Of(Opened.Actions, CouncilClock.EndOf(Cycle.From.AddDays(-1)));
        return true;
    }
}
