using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Thread;

/// <summary>A plan that says what is to be: a vision, a strategy, a corporate plan, a service plan (R12). Its aims stand beside it.</summary>
public sealed class CouncilPlan
{
    /// <summary>The most characters of a title, of who agreed it, and of what is said.</summary>
    public const int MaxTitle = 200, MaxWords = 4000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it; unique, and kept when the title changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What kind of plan it is.</summary>
    public CouncilPlanKind Kind { get; set; }

    /// <summary>What it is for, in plain words.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>The post that answers for it.</summary>
    public required Guid OwnerPostId { get; set; }

    /// <summary>The service whose plan it is; null for the whole council's.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>Its first day; null where none is said.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>Its last day; null where none is said.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Who agreed it; empty before.</summary>
    public string AgreedBy { get; set; } = "";

    /// <summary>The day on which it was agreed; null before.</summary>
    public DateOnly? AgreedOn { get; set; }

    /// <summary>The day on which it ended; null while it holds.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why it ended; empty while it holds.</summary>
    public string EndedBecause { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>Which record it is on the thread.</summary>
    public ThreadEnd End => new(ThreadKind.CouncilPlan, Id);

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("plan or strategy", Id, Title);

    /// <summary>Writes a plan down.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="others">Every plan or strategy of the council.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who writes it down.</param>
    public static (CouncilPlan? Plan, Outcome<CouncilPlanWritten> Outcome) Write(Guid id, CouncilPlanDetails details, IReadOnlyCollection<CouncilPlan> others, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunThread)) { return (null, Actor.Refused("write plans and strategies down")); }
        if (Faults(id, details, others, chart, actor) is { Count: > 0 } faults) { return (null, faults); }
        if (!actor.May(Right.RunThread, [details.OwnerPostId!.Value], ServicesOf(details, chart))) { return (null, new Problem("ServiceId", "You can write plans of your own services only. Choose one of them.")); }
        var title = Naming.Tidy(details.Title);
        var written = new CouncilPlan { Id = id, Slug = Naming.Free(Naming.Address(title, 60, "plan"), others.Select(other => other.Slug).Append("new").ToHashSet()), Title = title, OwnerPostId = details.OwnerPostId!.Value };
        written.Take(details);
        return (written, new CouncilPlanWritten(written.Ref, written.Kind));
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="details">What is said of it now.</param>
    /// <param name="others">Every plan or strategy of the council.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<CouncilPlanChanged> Change(CouncilPlanDetails details, IReadOnlyCollection<CouncilPlan> others, PostChart chart, Actor actor)
    {
        if (!MayRun(chart, actor)) { return Actor.Refused("change this plan"); }
        if (EndedOn is not null) { return new Problem("", "This plan has ended."); }
        if (Faults(Id, details, others, chart, actor) is { Count: > 0 } faults) { return faults; }
        var before = (Title, Kind, Purpose, OwnerPostId, ServiceId, StartsOn, EndsOn, AgreedBy, AgreedOn);
        Take(details);
        return before == (Title, Kind, Purpose, OwnerPostId, ServiceId, StartsOn, EndsOn, AgreedBy, AgreedOn) ? new Problem("", "Nothing was changed.") : new CouncilPlanChanged(Ref);
    }

    /// <summary>Ends it, when none of its aims goes on any more.</summary>
    /// <param name="open">Its aims that go on.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who ends it, with the reason.</param>
    public Outcome<CouncilPlanEnded> Finish(IReadOnlyCollection<Aim> open, PostChart chart, Actor actor)
    {
        if (!MayRun(chart, actor)) { return Actor.Refused("end this plan"); }
        if (EndedOn is not null) { return new Problem("", "This plan has ended already."); }
        if (open.Count > 0) { return new Problem("", $"{CountingWords.Several(open.Count, "aim")} of it {(open.Count == 1 ? "goes" : "go")} on: move them to the plan that follows, or end them."); }
        if (string.IsNullOrWhiteSpace(actor.Reason)) { return new Problem("Reason", "Say why it ends, and what follows it."); }
        (EndedOn, EndedBecause) = (actor.Today, actor.Reason.Trim());
        return new CouncilPlanEnded(Ref, EndedBecause);
    }

    /// <summary>Whether somebody may change it.</summary>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who.</param>
    public bool MayRun(PostChart chart, Actor actor) => actor.May(Right.RunThread, [OwnerPostId], Services(chart));

    /// <summary>The services that it belongs to: its own, else its owner's.</summary>
    /// <param name="chart">The council's posts and services.</param>
    public IReadOnlyList<Guid> Services(PostChart chart) => ServiceId is { } service ? [service] : chart.ServicesOf([OwnerPostId]);

    private static IReadOnlyList<Guid> ServicesOf(CouncilPlanDetails details, PostChart chart) => details.ServiceId is { } service ? [service] : chart.ServicesOf([details.OwnerPostId!.Value]);

    private void Take(CouncilPlanDetails details)
    {
        (Title, Kind, Purpose, OwnerPostId, ServiceId) = (Naming.Tidy(details.Title), details.Kind!.Value, (details.Purpose ?? "").Trim(), details.OwnerPostId!.Value, details.ServiceId);
        (StartsOn, EndsOn, AgreedBy, AgreedOn) = (details.StartsOn, details.EndsOn, Naming.Tidy(details.AgreedBy), details.AgreedOn);
    }

    private static List<Problem> Faults(Guid id, CouncilPlanDetails details, IEnumerable<CouncilPlan> others, PostChart chart, Actor actor) =>
    [
        .. new[]
        {
            Naming.Fault("Title", details.Title, "the plan", MaxTitle, others.Where(other => other.Id != id && other.EndedOn is null).Select(other => other.Title)),
            details.Kind is null ? new("Kind", "Choose what kind of plan it is.") : null,
            ThreadTexts.Fault("Purpose", details.Purpose),
            chart.Post(details.OwnerPostId) is { EndedOn: null } ? null : new("OwnerPostId", "Choose the post that answers for it."),
            details.ServiceId is { } service && chart.Service(service) is not { EndedOn: null } ? new("ServiceId", "Choose a service that exists.") : null,
            details.Kind == CouncilPlanKind.ServicePlan && details.ServiceId is null ? new("ServiceId", "Choose the service whose plan it is.") : null,
            details.StartsOn > details.EndsOn ? new("EndsOn", "It cannot end before it begins.") : null,
            Naming.TooLong("AgreedBy", details.AgreedBy, MaxTitle),
            details.AgreedOn > actor.Today ? new("AgreedOn", "Give the day on which it was agreed, today or earlier; nothing before it was.") : null,
            details.AgreedOn is not null && Naming.Tidy(details.AgreedBy).Length == 0 ? new Problem("AgreedBy", "Say who agreed it.") : null,
        }.OfType<Problem>(),
    ];
}

/// <summary>A plan or strategy was written down.</summary>
/// <param name="About">The plan.</param>
/// <param name="Kind">What kind of plan it is.</param>
public sealed record CouncilPlanWritten(RecordRef About, CouncilPlanKind Kind) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Kind.InWords()} written down";
}

/// <summary>What is said of a plan or strategy was changed.</summary>
/// <param name="About">The plan.</param>
public sealed record CouncilPlanChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Changed";
}

/// <summary>A plan or strategy ended.</summary>
/// <param name="About">The plan.</param>
/// <param name="Because">Why.</param>
public sealed record CouncilPlanEnded(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Ended";

    /// <inheritdoc/>
    public override string Said => Because;
}
