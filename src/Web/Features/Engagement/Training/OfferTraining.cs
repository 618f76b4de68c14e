using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Offers a training to members. Its identity is the submission's key.</summary>
public sealed class OfferTraining(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<TrainingOffered>> RunAsync(TrainingDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async _ => Domain.Engagement.Training.Offer(by.Key, (await db.Trainings.MaxAsync(each => (int?)each.Number, cancel) ?? 0) + 1, details, by.Actor), by, cancel);
}
