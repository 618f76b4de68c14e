using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Engagement;

/// <summary>What a council decided about its members' room: by when questions are answered, and what is kept of who uses it (R112).</summary>
public sealed class MembersRoom
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Within how many working days a question is answered; 1 to 60.</summary>
    public int AnswerWithinDays { get; set; } = 10;

    /// <summary>Whether it is kept who opened the room in a week; what somebody read is never kept.</summary>
    public bool KeepsNames { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("members room", Id, "The members’ room");

    /// <summary>The day by which a question of a day is answered.</summary>
    /// <param name="asked">The day on which it was asked.</param>
    /// <param name="days">The council's working days.</param>
    public DateOnly DueAfter(DateOnly asked, WorkingDays days) => days.AddWorkingDays(asked, AnswerWithinDays);

    /// <summary>Decides about it anew. Questions that were asked keep their day.</summary>
    /// <param name="answerWithinDays">Within how many working days a question is answered; 1 to 60.</param>
    /// <param name="keepsNames">Whether it is kept who opened the room in a week.</param>
    /// <param name="actor">Who decides, and why.</param>
    public Outcome<MembersRoomChanged> Change(int? answerWithinDays, bool keepsNames, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("decide about the members’ room"); }
        List<Problem> faults = [];
        if (answerWithinDays is not (>= 1 and <= 60)) { faults.Add(new("AnswerWithinDays", "Give a number of working days from 1 to 60.")); }
        if (keepsNames && !KeepsNames && string.IsNullOrWhiteSpace(actor.Reason)) { faults.Add(new("Reason", "Say who decided that names are kept, and why: members will be told.")); }
        if (faults.Count > 0) { return faults; }
        if ((AnswerWithinDays, KeepsNames) == (answerWithinDays!.Value, keepsNames)) { return new Problem("", "Nothing was changed."); }
        (AnswerWithinDays, KeepsNames) = (answerWithinDays.Value, keepsNames);
        return new MembersRoomChanged(Ref, AnswerWithinDays, KeepsNames);
    }
}
