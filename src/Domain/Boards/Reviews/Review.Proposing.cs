using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Review
{
    /// <summary>Proposes a review to a board. Its terms may be rough until the board agrees them.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="subject">What it reviews; null for nothing that has a record.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="boards">Every board of the council.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who proposes it.</param>
    public static (Review? Review, Outcome<ReviewProposed> Outcome) Propose(Guid id, int number, CaseSubject? subject, ReviewDetails details, IReadOnlyCollection<Board> boards, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return (null, Actor.Refused("propose reviews")); }
        var faults = Faults(details, chart);
        if (boards.FirstOrDefault(board => board.Id == details.BoardId) is not { EndedOn: null }) { faults.Add(new("BoardId", "Choose the board that commissions it.")); }
        if (faults.Count > 0) { return (null, faults); }
        var proposed = new Review { Id = id, Number = number, Title = "", BoardId = details.BoardId!.Value, Subject = subject, SubjectId = subject?.Id, LeadPostId = Guid.Empty, ReportsBy = default, StateSince = actor.Today };
        proposed.Take(details);
        proposed.Terms = proposed.TermsOf(details);
        return (proposed, new ReviewProposed(proposed.Ref, boards.First(board => board.Id == proposed.BoardId).Name));
    }

    /// <summary>Changes what is said of it. Terms that were agreed are kept beside the new ones, with the reason.</summary>
    /// <param name="details">What is said of it now; its board stays.</param>
    /// <param name="because">Why the terms change; needed once they were agreed.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who changes it.</param>
    public Outcome<ReviewChanged> Change(ReviewDetails details, string? because, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("change reviews"); }
        if (State is not (ReviewState.Proposed or ReviewState.Agreed or ReviewState.UnderWay)) { return new Problem("", $"{Standing[..1].ToUpperInvariant()}{Standing[1..]}: its terms stay as they were."); }
        var faults = Faults(details, chart);
        var terms = TermsOf(details);
        var areNew = !terms.SaysTheSame(Terms);
        if (Findings.Where(finding => finding.Question is { } of && terms.Questions.All(question => question.Number != of)).ToList() is [var first, ..]) { faults.Add(new("Questions", $"Finding {first.Number} answers question {first.Question}: that stays among the questions, reworded at most.")); }
        if (State != ReviewState.Proposed && areNew)
        {
            faults.AddRange(TermsFaults(terms));
            if (Texts.Fault("Because", because, "The board agreed these terms: say why they change.") is { } fault) { faults.Add(fault); }
        }

        if (faults.Count > 0) { return faults; }
        var before = (Title, Kind, LeadPostId, Members, StartsOn, ReportsBy);
        Take(details);
        if (!areNew && before == (Title, Kind, LeadPostId, Members, StartsOn, ReportsBy)) { return new Problem("", "Nothing was changed."); }
        var said = State != ReviewState.Proposed && areNew ? because!.Trim() : null;
        if (said is not null) { Earlier = [.. Earlier, new(Terms, actor.Today, said, actor.Post)]; }
        if (areNew) { Terms = terms; }
        return new ReviewChanged(Ref, areNew, said);
    }

    private void Take(ReviewDetails details) =>
        (Title, Kind, LeadPostId, Members, StartsOn, ReportsBy) = (Naming.Tidy(details.Title), details.Kind!.Value, details.LeadPostId!.Value, Tidy(details.Members), details.StartsOn, details.ReportsBy!.Value);

    /// <summary>The terms as typed. A question that is there word for word keeps its number, and so does one that is reworded in its place.</summary>
    private ReviewTerms TermsOf(ReviewDetails details)
    {
        string[] lines = [.. details.Questions.Select(Naming.Tidy).Where(line => line.Length > 0).Distinct()];
        var known = Terms.Questions;
        var next = Earlier.SelectMany(each => each.Terms.Questions).Concat(known).Select(question => question.Number).DefaultIfEmpty().Max();
        return new()
        {
            Purpose = Tidy(details.Purpose),
            Questions = [.. lines.Index().Select(line => known.FirstOrDefault(question => question.Words == line.Item) ?? new(line.Index < known.Count && !lines.Contains(known[line.Index].Words) ? known[line.Index].Number : ++next, line.Item))],
            Scope = Tidy(details.Scope),
            OutOfScope = Tidy(details.OutOfScope),
            Method = Tidy(details.Method),
        };
    }

    private static List<Problem> Faults(ReviewDetails details, PostChart chart) =>
    [
        .. new[]
        {
            Naming.Fault("Title", details.Title, "the review", MaxTitle, []),
            details.Kind is null ? new("Kind", "Choose what kind of review it is.") : null,
            chart.Post(details.LeadPostId) is { EndedOn: null } ? null : new Problem("LeadPostId", "Choose the post that leads it."),
            details.ReportsBy is null ? new("ReportsBy", "Give the day by which it reports.") : details.StartsOn > details.ReportsBy ? new("ReportsBy", "It cannot report before it begins.") : null,
            details.Questions.Count > MostQuestions ? new("Questions", $"Give at most {MostQuestions} questions.") : details.Questions.Select(question => Naming.TooLong("Questions", question, MaxTitle)).OfType<Problem>().FirstOrDefault(),
            Texts.Fault("Members", details.Members),
            Texts.Fault("Purpose", details.Purpose),
            Texts.Fault("Scope", details.Scope),
            Texts.Fault("OutOfScope", details.OutOfScope),
            Texts.Fault("Method", details.Method),
        }.OfType<Problem>(),
    ];

    private static IEnumerable<Problem> TermsFaults(ReviewTerms terms) => new[]
    {
        terms.Purpose.Length == 0 ? new Problem("Purpose", "Say what the review is for.") : null,
        terms.Questions.Count == 0 ? new("Questions", "Give at least one question that it is to answer.") : null,
    }.OfType<Problem>();

    private static string Tidy(string? text) => (text ?? "").Trim().ReplaceLineEndings("\n");
}
