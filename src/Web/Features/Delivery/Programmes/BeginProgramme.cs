using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Begins a programme. Its identity is the submission's key.</summary>
public sealed class BeginProgramme(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProgrammeBegun>> RunAsync(ProgrammeDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => Programme.Begin(by.Key, details, await db.Programmes.AsNoTracking().ToListAsync(cancel), council.Chart, by.Actor), by, cancel);
}
