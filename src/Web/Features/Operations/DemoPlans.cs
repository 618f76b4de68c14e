using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Puts a plan of the demonstration on the timeline: written, submitted, approved, published and reviewed.</summary>
public sealed class DemoPlans(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    public const string Officer = "Corporate Performance Manager";
    public const string Clerk = "Democratic Services Manager";

    /// <summary>Adds a plan; its actions come back by code.</summary>
    /// <param name="data">The plan.</param>
    /// <param name="written">The day on which it is written.</param>
    /// <param name="approved">The day of its approval; null for a draft.</param>
    public (Plan Plan, IReadOnlyDictionary<string, ImprovementAction> Actions) Add(DemoPlan data, DateOnly written, DateOnly? approved)
    {
        var plan = new Plan
        {
            Id = Guid.CreateVersion7(),
            Code = data.Code,
            Title = data.Title,
            Scope = data.Scope,
            Themes = data.Themes,
            Categories = data.Categories,
            Legend = [.. data.Legend.Select(entry => new PlanLegendEntry(entry.Key, entry.Value))],
            Versions = [new PlanVersion { Label = "1", State = PlanState.Draft, Issues = "Original" }],
        };
        var actions = data.Actions.Select((action, at) => Action(action, plan, at + 1, written)).ToList();
        time.Add(written, Officer, null, _ => { db.Plans.Add(plan); return [new PlanAdded(plan.Ref, plan.Title, actions.Count, null)]; });
        foreach (var action in actions)
        {
            time.Add(written, Officer, action, _ => { db.Actions.Add(action); return [new ActionAdded(action.Ref, action.Definition.Title, plan.Title)]; });
        }

        if (approved is { } day) { Approve(data, plan, day); }
        return (plan, actions.ToDictionary(action => action.Code));
    }

    private void Approve(DemoPlan data, Plan plan, DateOnly day)
    {
        time.Add(DemoDates.Working(day.AddDays(-14)), Officer, null, actor => [DemoRule.Granted(plan.Submit(data.Board, null, actor), plan.Code)]);
        time.Add(day, Clerk, null, actor => [DemoRule.Granted(plan.Approve(plan.Version, data.Decision, actor.Today, actor), plan.Code)]);
        time.Add(day.AddDays(1), Officer, null, actor => [DemoRule.Granted(plan.Publish(true, actor), plan.Code)]);
        foreach (var said in data.Agreements)
        {
            time.Add(DemoDates.Working(day.AddDays(said.Days)), Clerk, null, actor => [DemoRule.Granted(plan.RecordAgreement(new(said.Body, actor.Today, plan.InForce!.Label, said.Extent, said.Areas, said.Missing, said.Reference), actor), plan.Code)]);
        }

        foreach (var review in data.Reviews)
        {
            time.Add(DemoDates.Working(today.AddMonths(-review.Cycle).AddDays(-2)), Clerk, null, actor => [DemoRule.Granted(plan.Review(review.Board, actor.Today, review.Issues, actor), plan.Code)]);
        }

        if (data.NextVersion) { time.Add(DemoDates.Working(today.AddDays(-8)), Officer, null, _ => [DemoRule.Granted(plan.StartVersion(null), plan.Code)]); }
    }

    private ImprovementAction Action(DemoAction data, Plan plan, int order, DateOnly written)
    {
        var definition = Define(data, written);
        if (DefinitionCheck.Of(definition, plan) is [var problem, ..]) { throw new InvalidDataException($"{plan.Code} {data.Code}: {problem.Message}"); }
        var action = new ImprovementAction { Id = Guid.CreateVersion7(), PlanId = plan.Id, Code = data.Code, Order = order, Definition = definition };
        action.Progress = action.Progress with { Status = action.StatusFor(definition) };
        return action;
    }

    private ActionDefinition Define(DemoAction a, DateOnly written) => new()
    {
        Theme = a.Theme,
        Category = a.Category,
        Paragraphs = a.Paragraphs,
        Comment = a.Comment,
        Objective = a.Objective,
        Action = a.Action,
        Timescale = Timescale.Read(a.Timescale, written),
        NextReview = DemoDates.Day(a.NextReview),
        Leads = [.. a.Leads.Select(cast.Lead)],
        Criteria = [.. a.Evidence.Concat(a.Criteria).Select((words, at) => new Criterion(at + 1, words))],
        Monitoring = [.. a.Monitoring.Select((route, at) => new MonitoringRoute(at + 1, route.Words, cast.Board(route.Board), route.Every, DemoDates.Day(route.Next)))],
        Steps = [.. a.Steps.Select((step, at) => new Step(at + 1, step.Words, step.Lead is null ? null : cast.Lead(step.Lead), DemoDates.Day(step.Due), step.Sub))],
        Outcome = a.Outcome,
        Resources = a.Resources,
        FundedBy = a.FundedBy,
        Ict = a.Ict,
        Response = a.Response,
        ResponseReason = a.Reason,
        SeeAlso = a.SeeAlso,
    };
}
