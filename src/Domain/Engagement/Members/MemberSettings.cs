using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>What a member chose for their own view of the room, and when they looked last. For them alone: nobody else reads it, and History does not hold it.</summary>
public sealed class MemberSettings
{
    /// <summary>The most characters of a division.</summary>
    public const int MaxDivision = 100;

    /// <summary>After how many hours a look is a new one, and not the same one going on.</summary>
    public const int HoursOfALook = 4;

    /// <summary>Within how many minutes it is not written down again that they are looking.</summary>
    public const int MinutesOfAStep = 10;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The boards on which they sit, as they say.</summary>
    public IReadOnlyList<Guid> Boards { get; set; } = [];

    /// <summary>The division that they stand for; empty where they did not say.</summary>
    public string Division { get; set; } = "";

    /// <summary>The moment of the look before this one: what came later is new to them; null while there was none.</summary>
    public DateTimeOffset? SinceAt { get; set; }

    /// <summary>When they looked last; null while they did not.</summary>
    public DateTimeOffset? LookedAt { get; set; }

    /// <summary>The council's day on which they looked last; null while they did not.</summary>
    public DateOnly? LookedOn { get; set; }

    /// <summary>Counts its changes, so that two looks at once are one.</summary>
    public int Version { get; set; }

    /// <summary>The Monday of the week of a day.</summary>
    /// <param name="day">The day.</param>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>They look: says whether something is to be written down, and whether it is their first look of the week.</summary>
    /// <param name="actor">Who looks.</param>
    public (bool IsNews, bool IsFirstOfWeek) Look(Actor actor)
    {
        var first = LookedOn is not { } before || WeekOf(before) != WeekOf(actor.Today);
        if (!first && LookedAt is { } last && actor.At - last < TimeSpan.FromMinutes(MinutesOfAStep)) { return (false, false); }
        if (LookedAt is { } at && actor.At - at >= TimeSpan.FromHours(HoursOfALook)) { SinceAt = at; }
        (LookedAt, LookedOn) = (actor.At, actor.Today);
        return (true, first);
    }

    /// <summary>They say on which boards they sit and for which division they stand; what stands in the way where something does.</summary>
    /// <param name="boards">The boards.</param>
    /// <param name="division">The division; empty for none.</param>
    /// <param name="there">The boards that there are.</param>
    /// <param name="actor">Who says so.</param>
    public IReadOnlyList<Problem> Choose(IReadOnlyCollection<Guid> boards, string? division, IReadOnlySet<Guid> there, Actor actor)
    {
        if (!actor.May(Right.AskQuestions) || actor.Account != AccountId) { return [Actor.Refused("choose what the members’ room shows")]; }
        List<Problem> faults = [];
        if (boards.Any(board => !there.Contains(board))) { faults.Add(new("Boards", "Choose boards that exist.")); }
        if (Naming.TooLong("Division", division, MaxDivision) is { } fault) { faults.Add(fault); }
        if (faults.Count > 0) { return faults; }
        (Boards, Division) = ([.. boards.Distinct()], Naming.Tidy(division));
        return [];
    }
}
