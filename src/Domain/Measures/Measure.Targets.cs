using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class Measure
{
    /// <summary>Proposes a target. It colours nothing until it is approved; then it takes the place of earlier ones for its periods.</summary>
    /// <param name="setting">The target.</param>
    /// <param name="parts">The measure's parts.</param>
    /// <param name="actor">Who proposes it.</param>
    public Outcome<TargetProposed> ProposeTarget(TargetSetting setting, IReadOnlyCollection<Series> parts, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("set targets"); }
        List<Problem> faults = [.. setting.Faults(this), .. new[] { ReasonFault(setting.Because, "is what it is") }.OfType<Problem>()];
        if (setting.SeriesId is { } part && parts.All(each => each.Id != part)) { faults.Add(new("Part", "Choose a part from the list.")); }
        if (faults.Count > 0) { return faults; }
        Targets = [.. Targets, setting with { SetBy = actor.Post, SetOn = actor.Today, Proposer = actor.Account, ApprovedBy = null, ApprovedOn = null, Because = setting.Because.Trim() }];
        return new TargetProposed(Ref, setting.InWords(Definition), setting.Because.Trim());
    }

    /// <summary>Whether somebody may approve targets of it: whoever runs measures, and the director of its service.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public bool MayApproveTargets(PostChart chart, Actor actor) => actor.May(Right.RunMeasures) || actor.Directs(chart.ServicesOf(Posts));

    /// <summary>
    /// Approves a proposed target. Somebody other than the one who proposed it does so, unless nobody else may. Where a board approved it, its decision is recorded, and that
    /// the one who proposed it may do too: the board decided.
    /// </summary>
    /// <param name="id">The target.</param>
    /// <param name="board">The board that approved it with the reference of its decision, as in "Cabinet, minute 9"; null where the actor does.</param>
    /// <param name="on">When the board did; not used where the actor does.</param>
    /// <param name="isAlone">Whether nobody else may approve it.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who approves or records it.</param>
    public Outcome<TargetApproved> ApproveTarget(Guid id, string? board, DateOnly? on, bool isAlone, PostChart chart, Actor actor)
    {
        if (!MayApproveTargets(chart, actor)) { return Actor.Refused("approve targets of this measure"); }
        if (Targets.FirstOrDefault(each => each.Id == id) is not { } setting) { return new Problem("", "There is no such target."); }
        if (!setting.IsProposed) { return new Problem("", setting.WithdrawnOn is null ? "It was approved already." : "It was withdrawn."); }
        var named = Naming.Tidy(board);
        if (Naming.TooLong("Board", named, 200) is { } tooLong) { return tooLong; }
        if (named.Length == 0 && setting.Proposer == actor.Account && !isAlone) { return new Problem("", "You proposed this target, so somebody else approves it: another performance officer, or the director of the service. If a board approved it, name the board and its decision."); }
        if (named.Length > 0 && on is null) { return new Problem("On", "Give the day on which the board approved it."); }
        if (named.Length > 0 && on > actor.Today) { return new Problem("On", "The board cannot have approved it after today."); }
        var approved = setting with { ApprovedBy = named.Length > 0 ? named : actor.Post, ApprovedOn = named.Length > 0 ? on : actor.Today };
        Targets = [.. Targets.Select(each => each.Id == id ? approved : each)];
        return new TargetApproved(Ref, setting.InWords(Definition), approved.ApprovedBy, approved.ApprovedOn!.Value);
    }

    /// <summary>Withdraws a target while it is proposed; it stays in the list with the reason.</summary>
    /// <param name="id">The target.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who withdraws it.</param>
    public Outcome<TargetWithdrawn> WithdrawTarget(Guid id, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("withdraw targets"); }
        if (Targets.FirstOrDefault(each => each.Id == id) is not { } setting) { return new Problem("", "There is no such target."); }
        if (!setting.IsProposed) { return new Problem("", setting.WithdrawnOn is null ? "It was approved, so it is not withdrawn: propose another to take its place." : "It was withdrawn already."); }
        if (ReasonFault(because, "is withdrawn") is { } unsaid) { return unsaid; }
        Targets = [.. Targets.Select(each => each.Id == id ? each with { WithdrawnOn = actor.Today, WithdrawnBecause = because!.Trim() } : each)];
        return new TargetWithdrawn(Ref, setting.InWords(Definition), because!.Trim());
    }

    /// <summary>What is asked of some periods now, and what would be were a target approved.</summary>
    /// <param name="setting">The target.</param>
    /// <param name="periods">The periods.</param>
    public IReadOnlyList<TargetPreview> Preview(TargetSetting setting, IEnumerable<Period> periods) =>
        [.. periods.Select(period => new TargetPreview(period, TargetFor(setting.SeriesId ?? Id, period), setting with { ApprovedOn = setting.SetOn } is var held && held.HoldsFor(period) ? held.For(period) : null))];
}
