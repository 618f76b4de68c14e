namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The inspectors' room of an inspection: what was shared with whom, to be read until a day and never changed there.</summary>
public sealed record InspectorsRoom
{
    /// <summary>The last day on which it is open.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Why it was closed before that day; empty while it was not.</summary>
    public string ClosedBecause { get; init; } = "";

    /// <summary>Who may come in.</summary>
    public IReadOnlyList<RoomGuest> Guests { get; init; } = [];

    /// <summary>What was shared, in the order in which it was; what was taken back stays with the reason.</summary>
    public IReadOnlyList<SharedThing> Shared { get; init; } = [];

    /// <summary>What can be read in it.</summary>
    public IEnumerable<SharedThing> OnShow => Shared.Where(thing => thing.TakenBackBecause.Length == 0);

    /// <summary>Whether it is open on a day.</summary>
    /// <param name="today">The day.</param>
    public bool IsOpen(DateOnly today) => ClosedBecause.Length == 0 && today <= Until;

    /// <summary>Whether an account may come in on a day.</summary>
    /// <param name="account">The account.</param>
    /// <param name="today">The day.</param>
    public bool Admits(Guid account, DateOnly today) => IsOpen(today) && Guests.Any(guest => guest.Account == account);
}

/// <summary>Somebody who may come into an inspectors' room.</summary>
/// <param name="Account">Their account.</param>
/// <param name="Name">What the product calls them.</param>
/// <param name="Since">The day from which they may.</param>
public sealed record RoomGuest(Guid Account, string Name, DateOnly Since);

/// <summary>Something that was shared in an inspectors' room.</summary>
public sealed record SharedThing
{
    /// <summary>Its number in the room, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>What it is.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>Which piece of evidence, inspection, self-assessment or plan.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its title when it was shared.</summary>
    public required string Title { get; init; }

    /// <summary>What inspectors are to look at in it; empty where nothing was said.</summary>
    public string Words { get; init; } = "";

    /// <summary>The day on which it was shared.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why it was taken back; empty while it is shared.</summary>
    public string TakenBackBecause { get; init; } = "";
}
