using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

/// <summary>Something that may happen: from what cause, what it would do, how likely that is, and what holds it down (R142, R143).</summary>
public sealed class Risk
{
    /// <summary>After how many days its judgement is old: a quarter.</summary>
    public const int ReviewDays = 92;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's risks, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>What may happen, in a line.</summary>
    public required string Event { get; set; }

    /// <summary>From what cause.</summary>
    public required string Cause { get; set; }

    /// <summary>What it would do, and to whom.</summary>
    public required string Effect { get; set; }

    /// <summary>What it would hurt.</summary>
    public required RiskKind Kind { get; set; }

    /// <summary>The post that answers for it.</summary>
    public required Guid OwnerPostId { get; set; }

    /// <summary>The first day on which it may happen; null for any day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day on which it may happen; null for any day.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>What it threatens.</summary>
    public IReadOnlyList<Threatened> Threatens { get; set; } = [];

    /// <summary>What holds it down.</summary>
    public IReadOnlyList<RiskControl> Controls { get; set; } = [];

    /// <summary>How it was judged, the latest last.</summary>
    public IReadOnlyList<RiskJudgement> Judgements { get; set; } = [];

    /// <summary>Why it is kept out of everything that leaves the council; empty where it is not.</summary>
    public string ExemptBecause { get; set; } = "";

    /// <summary>The day on which it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Why it was closed; empty while it is open.</summary>
    public string ClosedBecause { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "R12".</summary>
    public string Code => $"R{Number}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("risk", Id, $"{Code} {Event}");

    /// <summary>How it was judged last.</summary>
    public RiskJudgement Now => Judgements[^1];

    /// <summary>Whether nobody has judged it for a quarter.</summary>
    /// <param name="today">The day.</param>
    public bool IsStale(DateOnly today) => ClosedOn is null && today.DayNumber - Now.On.DayNumber > ReviewDays;

    /// <summary>Whether it is above what the council accepts of its kind.</summary>
    /// <param name="scale">The council's scale.</param>
    public bool IsAbove(RiskScale scale) => ClosedOn is null && Now.Score > scale.Accepts(Kind);

    /// <summary>Whether somebody answers for it, or runs the council's delivery.</summary>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who asks.</param>
    public bool MayUpdate(PostChart chart, Actor actor) => actor.May(Right.UpdateDelivery, [OwnerPostId], chart.ServicesOf([OwnerPostId]));

    /// <summary>Takes a risk into the register. Whoever may update what a post answers for may name a risk of that post.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who names it.</param>
    public static (Risk? Risk, Outcome<RiskNamed> Outcome) Name(Guid id, int number, RiskDetails details, PostChart chart, Actor actor)
    {
        var faults = Faults(details, chart);
        if (details.OwnerPostId is { } owner && !actor.May(Right.UpdateDelivery, [owner], chart.ServicesOf([owner]))) { return (null, actor.May(Right.UpdateDelivery) ? new Problem("OwnerPostId", "Name risks of posts that are yours, or of your services.") : Actor.Refused("name risks")); }
        if (!actor.May(Right.UpdateDelivery)) { return (null, Actor.Refused("name risks")); }
        faults.AddRange(RiskJudgement.Faults(details.Likelihood, details.Impact));
        if (faults.Count > 0) { return (null, faults); }
        var risk = new Risk { Id = id, Number = number, Event = "", Cause = "", Effect = "", Kind = default, OwnerPostId = default, Judgements = [new(actor.Today, details.Likelihood!.Value, details.Impact!.Value, "First judged", actor.Post)] };
        risk.Take(details);
        return (risk, new RiskNamed(risk.Ref, risk.Now.Score));
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="details">What is said of it now; its likelihood and impact are judged apart.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<RiskChanged> Change(RiskDetails details, PostChart chart, Actor actor)
    {
        if (Refuses(chart, actor) is { } refused) { return refused; }
        if (Faults(details, chart) is { Count: > 0 } faults) { return faults; }
        Take(details);
        return new RiskChanged(Ref);
    }

    /// <summary>Judges it again.</summary>
    /// <param name="likelihood">How likely it is, 1 to 5.</param>
    /// <param name="impact">What it would do, 1 to 5.</param>
    /// <param name="words">Why it is so.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who judges it.</param>
    public Outcome<RiskJudged> Judge(int? likelihood, int? impact, string? words, PostChart chart, Actor actor)
    {
        if (Refuses(chart, actor) is { } refused) { return refused; }
        List<Problem> faults = [.. RiskJudgement.Faults(likelihood, impact)];
        if (Texts.Fault("Words", words, "Say why it is so.") is { } fault) { faults.Add(fault); }
        if (faults.Count > 0) { return faults; }
        var before = Now.Score;
        Judgements = [.. Judgements, new(actor.Today, likelihood!.Value, impact!.Value, words!.Trim(), actor.Post)];
        return new RiskJudged(Ref, before, Now.Score, words.Trim());
    }

    /// <summary>Closes it.</summary>
    /// <param name="because">Why: it came, it passed, or it is gone.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who closes it.</param>
    public Outcome<RiskClosed> Close(string? because, PostChart chart, Actor actor)
    {
        if (Refuses(chart, actor) is { } refused) { return refused; }
        if (Texts.Fault("Because", because, "Say why it is closed: it came, it passed, or its cause is gone.") is { } fault) { return fault; }
        (ClosedOn, ClosedBecause) = (actor.Today, because!.Trim());
        return new RiskClosed(Ref, ClosedBecause);
    }

    private Problem? Refuses(PostChart chart, Actor actor) => !MayUpdate(chart, actor) ? Actor.Refused("change this risk") : ClosedOn is not null ? new("", $"{Code} is closed. Name it again if it comes back.") : null;

    private void Take(RiskDetails details)
    {
        (Event, Cause, Effect) = (Naming.Tidy(details.Event), details.Cause!.Trim(), details.Effect!.Trim());
        (Kind, OwnerPostId, From, Until) = (details.Kind!.Value, details.OwnerPostId!.Value, details.From, details.Until);
        ExemptBecause = (details.ExemptBecause ?? "").Trim();
        Threatens = [.. details.Threatens.Distinct()];
        Controls = [.. details.Controls.Where(control => control.Words.Trim().Length > 0).Index().Select(each => each.Item with { Number = each.Index + 1, Words = each.Item.Words.Trim() })];
    }

    private static List<Problem> Faults(RiskDetails details, PostChart chart) =>
    [
        .. new[]
        {
            Naming.Tidy(details.Event).Length == 0 ? new("Event", "Say what may happen, in a line.") : Naming.TooLong("Event", details.Event, Programme.MaxTitle),
            Texts.Fault("Cause", details.Cause, "Say from what cause."),
            Texts.Fault("Effect", details.Effect, "Say what it would do, and to whom."),
            Texts.Fault("ExemptBecause", details.ExemptBecause),
            details.Kind is null ? new("Kind", "Choose what it would hurt.") : null,
            chart.Post(details.OwnerPostId) is { EndedOn: null } ? null : new Problem("OwnerPostId", "Choose the post that answers for it."),
            details.Until < details.From ? new("Until", "Give a day after the first.") : null,
        }.OfType<Problem>(),
        .. details.Controls.Index().SelectMany(each => new[]
        {
            Texts.Fault($"Controls[{each.Index}].Words", each.Item.Words),
            each.Item is { Due: not null } or { IsThere: true } && each.Item.Words.Trim().Length == 0 ? new Problem($"Controls[{each.Index}].Words", "Say what holds it down.") : null,
        }).OfType<Problem>(),
    ];
}
