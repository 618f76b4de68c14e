using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

/// <summary>How the council wants something managed, as a set of standards with roles, and the life-cycle that it goes through (R69, R70).</summary>
public sealed class ManagementStandard
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's management standards, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>The context: why there is one, and what it covers.</summary>
    public string Context { get; set; } = "";

    /// <summary>The standards, in their order.</summary>
    public IReadOnlyList<string> Standards { get; set; } = [];

    /// <summary>Who does what.</summary>
    public string Roles { get; set; } = "";

    /// <summary>How it is done, in the words of those who do it; empty while nobody has written that.</summary>
    public string Guidance { get; set; } = "";

    /// <summary>The post that keeps it.</summary>
    public required Guid OwnerPostId { get; set; }

    /// <summary>The steps of its life-cycle, taken and planned, in their order.</summary>
    public IReadOnlyList<StandardStep> Steps { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "MS3".</summary>
    public string Code => $"MS{Number}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("management standard", Id, $"{Code} {Title}");

    /// <summary>The last step that was taken: where it stands.</summary>
    public StandardStep? Last => Steps.LastOrDefault(step => step.TakenOn is not null);

    /// <summary>The next step that is planned; null where none is.</summary>
    public StandardStep? Next => Steps.FirstOrDefault(step => step.TakenOn is null);

    /// <summary>Whether people work by it: it was launched, and not withdrawn.</summary>
    public bool IsInForce => Steps.Any(step => step is { Kind: StandardStepKind.Launch, TakenOn: not null }) && Last?.Kind != StandardStepKind.Withdrawal;

    /// <summary>Drafts a management standard, with the usual steps planned.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="others">Every management standard of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who drafts it.</param>
    public static (ManagementStandard? Standard, Outcome<StandardDrafted> Outcome) Draft(Guid id, int number, StandardDetails details, IEnumerable<ManagementStandard> others, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return (null, Actor.Refused("draft management standards")); }
        if (Faults(details, others, chart) is { Count: > 0 } faults) { return (null, faults); }
        var drafted = new ManagementStandard { Id = id, Number = number, Title = "", OwnerPostId = default, Steps = [new() { Number = 1, Kind = StandardStepKind.Draft, TakenOn = actor.Today, Words = "First draft" }] };
        drafted.Take(details);
        return (drafted, new StandardDrafted(drafted.Ref));
    }

    /// <summary>Changes its words. Once it is in force, what is new must be said.</summary>
    /// <param name="details">What is said now.</param>
    /// <param name="others">Every other management standard of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it, and why.</param>
    public Outcome<StandardChanged> Change(StandardDetails details, IEnumerable<ManagementStandard> others, PostChart chart, Actor actor)
    {
        if (!MayKeep(chart, actor)) { return Actor.Refused("change this management standard"); }
        var faults = Faults(details, others, chart);
        if (IsInForce && string.IsNullOrWhiteSpace(actor.Reason)) { faults.Add(new("Reason", "It is in force: say what is new, and who agreed to it.")); }
        if (faults.Count > 0) { return faults; }
        Take(details);
        return new StandardChanged(Ref, actor.Reason);
    }

    /// <summary>Plans a step, or records that it was taken. It is launched only after a board has approved it.</summary>
    /// <param name="kind">The step.</param>
    /// <param name="due">By when it is to be taken; for a step that was taken, null.</param>
    /// <param name="takenOn">The day on which it was taken; null for a planned one.</param>
    /// <param name="words">What came of it.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<StandardStepTaken> Step(StandardStepKind? kind, DateOnly? due, DateOnly? takenOn, string? words, PostChart chart, Actor actor)
    {
        if (!MayKeep(chart, actor)) { return Actor.Refused("record steps of this management standard"); }
        List<Problem> faults = [];
        if (kind is null) { faults.Add(new("Kind", "Choose the step.")); }
        if (due is null == takenOn is null) { faults.Add(new("TakenOn", "Give the day on which it was taken, or the day by which it is to be.")); }
        if (takenOn > actor.Today) { faults.Add(new("TakenOn", "It cannot have been taken after today.")); }
        if (due < actor.Today) { faults.Add(new("Due", "Give a day from today on.")); }
        if (kind is StandardStepKind.Launch && takenOn is not null && !Steps.Any(step => step is { Kind: StandardStepKind.Approval, TakenOn: not null })) { faults.Add(new("Kind", "A board approves it before it is launched: record that first.")); }
        if (kind is StandardStepKind.Feedback or StandardStepKind.Review && takenOn is not null && !IsInForce) { faults.Add(new("Kind", "It is not in force: there is nothing to hear of or to review.")); }
        if (Last?.Kind == StandardStepKind.Withdrawal) { faults.Add(new("", $"{Code} was withdrawn.")); }
        if (Texts.Fault("Words", words, takenOn is null ? null : "Say what came of it, and who decided where somebody did.") is { } fault) { faults.Add(fault); }
        if (faults.Count > 0) { return faults; }
        var planned = takenOn is null ? null : Steps.FirstOrDefault(step => step.TakenOn is null && step.Kind == kind);
        var step = new StandardStep { Number = planned?.Number ?? Steps.Count + 1, Kind = kind!.Value, Due = due ?? planned?.Due, TakenOn = takenOn, Words = (words ?? "").Trim() };
        Steps = [.. Steps.Where(each => each != planned).Append(step).OrderBy(each => each.TakenOn is null).ThenBy(each => each.TakenOn ?? each.Due).ThenBy(each => each.Number)];
        return new StandardStepTaken(Ref, step.Kind, step.TakenOn, step.Due, step.Words.Length > 0 ? step.Words : null);
    }

    /// <summary>Whether somebody keeps it, or runs the council's delivery.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who asks.</param>
    public bool MayKeep(PostChart chart, Actor actor) => actor.May(Right.UpdateDelivery, [OwnerPostId], chart.ServicesOf([OwnerPostId]));

    private void Take(StandardDetails details)
    {
        (Title, Context, Roles, Guidance) = (Naming.Tidy(details.Title), (details.Context ?? "").Trim(), (details.Roles ?? "").Trim(), (details.Guidance ?? "").Trim());
        (OwnerPostId, Standards) = (details.OwnerPostId!.Value, [.. details.Standards.Select(Naming.Tidy).Where(words => words.Length > 0)]);
    }

    private static List<Problem> Faults(StandardDetails details, IEnumerable<ManagementStandard> others, PostChart chart) =>
    [
        .. new[]
        {
            Naming.Fault("Title", details.Title, "the management standard", Programme.MaxTitle, others.Select(other => other.Title)),
            Texts.Fault("Context", details.Context, "Say why there is one, and what it covers."),
            Texts.Fault("Roles", details.Roles),
            Texts.Fault("Guidance", details.Guidance),
            chart.Post(details.OwnerPostId) is { EndedOn: null } ? null : new Problem("OwnerPostId", "Choose the post that keeps it."),
            details.Standards.All(words => Naming.Tidy(words).Length == 0) ? new("Standards", "Give at least one standard, one a line.") : null,
            details.Standards.Select(words => Naming.TooLong("Standards", words, 600)).OfType<Problem>().FirstOrDefault(),
        }.OfType<Problem>(),
    ];
}
