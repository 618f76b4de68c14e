using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Inspections;

public sealed partial class Inspection
{
    /// <summary>The last day for comments on the draft report; null where its timetable says none.</summary>
    /// <param name="days">The council's working days.</param>
    public DateOnly? CommentsUntil(WorkingDays days) => Planned(days)?.Steps.LastOrDefault(step => step.Kind == TimetableKind.Comments)?.To;

    /// <summary>Its comments on the draft in the order of the paragraphs: 4.2 before 4.10.</summary>
    public IReadOnlyList<DraftComment> CommentsInOrder() => [.. Comments.OrderBy(comment => PlaceOf(comment.Paragraph), StringComparer.Ordinal).ThenBy(comment => comment.Number)];

    /// <summary>Writes what the council says to a paragraph of the draft report; after the time for comments only with a reason. It is never deleted.</summary>
    /// <param name="paragraph">The paragraph as cited in the draft.</param>
    /// <param name="words">What the council says.</param>
    /// <param name="because">Why it comes after the time for comments; counts for nothing before.</param>
    /// <param name="days">The council's working days.</param>
    /// <param name="actor">Who writes it.</param>
    public Outcome<CommentWritten> WriteComment(string? paragraph, string? words, string? because, WorkingDays days, Actor actor)
    {
        if (!MayComment(actor)) { return Actor.Refused("comment on the draft report of an inspection"); }
        List<Problem> faults = [];
        var (place, said, late) = (Naming.Tidy(paragraph), (words ?? "").Trim(), (because ?? "").Trim());
        if (place.Length == 0) { faults.Add(new("Paragraph", "Say which paragraph of the draft it is about.")); }
        if (Naming.TooLong("Paragraph", place, MaxTitle) is { } where) { faults.Add(where); }
        if (said.Length == 0) { faults.Add(new("Words", "Say what is wrong, and what shows it.")); }
        if (Naming.TooLong("Words", said, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        var isLate = CommentsUntil(days) is { } until && until < actor.Today;
        if (isLate && late.Length == 0) { faults.Add(new("Because", $"Comments were to be made by {CommentsUntil(days)!.Value.InWords()}. Say why this one comes later.")); }
        if (Naming.TooLong("Because", late, MaxWords) is { } reason) { faults.Add(reason); }
        if (faults.Count > 0) { return faults; }
        var comment = new DraftComment { Number = Comments.Count + 1, Paragraph = place, Words = said, By = actor.Post };
        Comments = [.. Comments, comment];
        return new CommentWritten(Ref, comment.Number, place, said, isLate ? late : null);
    }

    /// <summary>Records that comments were sent to the inspectors.</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <param name="on">The day.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<CommentsSent> SendComments(IReadOnlyCollection<int> numbers, DateOnly? on, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("send comments on the draft report of an inspection"); }
        List<Problem> faults = [];
        if (numbers.Count == 0) { faults.Add(new("Numbers", "Choose the comments that were sent.")); }
        else if (numbers.Any(number => Comments.All(each => each.Number != number || !each.IsToSend))) { faults.Add(new("Numbers", "Choose comments that were neither sent before nor withdrawn.")); }
        if (on is null) { faults.Add(new("SentOn", "Give the day on which they were sent.")); }
        if (on > actor.Today) { faults.Add(new("SentOn", "They cannot have been sent after today.")); }
        if (faults.Count > 0) { return faults; }
        Comments = [.. Comments.Select(each => numbers.Contains(each.Number) ? each with { SentOn = on } : each)];
        return new CommentsSent(Ref, [.. numbers.Distinct().Order()], on!.Value);
    }

    /// <summary>Records what the inspectorate replied to a comment that was sent; done again, it corrects the reply recorded before, which History keeps.</summary>
    /// <param name="number">The number of the comment.</param>
    /// <param name="reply">What it replied.</param>
    /// <param name="isTaken">Whether the draft was changed for it.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<CommentAnswered> AnswerComment(int number, string? reply, bool? isTaken, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("record replies to comments on the draft report"); }
        if (Comments.FirstOrDefault(each => each.Number == number) is not { } comment) { return new Problem("", "There is no such comment."); }
        if (comment.IsWithdrawn) { return new Problem("", "This comment was withdrawn and never sent, so there is no reply to it."); }
        if (comment.SentOn is null) { return new Problem("", "This comment was not sent yet."); }
        List<Problem> faults = [];
        var words = (reply ?? "").Trim();
        if (words.Length == 0) { faults.Add(new("Reply", "Say what the inspectors replied.")); }
        if (Naming.TooLong("Reply", words, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        if (isTaken is null) { faults.Add(new("IsTaken", "Say whether the draft was changed.")); }
        if (faults.Count > 0) { return faults; }
        var now = comment with { Reply = words, IsTaken = isTaken };
        if (now == comment) { return NothingChanged; }
        Comments = [.. Comments.Select(each => each.Number == number ? now : each)];
        return new CommentAnswered(Ref, number, isTaken!.Value, words, comment.IsTaken is not null);
    }

    /// <summary>Withdraws a comment that was not sent: it is not sent any more, keeps its number, and stays to be seen with the reason.</summary>
    /// <param name="number">The number of the comment.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who withdraws it.</param>
    public Outcome<CommentWithdrawn> WithdrawComment(int number, string? because, Actor actor)
    {
        if (!MayComment(actor)) { return Actor.Refused("withdraw comments on the draft report of an inspection"); }
        if (Comments.FirstOrDefault(each => each.Number == number) is not { } comment) { return new Problem("", "There is no such comment."); }
        if (comment.SentOn is { } sent) { return new Problem("", $"This comment was sent on {sent.InWords()}. Tell the inspectors that it falls, and record what they reply."); }
        if (comment.IsWithdrawn) { return new Problem("", "This comment was withdrawn already."); }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why: the draft is right, another comment says it better."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        var reason = because.Trim();
        Comments = [.. Comments.Select(each => each.Number == number ? each with { WithdrawnBecause = reason } : each)];
        return new CommentWithdrawn(Ref, number, comment.Paragraph, reason);
    }

    /// <summary>Whether somebody may write comments on the draft, and withdraw those not sent: whoever runs assessments, or answers anything in them.</summary>
    /// <param name="actor">Who.</param>
    public static bool MayComment(Actor actor) => actor.May(Right.RunAssessments) || actor.May(Right.AnswerAssessments);

    /// <summary>A paragraph by which it can be sorted: each number in it as long as the longest.</summary>
    private static string PlaceOf(string paragraph)
    {
        var place = new System.Text.StringBuilder();
        for (var at = 0; at < paragraph.Length;)
        {
            var from = at++;
            while (char.IsAsciiDigit(paragraph[from]) && at < paragraph.Length && char.IsAsciiDigit(paragraph[at])) { at++; }
            place.Append(char.IsAsciiDigit(paragraph[from]) ? paragraph[from..at].PadLeft(MaxTitle, '0') : paragraph[from..at]);
        }

        return place.ToString();
    }
}
