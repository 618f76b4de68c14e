using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Delivery;

/// <summary>Projects that are run together for one purpose (R97).</summary>
public sealed partial class Programme
{
    /// <summary>The most characters of a title, and of what is said.</summary>
    public const int MaxTitle = 200, MaxWords = 4000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it; unique, and kept when the title changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What it is to change, and for whom.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>The post that answers for it.</summary>
    public required Guid OwnerPostId { get; set; }

    /// <summary>The board that it reports to; null where none is named.</summary>
    public Guid? BoardId { get; set; }

    /// <summary>Its strands, in the order in which they were added; those that ended stay.</summary>
    public IReadOnlyList<Strand> Strands { get; set; } = [];

    /// <summary>The last day on which it ran; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("programme", Id, Title);

    /// <summary>Begins a programme.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="others">Every programme of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who begins it.</param>
    public static (Programme? Programme, Outcome<ProgrammeBegun> Outcome) Begin(Guid id, ProgrammeDetails details, IReadOnlyCollection<Programme> others, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return (null, Actor.Refused("begin programmes")); }
        if (Faults(id, details, others, chart) is { Count: > 0 } faults) { return (null, faults); }
        var title = Naming.Tidy(details.Title);
        var begun = new Programme
        {
            Id = id,
            Slug = Naming.Free(Naming.Address(title, 60, "programme"), others.Select(other => other.Slug).Append("new").ToHashSet()),
            Title = title,
            Purpose = (details.Purpose ?? "").Trim(),
            OwnerPostId = details.OwnerPostId!.Value,
            BoardId = details.BoardId,
        };
        return (begun, new ProgrammeBegun(begun.Ref));
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="details">What is said of it now.</param>
    /// <param name="others">Every programme of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<ProgrammeChanged> Change(ProgrammeDetails details, IReadOnlyCollection<Programme> others, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("change programmes"); }
        if (EndedOn is not null) { return new Problem("", "This programme has ended."); }
        if (Faults(Id, details, others, chart) is { Count: > 0 } faults) { return faults; }
        var before = (Title, Purpose, OwnerPostId, BoardId);
        (Title, Purpose, OwnerPostId, BoardId) = (Naming.Tidy(details.Title), (details.Purpose ?? "").Trim(), details.OwnerPostId!.Value, details.BoardId);
        return before == (Title, Purpose, OwnerPostId, BoardId) ? new Problem("", "Nothing was changed.") : new ProgrammeChanged(Ref);
    }

    /// <summary>Ends it, when nothing of it runs any more.</summary>
    /// <param name="running">The projects of it that are not finished.</param>
    /// <param name="actor">Who ends it.</param>
    public Outcome<ProgrammeEnded> End(IReadOnlyCollection<Project> running, Actor actor)
    {
        if (!actor.May(Right.RunDelivery)) { return Actor.Refused("end programmes"); }
        if (EndedOn is not null) { return new Problem("", "This programme has ended."); }
        if (running.Count > 0) { return new Problem("", $"It cannot end while these run: {CountingWords.Listed(running.Select(project => $"PID {project.Pid}"))}."); }
        EndedOn = actor.Today;
        return new ProgrammeEnded(Ref, actor.Today);
    }

    private static List<Problem> Faults(Guid id, ProgrammeDetails details, IEnumerable<Programme> others, PostChart chart) =>
    [
        .. new[]
        {
            Naming.Fault("Title", details.Title, "the programme", MaxTitle, others.Where(other => other.Id != id && other.EndedOn is null).Select(other => other.Title)),
            Texts.Fault("Purpose", details.Purpose),
            chart.Post(details.OwnerPostId) is { EndedOn: null } ? null : new Problem("OwnerPostId", "Choose the post that answers for it."),
        }.OfType<Problem>(),
    ];
}

/// <summary>What is typed of a programme.</summary>
public sealed record ProgrammeDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What it is to change, and for whom.</summary>
    public string? Purpose { get; init; }

    /// <summary>The post that answers for it.</summary>
    public Guid? OwnerPostId { get; init; }

    /// <summary>The board that it reports to; null for none.</summary>
    public Guid? BoardId { get; init; }
}
