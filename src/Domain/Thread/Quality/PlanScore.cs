using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Thread;

/// <summary>What a second reader made of a plan by the council's standard (R13). It is never changed: who reads the plan again makes another.</summary>
public sealed class PlanScore
{
    /// <summary>The most characters of a reason and of what is said of the whole.</summary>
    public const int MaxWords = 1000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The plan.</summary>
    public Guid PlanId { get; init; }

    /// <summary>When in its year it was scored.</summary>
    public ScoreStage Stage { get; init; }

    /// <summary>The calendar year in which that financial year begins.</summary>
    public int FirstYear { get; init; }

    /// <summary>The day.</summary>
    public DateOnly On { get; init; }

    /// <summary>The post of the second reader.</summary>
    public required string Reader { get; init; }

    /// <summary>Each question with its score.</summary>
    public required IReadOnlyList<CriterionScore> Scores { get; init; }

    /// <summary>What is said of the whole; empty for nothing.</summary>
    public string Words { get; init; } = "";

    /// <summary>What the plan reaches of what the standard asks, in per cent.</summary>
    public int Percent => (int)Math.Round(100.0 * Scores.Sum(each => each.Weight * each.Score) / (CriterionScore.Highest * Scores.Sum(each => each.Weight)), MidpointRounding.AwayFromZero);

    /// <summary>Scores a plan.</summary>
    /// <param name="id">The identity of the score.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="standard">The council's standard.</param>
    /// <param name="stage">When in its year; null where nothing was chosen.</param>
    /// <param name="scores">What was typed for each question by its number: the score, null where none was given, and why.</param>
    /// <param name="words">What is said of the whole.</param>
    /// <param name="actor">Who reads it.</param>
    public static (PlanScore? Score, Outcome<PlanScored> Outcome) Read(Guid id, CouncilPlan plan, PlanStandard standard, ScoreStage? stage, IReadOnlyDictionary<int, (int? Score, string? Because)> scores, string? words, Actor actor)
    {
        if (!actor.May(Right.RunThread)) { return (null, Actor.Refused("score plans")); }
        if (actor.Posts.Contains(plan.OwnerPostId)) { return (null, new Problem("", "You answer for this plan yourself. A second reader scores it: ask somebody of another service.")); }
        if (plan.EndedOn is not null) { return (null, new Problem("", "This plan has ended.")); }
        List<Problem> faults = [.. new[] { stage is null ? new("Stage", "Say when in its year the plan is scored.") : null, Naming.TooLong("Words", words, MaxWords) }.OfType<Problem>()];
        foreach (var (at, criterion) in standard.Criteria.Index())
        {
            var (score, because) = scores.GetValueOrDefault(criterion.Key);
            if (score is null or < 0 or > CriterionScore.Highest) { faults.Add(new($"Scores[{at}].Score", "Choose how far the plan answers this.")); }
            else if (score < 2 && string.IsNullOrWhiteSpace(because)) { faults.Add(new($"Scores[{at}].Because", "Say what is missing, so that the service can mend it.")); }
            if (Naming.TooLong($"Scores[{at}].Because", because, MaxWords) is { } fault) { faults.Add(fault); }
        }

        if (faults.Count > 0) { return (null, faults); }
        var read = new PlanScore
        {
            Id = id,
            PlanId = plan.Id,
            Stage = stage!.Value,
            FirstYear = FinancialYear.Of(actor.Today).FirstYear,
            On = actor.Today,
            Reader = actor.Post,
            Scores = [.. standard.Criteria.Select(each => new CriterionScore(each.Key, each.Question, each.Weight, scores[each.Key].Score!.Value, (scores[each.Key].Because ?? "").Trim()))],
            Words = (words ?? "").Trim(),
        };
        return (read, new PlanScored(plan.Ref, read.Stage, read.Percent));
    }
}

/// <summary>A second reader scored a plan.</summary>
/// <param name="About">The plan.</param>
/// <param name="Stage">When in its year.</param>
/// <param name="Percent">What it reaches of what the standard asks.</param>
public sealed record PlanScored(RecordRef About, ScoreStage Stage, int Percent) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Scored {(Stage == ScoreStage.Agreed ? "when agreed" : "at half-year")}: {Percent} %";
}
