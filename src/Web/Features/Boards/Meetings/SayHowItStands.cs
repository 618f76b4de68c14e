using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>How the subjects of cases stand, in words with their last figures, for whoever sits at the desk.</summary>
public sealed class SayHowItStands(GoldenThreadDb db, MeasureStandingShelf measures, StandingShelf actions, Desk desk)
{
    /// <returns>The words by case; nothing for a subject that has no record, or that they may not see.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> RunAsync(IReadOnlyCollection<Case> cases, CancellationToken cancel)
    {
        Dictionary<Guid, string> said = [];
        foreach (var each in cases)
        {
            var words = each.Subject switch
            {
                { Kind: SubjectKind.Measure, Id: { } id } when desk.May(Right.ReadMeasures) => (await measures.AsOfAsync(db, desk.Sequence, cancel)).Find(id) is { } measure && measure.Seen(desk.ReadsDrafts) is { Value: { } value } now
                    ? $"{measure.Say(value)}{(now.Period is { } period ? $" in {period.InWords}" : "")}, {now.Colour.ToString().ToLowerInvariant()}. {now.Because}".Trim() : null,
                { Kind: SubjectKind.Action, Id: { } id } when desk.ReadsDrafts => (await actions.NowAsync(db, cancel)).Find(id) is { } action
                    ? $"{action.NextWhat}{(action.DaysLate(desk.Today) is > 0 and var late ? $", {late} days late" : "")}".Trim() : null,
                _ => null,
            };
            if (words is { Length: > 0 }) { said[each.Id] = words; }
        }

        return said;
    }
}
