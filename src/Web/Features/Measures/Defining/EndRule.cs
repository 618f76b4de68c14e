using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Ends a rating rule that colours nothing any more.</summary>
public sealed class EndRule(GoldenThreadDb db, MeasureShelf measures)
{
    public async Task<Outcome<RatingRuleEnded>?> RunAsync(Guid id, string? because, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<RatingRuleEnded>(by, cancel) is { } before) { return before; }
        if (await db.RatingRules.SingleOrDefaultAsync(rule => rule.Id == id, cancel) is not { } rule) { return null; }
        db.HoldTo(rule, by);
        return await db.CommitAsync(rule.End(UsedBy(await measures.NowAsync(db, cancel), id), because, by.Actor), by, cancel);
    }

    /// <summary>The measures and lists that a rule colours now, in words.</summary>
    public static IReadOnlyList<string> UsedBy(MeasuresView view, Guid rule) =>
        [.. view.Book.Lists.Where(list => list.EndedOn is null && list.Rules.Count > 0 && list.Rules[^1].RuleId == rule).Select(list => list.Name), .. view.Measures.Where(measure => measure.EndedOn is null && measure.Rules.Count > 0 && measure.Rules[^1].RuleId == rule).Select(measure => measure.Code)];
}
