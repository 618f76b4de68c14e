using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Improvement;

public sealed partial class ImprovementAction
{
    /// <summary>Records what its lead says of it. "Done" is asked for with <see cref="AskToClose"/>.</summary>
    /// <param name="update">What they say.</param>
    /// <param name="narrativeLimit">The most characters that a narrative may have.</param>
    /// <param name="actor">Who says it.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<ActionUpdated> Record(ActionUpdate update, int narrativeLimit, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.UpdateAction, chart)) { return Actor.Refused("update this action"); }
        if (Progress.IsClosed) { return new Problem("Status", $"This action is {Progress.Status.InWords().ToLowerInvariant()}. It must be opened again before it can be updated."); }

        var narrative = string.IsNullOrWhiteSpace(update.Narrative) ? null : update.Narrative.Trim();
        var problems = new List<Problem>();
        if (update.Status is ActionStatus.Done or ActionStatus.Superseded or ActionStatus.NoAction)
        {
            problems.Add(new("Status", "Choose not started, on track, at risk or deferred. To close the action, ask for its closing."));
        }

        if (narrative?.Length > narrativeLimit)
        {
            problems.Add(new("Narrative", string.Create(CultureInfo.GetCultureInfo("en-GB"), $"What changed has {narrative.Length:N0} characters; the limit is {narrativeLimit:N0}. Shorten it and save again.")));
        }

        var changed = update.Status != Progress.Status;
        if (update.Status == ActionStatus.AtRisk && narrative is null && (changed || Progress.Narrative is null))
        {
            problems.Add(new("Narrative", "Say why the action is at risk and what comes next."));
        }

        if (update.Status == ActionStatus.AtRisk && update.ExpectedFinish is null)
        {
            problems.Add(new("ExpectedFinish", "Say when you now expect to finish."));
        }

        if (update.ExpectedFinish is { } finish && finish < actor.Today && finish != Progress.ExpectedFinish)
        {
            problems.Add(new("ExpectedFinish", "The expected finish must be today or later. If the action is finished, ask for its closing."));
        }

        if (update.Status == ActionStatus.Deferred && string.IsNullOrWhiteSpace(update.Decision))
        {
            problems.Add(new("Decision", "Give the reference of the decision that defers the action, such as a minute number."));
        }

        if (update.Status != ActionStatus.Deferred && !string.IsNullOrWhiteSpace(update.Decision))
        {
            problems.Add(new("Decision", "A decision is given, but the action is not deferred. Choose “Deferred”, or take the decision out."));
        }

        if (HasNoEnd(update.NextReview) && update.Status != ActionStatus.Deferred)
        {
            problems.Add(new("NextReview", $"The plan gives this action no end (“{(Definition.Timescale.Text.Length > 0 ? Definition.Timescale.Text : "no timescale")}”). Say when it will next be reviewed."));
        }

        if (update.NextReview is { } next && next < actor.Today && next != Definition.NextReview)
        {
            problems.Add(new("NextReview", "The next review must be today or later."));
        }

        problems.AddRange(new[] { TypedYears.Fault("ExpectedFinish", update.ExpectedFinish), TypedYears.Fault("NextReview", update.NextReview) }.OfType<Problem>());
        if (problems.Count > 0) { return problems; }

        var (before, withdraws) = (Progress.Status, changed && Progress.Closing is not null);
        if (update.NextReview != Definition.NextReview) { Amend(definition => definition with { NextReview = update.NextReview }); }
        Progress = Progress with
        {
            Status = update.Status,
            Narrative = narrative ?? Progress.Narrative,
            ExpectedFinish = update.ExpectedFinish,
            UpdatedAt = actor.At,
            UpdatedBy = actor.Post,
            DeferredBy = update.Status == ActionStatus.Deferred ? update.Decision!.Trim() : null,
            Closing = changed ? null : Progress.Closing,
        };
        return new ActionUpdated(Ref, before, update.Status, narrative, withdraws);
    }

    /// <summary>Whether nothing of it will ever be due, so that nothing would call it late; steps that were reached do not count.</summary>
    /// <param name="review">The next review that it would have; null for none.</param>
    public bool HasNoEnd(DateOnly? review) => Definition.Response == Response.Act && NextThing.Of(Definition with { NextReview = review }, Progress) is null;

    /// <summary>Records that a milestone or sub-action was reached.</summary>
    /// <param name="key">The step's number.</param>
    /// <param name="on">The day; not after today.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<StepReached> Reach(int key, DateOnly? on, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.UpdateAction, chart)) { return Actor.Refused("update this action"); }
        if (Definition.Steps.FirstOrDefault(step => step.Key == key) is not { } step) { return new Problem("Step", "This action has no such milestone."); }
        if (on is null || on > actor.Today) { return new Problem("On", "Give the day on which it was reached, today or earlier."); }

        Progress = Progress with { StepsDone = new Dictionary<int, DateOnly>(Progress.StepsDone) { [key] = on.Value }, UpdatedAt = actor.At, UpdatedBy = actor.Post };
        return new StepReached(Ref, step.Words, on.Value);
    }

    /// <summary>Records that a monitoring report was made or missed, and when the next is due.</summary>
    /// <param name="report">The report.</param>
    /// <param name="nextDue">When the next is due; null to count it on from the route's cycle.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<RouteReported> Report(RouteReport report, DateOnly? nextDue, Actor actor, PostChart chart)
    {
        if (!Lets(actor, Right.UpdateAction, chart)) { return Actor.Refused("update this action"); }
        if (Definition.Monitoring.FirstOrDefault(route => route.Key == report.Key) is not { } route) { return new Problem("Route", "This action has no such monitoring route."); }
        if (report.On > actor.Today) { return new Problem("On", "Give the day of the report, today or earlier."); }
        if (nextDue is { } day && day <= report.On) { return new Problem("NextDue", "The next report must be due after this one."); }

        nextDue ??= route.EveryMonths is { } months ? (route.NextDue ?? report.On).AddMonths(months) : null;
        Amend(definition => definition with { Monitoring = [.. definition.Monitoring.Select(r => r.Key == route.Key ? r with { NextDue = nextDue } : r)] });
        Progress = Progress with { Reports = [.. Progress.Reports, report], UpdatedAt = actor.At, UpdatedBy = actor.Post };
        return new RouteReported(Ref, route.Words, report.Done, report.On, report.Reference);
    }

    /// <summary>Records that a post accepts to lead it, or does not.</summary>
    /// <param name="post">The post; the actor must hold it or stand in for it.</param>
    /// <param name="accepts">Whether it accepts.</param>
    /// <param name="actor">Who says so; a refusal needs a reason.</param>
    /// <param name="chart">The council's posts.</param>
    public Outcome<Event> Answer(Guid post, bool accepts, Actor actor, PostChart chart)
    {
        if (!actor.Posts.Contains(post) || !chart.PostsOf(this).Contains(post)) { return Actor.Refused("answer for this post"); }
        if (!accepts && string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why the post does not accept the action."); }

        var title = chart.Post(post)!.Title;
        var accepted = new Dictionary<Guid, DateOnly>(Progress.AcceptedBy);
        if (accepts) { accepted[post] = actor.Today; } else { accepted.Remove(post); }
        Progress = Progress with { AcceptedBy = accepted };
        return accepts ? new LeadAccepted(Ref, title) : new LeadDeclined(Ref, title, actor.Reason!);
    }
}
