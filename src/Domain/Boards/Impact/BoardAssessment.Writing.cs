using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class BoardAssessment
{
    /// <summary>Begins the assessment of a board's year, which has ended or is in its last quarter.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="board">The board.</param>
    /// <param name="year">The financial year.</param>
    /// <param name="typed">What is typed.</param>
    /// <param name="boards">The council's boards.</param>
    /// <param name="closed">The numbers of closed cases that may be named: not those that are exempt.</param>
    /// <param name="actor">Who writes it.</param>
    public static (BoardAssessment? Assessment, Outcome<BoardAssessmentWritten> Outcome) Begin(Guid id, Board board, FinancialYear year, AssessmentWords typed, IReadOnlyList<Board> boards, IReadOnlySet<int> closed, Actor actor)
    {
        var begun = new BoardAssessment { Id = id, BoardId = board.Id, Year = year.FirstYear };
        var outcome = begun.Write(board, typed, boards, closed, actor);
        return (outcome.Value is null ? null : begun, outcome);
    }

    /// <summary>Writes in it, until it is agreed; it may be saved before it is whole.</summary>
    /// <param name="board">The board.</param>
    /// <param name="typed">What is typed.</param>
    /// <param name="boards">The council's boards.</param>
    /// <param name="closed">The numbers of closed cases that may be named: not those that are exempt.</param>
    /// <param name="actor">Who writes.</param>
    public Outcome<BoardAssessmentWritten> Write(Board board, AssessmentWords typed, IReadOnlyList<Board> boards, IReadOnlySet<int> closed, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("write how a board did in a year"); }
        if (OpensOn(FinancialYear) > actor.Today) { return new Problem("", $"{FinancialYear} is not in its last quarter yet: it can be assessed from {OpensOn(FinancialYear).InWords()} on."); }
        if (board.EndedOn < FinancialYear.Start) { return new Problem("", $"{board.Name} had ended before {FinancialYear} began."); }
        if (Stands is not null && Draft is null) { return new Problem("", "This assessment was agreed: nothing in it changes any more. Begin a correction, with its reason."); }
        List<Problem> faults = [];
        var words = new AssessmentWords
        {
            Outcomes = Changed(typed, closed, faults),
            NoOutcomeBecause = Text("NoOutcomeBecause", typed.NoOutcomeBecause, faults),
            Judgement = typed.Judgement,
            Because = Text("Because", typed.Because, faults),
            Differently = Text("Differently", typed.Differently, faults),
            GoesTo = [.. typed.GoesTo.Distinct()],
        };
        if (words.Outcomes.Count > 0 && words.NoOutcomeBecause.Length > 0) { faults.Add(new("NoOutcomeBecause", "Outcomes are named above: leave this empty, or take them away.")); }
        if (words.GoesTo.Contains(board.Id)) { faults.Add(new("GoesTo", "A board is not reported to itself: choose other boards.")); }
        if (words.GoesTo.Any(to => boards.FirstOrDefault(each => each.Id == to) is not { EndedOn: null })) { faults.Add(new("GoesTo", "Choose boards from the list.")); }
        if (faults.Count > 0) { return faults; }
        Draft = new(words, actor.Today, actor.Post, actor.Account, Draft?.CorrectedBecause ?? "");
        return new BoardAssessmentWritten(RefOf(board), Stands is not null);
    }

    /// <summary>Begins a correction of what was agreed, from its words; until that is agreed, what was agreed stands.</summary>
    /// <param name="board">The board.</param>
    /// <param name="because">Why it is corrected.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<BoardAssessmentCorrected> Correct(Board board, string? because, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("correct how a board did in a year"); }
        if (Stands is not { } agreed) { return new Problem("", "Nothing was agreed that could be corrected."); }
        if (Draft is not null) { return new Problem("", "A correction is being written already."); }
        var reason = (because ?? "").Trim();
        if (reason.Length == 0) { return new Problem("CorrectedBecause", "Say what was wrong, and how that was found."); }
        if (Long("CorrectedBecause", reason) is { } tooLong) { return tooLong; }
        Draft = new(agreed.Words, actor.Today, actor.Post, actor.Account, reason);
        return new BoardAssessmentCorrected(RefOf(board), reason);
    }

    private static List<BoardOutcome> Changed(AssessmentWords typed, IReadOnlySet<int> closed, List<Problem> faults)
    {
        List<BoardOutcome> outcomes = [];
        foreach (var (at, row) in typed.Outcomes.Index())
        {
            var (changed, evidence) = (Text($"Outcomes[{at}].Changed", row.Changed, faults), Text($"Outcomes[{at}].Evidence", row.Evidence, faults));
            if (changed.Length == 0 && evidence.Length == 0 && row.CaseNumber is null) { continue; }
            if (changed.Length == 0) { faults.Add(new($"Outcomes[{at}].Changed", "Say what changed, and for whom.")); }
            if (row.CaseNumber is { } number && !closed.Contains(number)) { faults.Add(new($"Outcomes[{at}].CaseNumber", $"C{number} is not a closed case that may be named here: it is open, exempt or unknown.")); }
            outcomes.Add(new(changed, evidence, row.CaseNumber));
        }

        if (outcomes.Count > MaxOutcomes) { faults.Add(new($"Outcomes[{MaxOutcomes}].Changed", $"Name at most {MaxOutcomes} outcomes: those that matter most.")); }
        return outcomes;
    }

    private static string Text(string field, string? typed, List<Problem> faults)
    {
        var text = (typed ?? "").Trim().ReplaceLineEndings("\n");
        if (Long(field, text) is { } tooLong) { faults.Add(tooLong); }
        return text;
    }

    // Texts have lines; what cannot be printed is looked for in the rest.
    private static Problem? Long(string field, string text) => Naming.TooLong(field, text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), MaxWords);
}
