using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

public sealed partial class Project
{
    /// <summary>Those who approve a project that replaces another, in their order: a group of members, the Cabinet Member, the Cabinet (R99).</summary>
    public static IReadOnlyList<string> UsualForReplacement { get; } = ["Informal member group", "Cabinet Member for Finance", "Cabinet"];

    /// <summary>Proposes a project.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="others">Every project of the council.</param>
    /// <param name="programmes">Every programme of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who proposes it.</param>
    public static (Project? Project, Outcome<ProjectProposed> Outcome) Propose(Guid id, ProjectDetails details, IReadOnlyCollection<Project> others, IReadOnlyCollection<Programme> programmes, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return (null, Actor.Refused("propose projects")); }
        var pid = Naming.Tidy(details.Pid);
        var replaced = details.Replaces is { } number && Naming.Tidy(number) is { Length: > 0 } typed ? others.FirstOrDefault(other => Naming.Same(other.Pid, typed)) : null;
        List<Problem> faults = [.. new[] { PidFault(pid, others), ReplacementFault(pid, details.Replaces, replaced, others) }.OfType<Problem>(), .. Faults(details, programmes, chart)];
        if (faults.Count > 0) { return (null, faults); }
        var approvers = details.Approvers.Select(Naming.Tidy).Where(who => who.Length > 0).ToList();
        if (approvers.Count == 0) { approvers = replaced is null ? ["The board of the programme"] : [.. UsualForReplacement]; }
        var proposed = new Project
        {
            Id = id,
            Pid = pid,
            Title = Naming.Tidy(details.Title),
            LeadPostId = details.LeadPostId!.Value,
            ReplacesId = replaced?.Id,
            StateSince = actor.Today,
            Versions = [new(1, actor.Today, "First version", actor.Post)],
            Approvals = [.. approvers.Index().Select(each => new Approval { Number = each.Index + 1, Who = each.Item })],
        };
        proposed.Take(details);
        return (proposed, new ProjectProposed(proposed.Ref, replaced?.Name));
    }

    /// <summary>Changes what is said of it; once it is approved, a new version of its PID says what is new.</summary>
    /// <param name="details">What is said of it now; its number and what it replaces stay.</param>
    /// <param name="what">What is new; needed once it is approved.</param>
    /// <param name="programmes">Every programme of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<ProjectChanged> Change(ProjectDetails details, string? what, IReadOnlyCollection<Programme> programmes, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("change projects"); }
        if (Still() is { } over) { return over; }
        var faults = Faults(details, programmes, chart);
        var words = Naming.Tidy(what);
        if (State != ProjectState.Proposed && words.Length == 0) { faults.Add(new("What", "Say what is new in this version of the PID.")); }
        if (Texts.Fault("What", what) is { } tooLong) { faults.Add(tooLong); }
        if (faults.Count > 0) { return faults; }
        var before = (Title, Purpose, ProgrammeId, LeadPostId, SponsorPostId, Budget, Funding);
        Title = Naming.Tidy(details.Title);
        LeadPostId = details.LeadPostId!.Value;
        Take(details);
        if (before == (Title, Purpose, ProgrammeId, LeadPostId, SponsorPostId, Budget, Funding)) { return new Problem("", "Nothing was changed."); }
        Versions = [.. Versions, new(Versions.Count + 1, actor.Today, words.Length > 0 ? words : "Changed before it was approved", actor.Post)];
        return new ProjectChanged(Ref, Versions.Count, words.Length > 0 ? words : null);
    }

    private void Take(ProjectDetails details) => (Purpose, ProgrammeId, SponsorPostId, Budget, Funding) = ((details.Purpose ?? "").Trim(), details.ProgrammeId, details.SponsorPostId, details.Budget, (details.Funding ?? "").Trim());

    private static Problem? PidFault(string pid, IEnumerable<Project> others) =>
        pid.Length == 0 ? new("Pid", "Give the number of its PID, as papers cite it: 79 or 69b.")
        : pid.Length > MaxPid || !pid.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-') ? new("Pid", $"A number has letters, digits and hyphens, {MaxPid} at most.")
        : others.FirstOrDefault(other => Naming.Same(other.Pid, pid)) is { } twin ? new("Pid", $"PID {twin.Pid} is {twin.Title}: a number is never used again.")
        : null;

    private static Problem? ReplacementFault(string pid, string? typed, Project? replaced, IEnumerable<Project> others) =>
        Naming.Tidy(typed).Length == 0 ? null
        : Naming.Same(pid, typed) ? new("Replaces", "A project cannot replace itself. Give the new one a number of its own.")
        : replaced is null ? new("Replaces", $"There is no PID {Naming.Tidy(typed)}.")
        : replaced.State is ProjectState.Completed ? new("Replaces", $"{replaced.Name} is completed: there is nothing left to replace.")
        : others.FirstOrDefault(other => other.ReplacesId == replaced.Id && other.State != ProjectState.Stopped) is { } already ? new("Replaces", $"{replaced.Name} is replaced by {already.Name} already.")
        : null;

    private static List<Problem> Faults(ProjectDetails details, IEnumerable<Programme> programmes, PostChart chart) =>
    [
        .. new[]
        {
            Naming.Fault("Title", details.Title, "the project", Programme.MaxTitle, []),
            Texts.Fault("Purpose", details.Purpose, "Say what it is to change, and for whom."),
            Texts.Fault("Funding", details.Funding),
            chart.Post(details.LeadPostId) is { EndedOn: null } ? null : new Problem("LeadPostId", "Choose the post that leads it."),
            details.SponsorPostId is { } sponsor && chart.Post(sponsor) is not { EndedOn: null } ? new("SponsorPostId", "Choose a post that exists.") : null,
            details.ProgrammeId is { } programme && programmes.FirstOrDefault(each => each.Id == programme) is not { EndedOn: null } ? new("ProgrammeId", "Choose a programme that runs.") : null,
            details.Budget < 0 ? new("Budget", "Give an amount of nought or more.") : null,
        }.OfType<Problem>(),
        .. details.Approvers.Index().Select(each => Naming.TooLong($"Approvers[{each.Index}]", each.Item, Programme.MaxTitle)).OfType<Problem>(),
    ];

    private Problem? Still() => IsOpen ? null : new("", $"{Name} is {State.ToString().ToLowerInvariant()}: nothing in it changes any more.");
}

/// <summary>What is typed of a project.</summary>
public sealed record ProjectDetails
{
    /// <summary>The number of its PID.</summary>
    public string? Pid { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What it is to change, and for whom.</summary>
    public string? Purpose { get; init; }

    /// <summary>The programme; null for none.</summary>
    public Guid? ProgrammeId { get; init; }

    /// <summary>The post that leads it.</summary>
    public Guid? LeadPostId { get; init; }

    /// <summary>The post that answers for it to members; null for none.</summary>
    public Guid? SponsorPostId { get; init; }

    /// <summary>The number of the PID that it replaces; empty for none.</summary>
    public string? Replaces { get; init; }

    /// <summary>What it may spend in all, in pounds; null where that is not known.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Where the money comes from, and whether it suffices.</summary>
    public string? Funding { get; init; }

    /// <summary>Who must approve it, in their order; none for the usual ones.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];
}
