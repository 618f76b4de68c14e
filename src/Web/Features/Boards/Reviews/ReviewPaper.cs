using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Delivery;

namespace GoldenThread.Web.Features.Boards;

/// <summary>One review as a paper: its terms of reference, what it found, what it recommended, who answered what, and what came of it.</summary>
public static class ReviewPaper
{
    public static Report Of(Review review, string council, OrganisationView organisation, DateOnly day)
    {
        string Board(Guid id) => organisation.Boards.FirstOrDefault(each => each.Id == id)?.Name ?? "";
        string Post(Guid? id) => organisation.Chart.Post(id)?.Title ?? "";
        var terms = review.Terms;
        List<ReportBlock> blocks =
        [
            new ReportParagraph($"{council}. {review.Kind.InWords()} {review.Number}, commissioned by {Board(review.BoardId)}. As at {day.InWords()}: {review.State.InWords().ToLowerInvariant()} since {review.StateSince.InWords()}.{(review.StateBecause.Length > 0 ? $" {review.StateBecause}" : "")}"),
            Facts("About the review", [("Reviews", review.Subject?.Title ?? ""), ("Led by", Post(review.LeadPostId)), ("Members and witnesses", review.Members), ("Begins on", review.StartsOn?.InWords() ?? ""), ("Reports by", review.ReportsBy.InWords()), ("Terms agreed on", review.AgreedOn?.InWords() ?? ""), ("Reported on", review.ReportedOn?.InWords() ?? "")]),
            new ReportHeading(2, "Terms of reference"),
            .. Terms(terms),
        ];
        if (review.Earlier.Count > 0) { blocks.Add(new ReportHeading(2, "Earlier terms of reference")); }
        foreach (var earlier in review.Earlier)
        {
            blocks.Add(new ReportParagraph($"Until {earlier.Until.InWords()}. Changed because: {earlier.Because}"));
            blocks.AddRange(Terms(earlier.Terms));
        }

        blocks.Add(new ReportHeading(2, "What it found"));
        blocks.Add(review.Findings.Count == 0 ? new ReportParagraph("Nothing is recorded yet.") : new ReportList([.. review.Findings.Select(finding => $"Finding {finding.Number}{(finding.Question is { } of ? $", on question {of}" : "")}: {finding.Words}")]));
        blocks.Add(new ReportHeading(2, "What it recommends"));
        if (review.Recommendations.Count == 0) { blocks.Add(new ReportParagraph("Nothing yet.")); }
        foreach (var each in review.Recommendations) { blocks.AddRange(Recommendation(each)); }
        return new() { Title = review.Title, Blocks = blocks, IsLandscape = false };

        IEnumerable<ReportBlock> Recommendation(ReviewRecommendation each)
        {
            yield return new ReportHeading(3, $"Recommendation {each.Number}");
            yield return new ReportParagraph(each.Words);
            yield return Facts($"Recommendation {each.Number}",
            [
                ("Money", each.Money is null ? "" : Typed.Pounds(each.Money)), ("To", Board(each.ToBoardId)), ("Expected of it", each.Expected),
                ("Answer", each.Answer is null ? $"None yet; due by {review.AnswerBy(each).InWords()}" : string.Join('\n', each.Answers.Select(AnswerWords))),
                ("Done by", each.Answer?.DoneBy is { } by ? $"{by.InWords()}, {Post(each.Answer.PostId)}" : ""), ("Looked at next on", each.LookOn?.InWords() ?? ""),
                ("What came of it", string.Join('\n', each.Effects.Select(effect => $"{effect.On.InWords()}, {effect.By}: {effect.Result.InWords()}. {effect.Words} {effect.EarlyWords()}".TrimEnd()))),
            ]);
        }
    }

    private static string AnswerWords(RecommendationAnswer answer) =>
        $"{answer.Kind.InWords()}, {answer.On.InWords()}.{(answer.NotThat.Length > 0 ? $" Not accepted: {answer.NotThat}." : "")}{(answer.Because.Length > 0 ? $" {answer.Because}" : "")}";

    private static IEnumerable<ReportBlock> Terms(ReviewTerms terms)
    {
        yield return Facts("Terms of reference", [("Purpose", terms.Purpose), ("Scope", terms.Scope), ("Out of scope", terms.OutOfScope), ("Method and who is heard", terms.Method)]);
        if (terms.Questions.Count == 0) { yield break; }
        yield return new ReportParagraph("Questions that it is to answer:");
        yield return new ReportList([.. terms.Questions.Select(question => $"{question.Number}. {question.Words}")]);
    }

    private static ReportTable Facts(string caption, IEnumerable<(string What, string Words)> facts) => new() { Caption = caption, Columns = [new("", 1), new("", 4)], Rows = facts.Where(fact => fact.Words.Length > 0).Select(fact => ReportRow.Of(ReportCell.Of(fact.What), ReportCell.Of(fact.Words))) };
}
