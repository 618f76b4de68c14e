using GoldenThread.Store;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>The training that was offered to members, the latest day first.</summary>
public sealed class SeeTrainings(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Domain.Engagement.Training>> RunAsync(CancellationToken cancel) => await db.Trainings.AsNoTracking().OrderByDescending(each => each.On).ThenBy(each => each.Number).ToListAsync(cancel);
}
