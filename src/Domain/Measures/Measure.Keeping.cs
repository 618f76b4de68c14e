using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class Measure
{
    /// <summary>Gives it to a post and a deputy.</summary>
    /// <param name="owner">The post that answers for it; null for nobody.</param>
    /// <param name="deputy">The post that enters its figures when the owner does not; null for none.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<MeasureEntrusted> Entrust(Guid? owner, Guid? deputy, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("give a measure to a post"); }
        if (PostFaults(owner, deputy, OwnerPost, DeputyPost, chart) is { Count: > 0 } faults) { return faults; }
        if ((owner, deputy) == (OwnerPost, DeputyPost)) { return new Problem("", "Nothing was changed."); }
        (OwnerPost, DeputyPost) = (owner, deputy);
        return new MeasureEntrusted(Ref, chart.Post(owner)?.Title ?? "nobody", chart.Post(deputy)?.Title ?? "none");
    }

    /// <summary>What is wrong with the posts that a measure is to have.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="deputy">The deputy.</param>
    /// <param name="ownerBefore">The owner until now, who may have ended.</param>
    /// <param name="deputyBefore">The deputy until now.</param>
    /// <param name="chart">The council's posts.</param>
    public static List<Problem> PostFaults(Guid? owner, Guid? deputy, Guid? ownerBefore, Guid? deputyBefore, PostChart chart)
    {
        bool Unknown(Guid? post, Guid? before) => post is not null && post != before && chart.Post(post) is not { EndedOn: null };
        List<Problem> faults = [];
        if (Unknown(owner, ownerBefore)) { faults.Add(new("Owner", "Choose a post from the list.")); }
        if (Unknown(deputy, deputyBefore)) { faults.Add(new("Deputy", "Choose a post from the list.")); }
        if (deputy is not null && owner is null) { faults.Add(new("Owner", "Choose an owner before a deputy.")); }
        if (deputy is not null && deputy == owner) { faults.Add(new("Deputy", "The deputy is another post than the owner.")); }
        return faults;
    }

    /// <summary>Ends it: no figure of a period that begins later is taken.</summary>
    /// <param name="on">The last day on which it is collected.</param>
    /// <param name="because">Why.</param>
    /// <param name="hanging">The codes of the measures that are worked out from it and have not ended.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<MeasureEnded> End(DateOnly? on, string? because, IReadOnlyCollection<string> hanging, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("end a measure"); }
        if (EndedOn is { } ended) { return new Problem("", $"It ended on {ended.InWords()} already."); }
        List<Problem> faults = [];
        if (on is null) { faults.Add(new("On", "Give the last day on which it is collected.")); }
        if (hanging.Count > 0) { faults.Add(new("", $"{string.Join(", ", hanging)} {(hanging.Count == 1 ? "is" : "are")} worked out from it. Change the formula first, or end that measure.")); }
        if (ReasonFault(because, "ends") is { } unsaid) { faults.Add(unsaid); }
        if (faults.Count > 0) { return faults; }
        EndedOn = on;
        return new MeasureEnded(Ref, on!.Value, because!.Trim());
    }

    /// <summary>Collects it again.</summary>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<MeasureReopened> Reopen(string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("collect a measure again"); }
        if (EndedOn is null) { return new Problem("", "It has not ended."); }
        if (ReasonFault(because, "is collected again") is { } unsaid) { return unsaid; }
        EndedOn = null;
        return new MeasureReopened(Ref, because!.Trim());
    }

    /// <summary>Gives it another code; its address stays, so that links and formulas that name the old code still find it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="others">The council's other measures.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<MeasureRecoded> Recode(string? code, IReadOnlyCollection<Measure> others, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change the code of a measure"); }
        if ((CodeFault(code, others.Select(other => other.Code)) ?? LikenessFault(code, others)) is { } fault) { return fault; }
        var (before, after) = (Code, Naming.Tidy(code));
        if (before == after) { return new Problem("Code", "This is its code already."); }
        Code = after;
        return new MeasureRecoded(Ref, before, after);
    }

    /// <summary>Shows the measure of what it costs beside it (R83).</summary>
    /// <param name="cost">The measure; null for none.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<CostMeasureChosen> PairWithCost(Measure? cost, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("choose what is shown beside a measure"); }
        if (cost?.Id == Id) { return new Problem("Cost", "A measure is not its own cost."); }
        if (cost?.Id == CostMeasure) { return new Problem("", "Nothing was changed."); }
        CostMeasure = cost?.Id;
        return new CostMeasureChosen(Ref, cost?.Code);
    }
}
