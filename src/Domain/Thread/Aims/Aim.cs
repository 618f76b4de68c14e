using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Thread;

/// <summary>What a plan wants to reach: an ambition, a priority, an objective, a numbered target (R11, R12). It is ended, never deleted.</summary>
public sealed partial class Aim
{
    /// <summary>The most characters of a title, of a number in a plan and of a national code; and how many milestones it may have.</summary>
    public const int MaxTitle = 300, MaxNumber = 20, MaxMilestones = 40;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it; unique, and kept when the title changes.</summary>
    public required string Slug { get; init; }

    /// <summary>The plan that it is written in.</summary>
    public required Guid PlanId { get; set; }

    /// <summary>What kind of aim it is.</summary>
    public AimKind Kind { get; set; }

    /// <summary>Its number in the plan; empty for none.</summary>
    public string Number { get; set; } = "";

    /// <summary>What is to be reached, in a sentence.</summary>
    public required string Title { get; set; }

    /// <summary>What that means for people, in plain words.</summary>
    public string Words { get; set; } = "";

    /// <summary>How it is known that it can be done; empty where that is not said.</summary>
    public string Achievable { get; set; } = "";

    /// <summary>The post that answers for it.</summary>
    public required Guid OwnerPostId { get; set; }

    /// <summary>The service that it belongs to; null where it is the whole council's.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>Whose priority it is.</summary>
    public AimOrigin Origin { get; set; }

    /// <summary>What the government calls it; empty for none.</summary>
    public string NationalCode { get; set; } = "";

    /// <summary>By when it is to be reached; null where no day was said.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>The steps on the way, by their days.</summary>
    public IReadOnlyList<AimMilestone> Milestones { get; set; } = [];

    /// <summary>Its moves from plan to plan, the first first.</summary>
    public IReadOnlyList<AimMove> Moves { get; set; } = [];

    /// <summary>The day on which it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why it ended: reached, given up; empty while it goes on.</summary>
    public string EndedBecause { get; set; } = "";

    /// <summary>Whether it was reached when it ended.</summary>
    public bool IsReached { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>Which record it is on the thread.</summary>
    public ThreadEnd End => new(ThreadKind.Aim, Id);

    /// <summary>Its number and title.</summary>
    public string Name => Number.Length == 0 ? Title : $"{Number} {Title}";

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("aim", Id, Name);

    /// <summary>Writes an aim into a plan.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="others">Every aim of the council.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who writes it.</param>
    public static (Aim? Aim, Outcome<AimWritten> Outcome) Write(Guid id, CouncilPlan plan, AimDetails details, IReadOnlyCollection<Aim> others, PostChart chart, Actor actor)
    {
        if (!plan.MayRun(chart, actor)) { return (null, Actor.Refused("write aims into this plan")); }
        if (plan.EndedOn is not null) { return (null, new Problem("", "This plan has ended.")); }
        if (Faults(id, plan.Id, details, others, chart) is { Count: > 0 } faults) { return (null, faults); }
        var title = Naming.Tidy(details.Title);
        var written = new Aim { Id = id, PlanId = plan.Id, Slug = Naming.Free(Naming.Address(title, 60, "aim"), others.Select(other => other.Slug).Append("new").ToHashSet()), Title = title, OwnerPostId = details.OwnerPostId!.Value };
        written.Take(details);
        return (written, new AimWritten(written.Ref, written.Kind, plan.Title));
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="details">What is said of it now.</param>
    /// <param name="others">Every aim of the council.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<AimChanged> Change(AimDetails details, IReadOnlyCollection<Aim> others, PostChart chart, Actor actor)
    {
        if (!MayRun(chart, actor)) { return Actor.Refused("change this aim"); }
        if (EndedOn is not null) { return new Problem("", "This aim has ended."); }
        if (Faults(Id, PlanId, details, others, chart) is { Count: > 0 } faults) { return faults; }
        var before = (Kind, Number, Title, Words, Achievable, OwnerPostId, ServiceId, Origin, NationalCode, DueOn);
        var milestones = Milestones;
        Take(details);
        return before == (Kind, Number, Title, Words, Achievable, OwnerPostId, ServiceId, Origin, NationalCode, DueOn) && milestones.SequenceEqual(Milestones) ? new Problem("", "Nothing was changed.") : new AimChanged(Ref);
    }

    /// <summary>Moves it to another plan, in the middle of a year or at its end. Its links and what was said of it go with it; where it was stays on it.</summary>
    /// <param name="from">The plan that it is in.</param>
    /// <param name="to">The other; null where none was chosen.</param>
    /// <param name="number">Its number there; empty for none.</param>
    /// <param name="others">Every aim of the council.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who moves it, with the reason.</param>
    public Outcome<AimMoved> Move(CouncilPlan from, CouncilPlan? to, string? number, IEnumerable<Aim> others, PostChart chart, Actor actor)
    {
        if (!MayRun(chart, actor)) { return Actor.Refused("move this aim"); }
        if (EndedOn is not null) { return new Problem("", "This aim has ended."); }
        var tidy = Naming.Tidy(number);
        List<Problem> faults =
        [
            .. new[]
            {
                to is null ? new("To", "Choose the plan to which it moves.") : to.Id == PlanId ? new("To", "It is in that plan.") : to.EndedOn is not null ? new("To", "That plan has ended.")
                    : to.MayRun(chart, actor) ? null : new("To", "You may not write into that plan. Ask whoever answers for it."),
                Naming.TooLong("Number", tidy, MaxNumber),
                to is null ? null : Twin(Id, to.Id, tidy, others),
                string.IsNullOrWhiteSpace(actor.Reason) ? new("Reason", "Say why it moves.") : Naming.TooLong("Reason", actor.Reason, ThreadLink.MaxBecause),
            }.OfType<Problem>(),
        ];
        if (faults.Count > 0) { return faults; }
        Moves = [.. Moves, new(PlanId, Number, actor.Today, actor.Reason!.Trim(), actor.Post)];
        (PlanId, Number) = (to!.Id, tidy);
        return new AimMoved(Ref, from.Title, to.Title, actor.Reason.Trim());
    }

    /// <summary>Ends it: reached, or given up.</summary>
    /// <param name="isReached">Whether it was reached; null where nothing was chosen.</param>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who ends it, with the reason.</param>
    public Outcome<AimEnded> Finish(bool? isReached, PostChart chart, Actor actor)
    {
        if (!MayRun(chart, actor)) { return Actor.Refused("end this aim"); }
        if (EndedOn is not null) { return new Problem("", "This aim has ended already."); }
        List<Problem> faults = [.. new[] { isReached is null ? new("IsReached", "Say whether it was reached.") : null, string.IsNullOrWhiteSpace(actor.Reason) ? new("Reason", "Say what shows that it was reached, or why it is given up.") : Naming.TooLong("Reason", actor.Reason, ThreadLink.MaxBecause) }.OfType<Problem>()];
        if (faults.Count > 0) { return faults; }
        (EndedOn, EndedBecause, IsReached) = (actor.Today, actor.Reason!.Trim(), isReached!.Value);
        return new AimEnded(Ref, IsReached, EndedBecause);
    }

    /// <summary>Whether somebody may change it.</summary>
    /// <param name="chart">The council's posts and services.</param>
    /// <param name="actor">Who.</param>
    public bool MayRun(PostChart chart, Actor actor) => actor.May(Right.RunThread, [OwnerPostId], Services(chart));

    /// <summary>The services that it belongs to: its own, else its owner's.</summary>
    /// <param name="chart">The council's posts and services.</param>
    public IReadOnlyList<Guid> Services(PostChart chart) => ServiceId is { } service ? [service] : chart.ServicesOf([OwnerPostId]);

    private void Take(AimDetails details)
    {
        (Kind, Number, Title, Words, Achievable) = (details.Kind!.Value, Naming.Tidy(details.Number), Naming.Tidy(details.Title), (details.Words ?? "").Trim(), (details.Achievable ?? "").Trim());
        (OwnerPostId, ServiceId, Origin, NationalCode, DueOn) = (details.OwnerPostId!.Value, details.ServiceId, details.Origin, Naming.Tidy(details.NationalCode), details.DueOn);
        // What says the same stays what it was, so that nobody reads of a change that is none.
        if (Said(details).Select(each => each with { Title = Naming.Tidy(each.Title) }).OrderBy(each => each.Due).ToList() is var steps && !steps.SequenceEqual(Milestones)) { Milestones = steps; }
    }

    private static IEnumerable<AimMilestone> Said(AimDetails details) => details.Milestones.Where(each => Naming.Tidy(each.Title).Length > 0);

    private static Problem? Twin(Guid id, Guid plan, string number, IEnumerable<Aim> others) =>
        number.Length > 0 && others.FirstOrDefault(other => other.Id != id && other.PlanId == plan && other.EndedOn is null && Naming.Same(other.Number, number)) is { } twin ? new("Number", $"The plan has a {number} already: {twin.Title}.") : null;

    private static List<Problem> Faults(Guid id, Guid plan, AimDetails details, IReadOnlyCollection<Aim> others, PostChart chart)
    {
        var number = Naming.Tidy(details.Number);
        return
        [
            .. new[]
            {
                details.Kind is null ? new("Kind", "Choose what kind of aim it is.") : null,
                Naming.TooLong("Number", number, MaxNumber) ?? Twin(id, plan, number, others),
                Naming.Fault("Title", details.Title, "the aim", MaxTitle, others.Where(other => other.Id != id && other.PlanId == plan && other.EndedOn is null).Select(other => other.Title)),
                ThreadTexts.Fault("Words", details.Words),
                ThreadTexts.Fault("Achievable", details.Achievable),
                chart.Post(details.OwnerPostId) is { EndedOn: null } ? null : new("OwnerPostId", "Choose the post that answers for it."),
                details.ServiceId is { } service && chart.Service(service) is not { EndedOn: null } ? new("ServiceId", "Choose a service that exists.") : null,
                Naming.TooLong("NationalCode", details.NationalCode, MaxNumber),
                Said(details).Count() > MaxMilestones ? new("Milestones", $"An aim has {MaxMilestones} milestones at most.") : null,
            }.OfType<Problem>(),
            .. Said(details).Index().SelectMany(each => new[]
            {
                Naming.TooLong($"Milestones[{each.Index}].Title", each.Item.Title, MaxTitle),
                details.DueOn < each.Item.Due ? new($"Milestones[{each.Index}].Due", "It lies after the day by which the aim is to be reached.") : null,
            }).OfType<Problem>(),
        ];
    }
}
