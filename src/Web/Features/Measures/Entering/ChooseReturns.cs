using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Says which returns can be moved together by whoever sits at the desk, and why the others cannot.</summary>
public sealed class ChooseReturns(OpenTimetable open, Desk desk)
{
    public async Task<SeveralReturns> RunAsync(ReturnFilter filter, ReturnMove move, CancellationToken cancel)
    {
        var rows = (await open.RunAsync(filter with { State = null }, cancel)).Rows;
        return move switch
        {
            ReturnMove.Submit => Split(rows.Where(row => row.Found.Return.State == ReturnState.Open && !row.Due.IsHandedIn && row.Found.Case.Lets(Right.EnterFigures, desk.Actor)), row => row.Missing is [var first, ..] ? first.Message : null),
            ReturnMove.Approve => Split(rows.Where(row => row.Found.Return.State == ReturnState.Submitted && row.Found.Case.Lets(Right.ApproveFigures, desk.Actor)),
                row => row.Found.Return.HandedInBy == desk.Actor.Account ? "You handed it in yourself." : row.Exception is { } exception ? $"{exception}: look at it by itself." : null),
            _ => Split(rows.Where(row => row.Found.Return.State != ReturnState.Locked), row => row.Due.State == DueState.Approved ? null : row.Found.Case.Whole is null ? "No figure." : $"{row.Due.State.InWords()}, not approved."),
        };
    }

    private static SeveralReturns Split(IEnumerable<TimetableRow> rows, Func<TimetableRow, string?> why)
    {
        var all = rows.Select(row => (Row: row, Why: why(row))).ToList();
        return new([.. all.Where(each => each.Why is null).Select(each => each.Row)], [.. all.Where(each => each.Why is not null).Select(each => (each.Row, each.Why!))]);
    }
}
