using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Reports;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What the demonstration tells its residents: a publication in force, the next being prepared, and somebody who asked for large print.</summary>
public sealed class DemoPublications(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    private const string Approver = "Head of Strategy and Performance";
    private static readonly string[] Told = ["The gap in life expectancy", "Older people live where", "Fewer people are hurt", "People are heard", "Less is thrown away"];
    private static readonly string[] Measured = ["AS01", "AS02", "CR01", "CR02", "HT01", "HT06", "PH01", "WE01"];
    private static readonly string[] OfPeople = ["AS01", "HT06"];
    private static readonly string[] Serving = ["Adult Social Care", "Customer Services", "Highways Operations", "Waste and Environment"];

    private readonly GatherPublication _gather = new(db, new OrganisationShelf());

    public void Add()
    {
        Publication first = null!;
        time.Look(DemoDates.Working(today.AddDays(-24)), DemoPlans.Officer, async (actor, cancel) =>
        {
            var (prepared, happened) = await PrepareAsync("How we are doing", "We tell you four times a year how we are doing: what we want to reach, what we promised, and whether it happened.\n\nWhere we are off target we say so, and what we do about it.", [], actor, cancel);
            first = prepared;
            return [happened];
        });
        time.Look(DemoDates.Working(today.AddDays(-21)), Approver, async (actor, cancel) =>
        {
            var (content, digest, leftOut) = await new ComposePublication(_gather, db).RunAsync(first, actor.Today, cancel);
            return [DemoRule.Granted(first.Approve(content, digest, digest, leftOut, actor), first.Title)];
        });
        time.Add(DemoDates.Working(today.AddDays(-20)), DemoPlans.Officer, null, actor => [DemoRule.Granted(first.Release(null, actor.At, [], actor), first.Title)]);
        time.Look(DemoDates.Working(today.AddDays(-2)), DemoPlans.Officer, async (actor, cancel) => [(await PrepareAsync("How we are doing this winter", "With the roads in winter.", ["HT08"], actor, cancel)).Happened, Ask(actor)]);
    }

    private async Task<(Publication Publication, PublicationPrepared Happened)> PrepareAsync(string title, string introduction, IReadOnlyList<string> more, Actor actor, CancellationToken cancel)
    {
        var sources = await _gather.RunAsync([], actor.Today, cancel);
        var details = new PublicationDetails
        {
            Title = title,
            Introduction = introduction,
            Priorities = [.. sources.Aims.Values.Where(aim => Told.Any(words => aim.Title.StartsWith(words, StringComparison.Ordinal)) && Publishing.MayTell(aim, sources)).Select(aim => aim.Id)],
            Measures = [.. Measured.Concat(more).Select(code => sources.Measures.First(each => each.Measure.Code == code).Measure).Select(measure => new MeasureChoice(measure.Id, OfPeople.Contains(measure.Code)))],
            Services = [.. cast.Services.Where(service => Serving.Contains(service.Name)).Select(service => service.Id)],
        };
        var (prepared, outcome) = Publication.Prepare(Guid.CreateVersion7(), details, Publishing.Offer(sources), await db.Publications.AsNoTracking().Select(each => each.Number).ToListAsync(cancel), actor);
        var happened = DemoRule.Granted(outcome, title);
        db.Publications.Add(prepared!);
        return (prepared!, happened);
    }

    private FormatAsked Ask(Actor actor)
    {
        var (request, outcome) = FormatRequest.Ask(Guid.CreateVersion7(), "How long people wait for a care assessment", "Large print", "01632 960 123, after four", [], actor);
        db.FormatRequests.Add(request!);
        return DemoRule.Granted(outcome, request!.What);
    }
}
