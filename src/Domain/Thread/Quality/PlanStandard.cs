using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Thread;

/// <summary>The council's standard for plans: the questions by which a second reader scores each of them (R14).</summary>
public sealed class PlanStandard
{
    /// <summary>The most questions, characters of a question, and of what is said of it.</summary>
    public const int MostCriteria = 30, MaxQuestion = 300, MaxGuidance = 1000;

    /// <summary>What councils begin with; the first questions are those of R13.</summary>
    public static IReadOnlyList<StandardCriterion> Usual { get; } =
    [
        new(1, "Does the plan show which priorities each objective serves?", "Every objective names its priority; no priority that falls to the service is left out.", 3),
        new(2, "Are the objectives outcomes for people, not activities?", "They say what is different for whom, not what the service does.", 3),
        new(3, "Has every objective a measure with a baseline and a target?", "The target is a figure with a day; the baseline says from where.", 3),
        new(4, "Are there timescales and milestones?", "What lasts longer than a year has steps on the way, each with a day.", 2),
        new(5, "Is it plain who answers for what?", "Each objective names one post.", 2),
        new(6, "Are money, people and risks said?", "The budget, the posts and the main risks stand beside the objectives.", 2),
        new(7, "Does it say what was learned from last year?", "What was reached, what was not and why, what residents and inspectors said.", 1),
        new(8, "Would a resident understand it?", "Short sentences, no acronyms that are not explained.", 1),
    ];

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council; it has one.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The questions.</summary>
    public IReadOnlyList<StandardCriterion> Criteria { get; set; } = Usual;

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("standard for plans", Id, "Standard for plans");

    /// <summary>Words the questions anew. What was scored keeps the questions that it was scored by.</summary>
    /// <param name="criteria">The questions; a row without one is taken out.</param>
    /// <param name="actor">Who words them, with the reason.</param>
    public Outcome<PlanStandardChanged> Change(IReadOnlyList<StandardCriterion> criteria, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change the standard for plans"); }
        var asked = criteria.Where(each => Naming.Tidy(each.Question).Length > 0).Select(each => each with { Question = Naming.Tidy(each.Question), Guidance = (each.Guidance ?? "").Trim() }).ToList();
        List<Problem> faults =
        [
            .. criteria.Index().SelectMany(each => new[]
            {
                Naming.TooLong($"Criteria[{each.Index}].Question", each.Item.Question, MaxQuestion),
                Naming.TooLong($"Criteria[{each.Index}].Guidance", each.Item.Guidance, MaxGuidance),
                Naming.Tidy(each.Item.Question).Length > 0 && each.Item.Weight is < 1 or > 3 ? new($"Criteria[{each.Index}].Weight", "Give 1, 2 or 3.") : null,
            }).OfType<Problem>(),
        ];
        if (asked.Count is 0 or > MostCriteria) { faults.Add(new("Criteria", $"Ask from one to {MostCriteria} questions.")); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { faults.Add(new("Reason", "Say why the standard changes: plans of other years were scored by the one before.")); }
        if (faults.Count > 0) { return faults; }
        var next = Criteria.Select(each => each.Key).Append(0).Max();
        List<StandardCriterion> kept = [.. asked.Select(each => Criteria.Any(known => known.Key == each.Key) ? each : each with { Key = ++next })];
        if (kept.SequenceEqual(Criteria)) { return new Problem("", "Nothing was changed."); }
        Criteria = kept;
        return new PlanStandardChanged(Ref, kept.Count, actor.Reason!.Trim());
    }
}

/// <summary>The standard for plans was worded anew.</summary>
/// <param name="About">The standard.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="Because">Why.</param>
public sealed record PlanStandardChanged(RecordRef About, int Questions, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Standard for plans changed: {CountingWords.Several(Questions, "question")}";

    /// <inheritdoc/>
    public override string Said => Because;
}
