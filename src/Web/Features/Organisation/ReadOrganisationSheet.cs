using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Organisation.Reading;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Shows what a sheet would do: takes it over into a copy of the organisation that is thrown away.</summary>
public sealed class ReadOrganisationSheet(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<RowReading>> RunAsync(OrganisationSheet sheet, DateOnly from, CancellationToken cancel)
    {
        var copy = new OrganisationParts(await db.Services.AsNoTracking().ToListAsync(cancel), await db.Posts.AsNoTracking().ToListAsync(cancel), await db.People.AsNoTracking().ToListAsync(cancel), await db.Holdings.AsNoTracking().ToListAsync(cancel));
        return new OrganisationIntake(copy, from, Guid.CreateVersion7, desk.Actor).Take(sheet);
    }
}
