using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Assessments;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.AspNetCore.Identity;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Founds the demonstration council with ten months behind it: three plans, everybody who works on them, what they did, and what the council measures.</summary>
public sealed class SeedDemo(GoldenThreadDb db, FoundCouncil found, IPasswordHasher<Store.Organisation.Account> passwords, ILookupNormalizer names, EvidenceShelf files, CouncilClock clock, DatabaseTime databaseTime)
{
    public async Task<Guid> RunAsync(CancellationToken cancel)
    {
        var today = clock.Today;
        var folder = new DemoFolder(today);
        var data = folder.Council;
        var approved = DemoDates.Working(today.AddMonths(-10));
        var founded = approved.AddDays(-60);
        var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = new DateTimeOffset(founded, new TimeOnly(9, 0), TimeSpan.Zero), Today = founded };

        var council = await found.RunAsync(data.Code, data.Name, cancel, actor);
        var cast = await new DemoOrganisation(db, passwords, names).AddAsync(data, actor with { At = actor.At.AddMinutes(2) }, cancel);
        var time = new DemoTimeline(db, cast);
        var plans = new DemoPlans(db, cast, time, today);
        var works = new Dictionary<string, ImprovementAction>();
        foreach (var plan in new[] { folder.Improvement, folder.Highways })
        {
            var (kept, actions) = plans.Add(plan, DemoDates.Working(approved.AddDays(-35)), approved);
            foreach (var (code, action) in actions) { works[$"{plan.Code}/{code}"] = action; }
            new DemoHistory(db, cast, time, today, kept, actions).Add(folder.History(plan.Code), approved);
        }

        foreach (var (code, action) in plans.Add(folder.Childrens, DemoDates.Working(today.AddDays(-20)), approved: null).Actions) { works[$"{folder.Childrens.Code}/{code}"] = action; }
        var measures = new DemoMeasures(db, cast, time, today).Add(folder.MeasureSetting, folder.Measures, works, db.Councils.Local.Single(), founded);
        new DemoInspections(db, cast, time, today).Add(folder.Inspections, works, council, founded);
        new DemoSelfAssessments(db, cast, time, today).Add(measures, council, founded);
        var visits = new DemoVisits(db, cast, time, files, today);
        foreach (var visit in folder.Visits) { visits.Add(visit, db.Councils.Local.Single(), founded); }
        new DemoDelivery(db, cast, time, today).Add(measures);
        var boards = new DemoBoards(db, cast, time, today);
        boards.Add(measures, works);
        new DemoIssues(db, cast, time, boards, today).Add();
        new DemoImpact(db, cast, time, boards, today).Add();
        new DemoReviews(db, cast, time, today).Add(works);
        new DemoMoney(db, cast, time, today).Add(folder.Ledger);
        new DemoThread(db, cast, time, today).Add(folder.Thread, measures, works);
        new DemoMembers(db, cast, time, today).Add(measures);
        new DemoPublications(db, cast, time, today).Add();
        new DemoScrutiny(db, cast, time, boards, today).Add();
        new DemoAnnual(db, time, databaseTime, today).Add();
        await time.PlayAsync(cancel);
        await visits.KeepFilesAsync(cancel);
        return council;
    }
}
