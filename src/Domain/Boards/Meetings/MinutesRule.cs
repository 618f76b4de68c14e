using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

/// <summary>The one rule that says what of a meeting, and of the cases that it took, somebody sees.</summary>
/// <param name="readsDrafts">Whether they read drafts.</param>
/// <param name="approved">The meetings whose minutes were approved.</param>
/// <param name="briefed">The meetings of which an issued briefing tells.</param>
public sealed class MinutesRule(bool readsDrafts, IReadOnlySet<Guid> approved, IReadOnlySet<Guid> briefed)
{
    /// <summary>How much of a meeting they see.</summary>
    /// <param name="meeting">The meeting.</param>
    public MeetingSight Of(Guid meeting) => readsDrafts || approved.Contains(meeting) ? MeetingSight.Everything : briefed.Contains(meeting) ? MeetingSight.Decisions : MeetingSight.Agenda;

    /// <summary>The meeting as they know it.</summary>
    /// <param name="meeting">The meeting.</param>
    public Meeting Known(Meeting meeting) => Of(meeting.Id) is var sight && sight == MeetingSight.Everything ? meeting : new()
    {
        Id = meeting.Id,
        CouncilId = meeting.CouncilId,
        BoardId = meeting.BoardId,
        On = meeting.On,
        Time = meeting.Time,
        Place = meeting.Place,
        State = meeting.State,
        CancelledBecause = meeting.CancelledBecause,
        Version = meeting.Version,
        Items = [.. meeting.Items.Select(item => sight == MeetingSight.Decisions ? item with { Notes = "" } : item with { Notes = "", Decision = null, DecisionWords = "" })],
    };

    /// <summary>The case as they know it: without what came of a meeting whose minutes they do not see. It stands open for them while they do not know that it was closed.</summary>
    /// <param name="each">The case.</param>
    public Case Known(Case each)
    {
        if (readsDrafts) { return each; }
        var hidden = each.Hearings.Where(hearing => Of(hearing.MeetingId) == MeetingSight.Agenda).ToList();
        bool Hides(Guid? meeting) => hidden.Exists(hearing => hearing.MeetingId == meeting);
        bool At(Guid board, DateOnly? on) => hidden.Exists(hearing => hearing.BoardId == board && hearing.On == on);
        var isClosed = each.ClosedOn is not null && !hidden.Exists(hearing => hearing.Decision == DecisionKind.Closed);
        return new()
        {
            Id = each.Id,
            CouncilId = each.CouncilId,
            Number = each.Number,
            Subject = each.Subject,
            Reason = each.Reason,
            Rule = each.Rule,
            RaisedBy = each.RaisedBy,
            BoardId = each.BoardId,
            CalledInOn = each.CalledInOn,
            CalledInBy = each.CalledInBy,
            ExemptBecause = each.ExemptBecause,
            Version = each.Version,
            Hearings = [.. each.Hearings.Where(hearing => !Hides(hearing.MeetingId)).Select(hearing => Of(hearing.MeetingId) == MeetingSight.Everything ? hearing : hearing with { Discussion = "", Risks = [], Actions = [], Presenter = "", PresenterAbsent = "" })],
            Papers = [.. each.Papers.Where(paper => !Hides(paper.MeetingId))],
            Recommendations = [.. each.Recommendations.Where(recommendation => !Hides(recommendation.MeetingId))],
            Promises = [.. each.Promises.Where(promise => !Hides(promise.MeetingId)).Select(promise => promise.ReleasedOn is { } released && hidden.Exists(hearing => hearing.On == released) ? promise with { ReleasedOn = null, ReleasedBecause = "" } : promise)],
            Referrals = [.. each.Referrals.Where(referral => !At(referral.From, referral.MadeOn)).Select(referral => At(referral.To, referral.AnsweredOn) ? referral with { AnsweredOn = null, Answer = "" } : referral)],
            BringBacks = [.. each.BringBacks.Where(back => !Hides(back.MeetingId)).Select(back => At(back.BoardId, back.TakenOn) ? back with { TakenOn = null } : back)],
            ClosedOn = isClosed ? each.ClosedOn : null,
            ClosedBecause = isClosed ? each.ClosedBecause : "",
            Lessons = each.Lessons,
            LessonCount = each.LessonCount,
        };
    }

    /// <summary>The rule for somebody.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="approved">The meetings whose minutes were approved.</param>
    /// <param name="briefed">The meetings of which an issued briefing tells.</param>
    public static MinutesRule For(Actor actor, IReadOnlySet<Guid> approved, IReadOnlySet<Guid> briefed) => new(actor.May(Right.ReadDrafts), approved, briefed);
}
