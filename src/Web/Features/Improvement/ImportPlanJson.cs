using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Makes a plan of a JSON file that a plan was exported to: statuses, milestones, judgements, links and the story come along; everything gets a new identity.</summary>
public sealed class ImportPlanJson(GoldenThreadDb db, OrganisationShelf shelf)
{
    /// <summary>Makes it, all or nothing.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="fileName">Its name, for History.</param>
    /// <param name="code">The new plan's short name; null for the file's own.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome<PlanAdded>> RunAsync(string json, string fileName, string? code, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<PlanAdded>(by, cancel) is { } before) { return before; }
        var organisation = await shelf.NowAsync(db, cancel);
        var reader = new PlanFileReader(organisation, fileName);
        if (reader.Read(json, code) is not { } read) { return reader.Problems; }
        if (await db.Plans.AnyAsync(plan => plan.Code == read.Plan.Code, cancel)) { return new Problem("Code", $"A plan “{read.Plan.Code}” exists already. Choose another short name."); }

        db.Plans.Add(read.Plan);
        var events = new List<Event> { new PlanAdded(read.Plan.Ref, read.Plan.Title, read.Actions.Count, fileName, read.FilesLeftOut) };
        foreach (var (action, evidence, story) in read.Actions)
        {
            db.Actions.Add(action);
            db.Evidence.AddRange(evidence);
            db.Standings.Add(ActionStanding.Of(action, organisation.Chart));
            events.AddRange(story);
        }

        return await db.CommitAsync(events, by, cancel) is { } problem ? problem : (PlanAdded)events[0];
    }
}
