using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Puts on an agenda what belongs on it: what every meeting has, the cases that wait for the board, and the monitoring that it is to receive by then.</summary>
public sealed class FillAgenda(GoldenThreadDb db, PutItemsOn put)
{
    public async Task<Outcome<AgendaChanged>?> RunAsync(Guid id, Meeting? before, IReadOnlyList<string> receives, Submission by, CancellationToken cancel)
    {
        var open = await db.Cases.AsNoTracking().Where(each => each.ClosedOn == null).ToListAsync(cancel);
        return await put.RunAsync(id, meeting => Agenda.Missing(meeting, before, open, receives), by, cancel);
    }
}
