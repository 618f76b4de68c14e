using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class BoardAssessment
{
    /// <summary>What an assessment lacks before it can be agreed, as sentences; empty where it is whole.</summary>
    /// <param name="words">What it says.</param>
    public static IReadOnlyList<string> Lacks(AssessmentWords words) =>
    [
        .. new[]
        {
            words.Outcomes.Count == 0 && words.NoOutcomeBecause.Length == 0 ? "Name at least one outcome, or say why there is none." : null,
            words.Outcomes.Any(each => each.Evidence.Length == 0) ? "Say of each outcome what shows it." : null,
            words.Judgement is null ? "Judge how much difference the board made." : null,
            words.Because.Length == 0 ? "Say why it is judged so." : null,
            words.GoesTo.Count < FewestBoards ? "Choose at least two boards to which it goes: the chief officers’ and the Cabinet." : null,
        }.OfType<string>(),
    ];

    /// <summary>Agrees it: from then on nothing in it changes, and what the record says of the year stands beside it as it was counted.</summary>
    /// <param name="board">The board.</param>
    /// <param name="counted">What the record says of the year.</param>
    /// <param name="actor">Who agrees: the chair, or who runs the organisation, and not whoever wrote in it last.</param>
    public Outcome<BoardAssessmentAgreed> Agree(Board board, BoardYear counted, Actor actor)
    {
        if (!MayAgree(board, actor)) { return Actor.Refused("agree how a board did in a year: whoever chairs the board does"); }
        if (Draft is not { } draft) { return new Problem("Agree", "It was agreed already."); }
        if (draft.Account == actor.Account) { return new Problem("Agree", "You wrote in it last: somebody else agrees it."); }
        if (Lacks(draft.Words) is { Count: > 0 } lacking) { return new Problem("Agree", string.Join(' ', lacking)); }
        var version = new AgreedAssessment
        {
            Number = Agreed.Count + 1,
            Words = draft.Words,
            Counted = counted,
            WrittenBy = draft.WrittenBy,
            AgreedOn = actor.Today,
            AgreedBy = actor.Post,
            CorrectedBecause = draft.CorrectedBecause,
            Reports = [.. draft.Words.GoesTo.Select(to => new AssessmentReport(to))],
        };
        Agreed = [.. Agreed, version with { Digest = version.DigestOfKept() }];
        Draft = null;
        return new BoardAssessmentAgreed(RefOf(board), Agreed.Count, draft.Words.Judgement!.Value, draft.Words.Because);
    }

    /// <summary>Records the day on which a board received what was agreed.</summary>
    /// <param name="board">The board that was assessed.</param>
    /// <param name="to">The board that received it.</param>
    /// <param name="on">The day.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<BoardAssessmentReported> Report(Board board, Board? to, DateOnly? on, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record that a board received an assessment"); }
        if (Stands is not { } agreed) { return new Problem("", "It is not agreed yet: nothing is reported before."); }
        if (agreed.Reports.FirstOrDefault(each => each.Board == to?.Id) is not { } report) { return new Problem("To", "Choose a board to which it goes."); }
        if (report.On is not null) { return new Problem("To", $"{to!.Name} received it on {report.On.Value.InWords()}."); }
        if (on is not { } day) { return new Problem("On", "Give the day on which the board received it."); }
        if (day > actor.Today) { return new Problem("On", "It cannot have been received after today."); }
        if (day < agreed.AgreedOn) { return new Problem("On", $"It was agreed on {agreed.AgreedOn.InWords()}: it is not reported before."); }
        Agreed = [.. Agreed.SkipLast(1), agreed with { Reports = [.. agreed.Reports.Select(each => each == report ? each with { On = day } : each)] }];
        return new BoardAssessmentReported(RefOf(board), to!.Name, day);
    }
}
