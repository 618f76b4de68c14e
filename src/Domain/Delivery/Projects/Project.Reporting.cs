using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

public sealed partial class Project
{
    /// <summary>Says how it stands.</summary>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="done">What was done since the last report.</param>
    /// <param name="next">What comes next.</param>
    /// <param name="issues">What stands in the way; needed where it is in doubt.</param>
    /// <param name="spent">What was spent so far, in pounds; null where that is not said.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<ProjectReported> Report(Confidence? confidence, string? done, string? next, string? issues, decimal? spent, PostChart chart, Actor actor)
    {
        if (!MayUpdate(chart, actor)) { return Actor.Refused("report on this project"); }
        if (Still() is { } over) { return over; }
        List<Problem> faults =
        [
            .. new[]
            {
                confidence is null ? new("Confidence", "Say how sure it is.") : null,
                Texts.Fault("DoneWords", done, "Say what was done since the last report."),
                Texts.Fault("NextWords", next),
                Texts.Fault("Issues", issues, confidence is Confidence.Amber or Confidence.Red ? "Say what stands in the way, what is done about it, and by when." : null),
                spent < 0 ? new Problem("Spent", "Give an amount of nought or more.") : null,
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }
        var before = Reports.Count > 0 ? Reports[^1].Confidence : (Confidence?)null;
        Reports = [.. Reports, new() { On = actor.Today, Confidence = confidence!.Value, Done = done!.Trim(), Next = (next ?? "").Trim(), Issues = (issues ?? "").Trim(), Spent = spent, By = actor.Post }];
        Spent = spent ?? Spent;
        return new ProjectReported(Ref, before, confidence.Value, Reports[^1].Issues.Length > 0 ? Reports[^1].Issues : Reports[^1].Done);
    }

    /// <summary>Records the review of a stage. A review that stops the project ends it.</summary>
    /// <param name="stage">The key of the stage.</param>
    /// <param name="verdict">What it came to.</param>
    /// <param name="on">The day; null for today.</param>
    /// <param name="board">The board that held it; null for none.</param>
    /// <param name="words">What was said.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<StageReviewed> Review(int stage, StageVerdict? verdict, DateOnly? on, Guid? board, string? words, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record stage reviews"); }
        if (State != ProjectState.Running && State != ProjectState.Paused) { return new Problem("", "Stages are reviewed while a project runs."); }
        List<Problem> faults = [];
        var reviewed = Stages.FirstOrDefault(each => each.Key == stage);
        if (reviewed is null) { faults.Add(new("Stage", "Choose a stage of this project.")); }
        if (verdict is null) { faults.Add(new("Verdict", "Say what the review came to.")); }
        if (on > actor.Today) { faults.Add(new("On", "It cannot have been held after today.")); }
        if (Texts.Fault("Words", words, verdict is null or StageVerdict.GoOn ? null : "Say on what conditions, what is to be done again, or why it stops.") is { } fault) { faults.Add(fault); }
        if (faults.Count > 0) { return faults; }
        Reviews = [.. Reviews, new(stage, on ?? actor.Today, board, verdict!.Value, (words ?? "").Trim(), actor.Post)];
        if (verdict == StageVerdict.Stop) { (State, StateBecause, StateSince) = (ProjectState.Stopped, $"The review of “{reviewed!.Title}” stopped it: {words!.Trim()}", actor.Today); }
        return new StageReviewed(Ref, reviewed!.Title, verdict.Value, Reviews[^1].Words.Length > 0 ? Reviews[^1].Words : null);
    }

    /// <summary>Says what it is to bring, what came of it, and what it depends on. A row without words is taken out.</summary>
    /// <param name="benefits">What it is to bring.</param>
    /// <param name="dependencies">What it depends on.</param>
    /// <param name="others">Every project of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<ProjectAimsSet> Aim(IReadOnlyList<Benefit> benefits, IReadOnlyList<Dependency> dependencies, IReadOnlyCollection<Project> others, PostChart chart, Actor actor)
    {
        if (!MayUpdate(chart, actor)) { return Actor.Refused("say what this project is to bring"); }
        List<Problem> faults = [];
        foreach (var (at, benefit) in benefits.Index())
        {
            if (benefit.Words.Trim().Length == 0 && (benefit.MeasureId is not null || benefit.Came.Trim().Length > 0)) { faults.Add(new($"Benefits[{at}].Words", "Say what it is to bring, and for whom.")); }
            if (benefit is { Value: not null, MeasureId: null }) { faults.Add(new($"Benefits[{at}].MeasureId", "Choose the measure that is to reach this value.")); }
            faults.AddRange(new[] { Texts.Fault($"Benefits[{at}].Words", benefit.Words), Texts.Fault($"Benefits[{at}].Came", benefit.Came) }.OfType<Problem>());
        }

        foreach (var (at, dependency) in dependencies.Index())
        {
            if (dependency.Words.Trim().Length == 0 && dependency.ProjectId is not null) { faults.Add(new($"Dependencies[{at}].Words", "Say what is needed of it.")); }
            if (dependency.ProjectId == Id) { faults.Add(new($"Dependencies[{at}].ProjectId", "A project does not depend on itself: its own milestones say what waits for what.")); }
            if (dependency.ProjectId is { } other && other != Id && others.All(each => each.Id != other)) { faults.Add(new($"Dependencies[{at}].ProjectId", "Choose a project that exists.")); }
            if (Texts.Fault($"Dependencies[{at}].Words", dependency.Words) is { } fault) { faults.Add(fault); }
            if (dependency is { IsMet: false, ProjectId: { } needed } && needed != Id && Dependency.Ring(Id, needed, others) is { } ring) { faults.Add(new($"Dependencies[{at}].ProjectId", $"That project waits for this one already: {CountingWords.Listed(ring.Select(each => each.Name))}. Neither could begin.")); }
        }

        if (faults.Count > 0) { return faults; }
        Benefits = [.. benefits.Where(each => each.Words.Trim().Length > 0).Index().Select(each => each.Item with { Key = each.Index + 1, Words = each.Item.Words.Trim(), Came = each.Item.Came.Trim() })];
        Dependencies = [.. dependencies.Where(each => each.Words.Trim().Length > 0).Index().Select(each => each.Item with { Key = each.Index + 1, Words = each.Item.Words.Trim() })];
        return new ProjectAimsSet(Ref, Benefits.Count, Dependencies.Count);
    }

    /// <summary>Asks for a change of what was approved.</summary>
    /// <param name="what">What is to change.</param>
    /// <param name="why">Why.</param>
    /// <param name="effect">What that does to its time, its money and what it brings.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who asks.</param>
    public Outcome<ProjectChangeAsked> AskChange(string? what, string? why, string? effect, PostChart chart, Actor actor)
    {
        if (!MayUpdate(chart, actor)) { return Actor.Refused("ask for changes of this project"); }
        if (Still() is { } over) { return over; }
        List<Problem> faults = [.. new[] { Texts.Fault("What", what, "Say what is to change."), Texts.Fault("Why", why, "Say why."), Texts.Fault("Effect", effect, "Say what that does to its time, its money and what it brings.") }.OfType<Problem>()];
        if (faults.Count > 0) { return faults; }
        Changes = [.. Changes, new() { Number = Changes.Count + 1, What = what!.Trim(), Why = why!.Trim(), Effect = effect!.Trim(), AskedOn = actor.Today, AskedBy = actor.Post }];
        return new ProjectChangeAsked(Ref, Changes.Count, what.Trim());
    }

    /// <summary>Records what was decided on a change.</summary>
    /// <param name="number">The number of the change.</param>
    /// <param name="isApproved">Whether it was approved.</param>
    /// <param name="decision">Who decided, and how.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<ProjectChangeDecided> DecideChange(int number, bool? isApproved, string? decision, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record decisions on changes"); }
        if (Changes.FirstOrDefault(each => each.Number == number) is not { } asked) { return new Problem("", "There is no such change."); }
        if (asked.IsApproved is not null) { return new Problem("", "This change was decided already."); }
        List<Problem> faults = [.. new[] { isApproved is null ? new("IsApproved", "Say whether it was approved.") : null, Texts.Fault("Decision", decision, "Say who decided it, and how.") }.OfType<Problem>()];
        if (faults.Count > 0) { return faults; }
        Changes = [.. Changes.Select(each => each == asked ? each with { IsApproved = isApproved, DecidedOn = actor.Today, Decision = decision!.Trim() } : each)];
        return new ProjectChangeDecided(Ref, number, isApproved!.Value, decision!.Trim());
    }
}
