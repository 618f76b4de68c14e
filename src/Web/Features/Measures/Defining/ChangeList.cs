using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Gives a list of measures another name, sort or board.</summary>
public sealed class ChangeList(ActOnList act)
{
    public Task<Outcome<MeasureListChanged>?> RunAsync(string code, string? name, ListKind kind, Guid? board, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (list, around) => list.Change(name, kind, board, around.View.Book.Lists.ToList(), id => AddList.IsThere(around.Organisation, id, by.Actor.Today), by.Actor), by, cancel);
}
