using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Reports;
using GoldenThread.Web.Plumbing.Jobs;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The annual reports of the demonstration: that of the last year approved and frozen, that of the year that runs a draft.</summary>
public sealed class DemoAnnual(GoldenThreadDb db, DemoTimeline time, DatabaseTime databaseTime, DateOnly today)
{
    private const string Approver = "Head of Strategy and Performance";
    private readonly OfferAnnual _offer = new(db, new OrganisationShelf(), databaseTime);

    public void Add()
    {
        var (written, approved, now) = (DemoDates.Working(today.AddDays(-38)), DemoDates.Working(today.AddDays(-33)), FinancialYear.Of(today));
        AnnualReport? last = null;
        time.Look(written, DemoPlans.Officer, async (actor, cancel) =>
        {
            var year = new FinancialYear(FinancialYear.Of(written).FirstYear - 1);
            var offered = await _offer.RunAsync(year, actor.Today, cancel);
            if (offered.Snapshots.Count == 0) { return []; }
            var (begun, happened) = Begun(year, actor);
            last = begun;
            return [happened, Granted(last.Write(Words(offered, "This was the year in which the council began to count what it does, and to say so.\n\nEvery figure below was approved and frozen when it was reported; nothing was worked out for this paper.", "Where somebody had asked for a figure before a decision, the decision held. Where nobody had, it came back.", "Every board says at the start of the year which figure will show that people noticed."), offered.Snapshots, actor))];
        });
        time.Look(approved, Approver, async (actor, cancel) =>
        {
            if (last?.Draft is not { } draft) { return []; }
            var content = await new ComposeAnnual(db).RunAsync(last, draft, await _offer.RunAsync(last.FinancialYear, actor.Today, cancel), cancel);
            var digest = AnnualDigest.Of(content);
            return [Granted(last.Approve(content, digest, digest, actor))];
        });
        time.Look(DemoDates.Working(today.AddDays(-4)), DemoPlans.Officer, async (actor, cancel) =>
        {
            var offered = await _offer.RunAsync(now, actor.Today, cancel);
            var (begun, happened) = Begun(now, actor);
            return [happened, Granted(begun.Write(Words(offered, "The year so far; what is still to come is said as a gap.", "", ""), offered.Snapshots, actor))];
        });
    }

    private (AnnualReport Report, Event Happened) Begun(FinancialYear year, Domain.Organisation.Actor actor)
    {
        var (begun, outcome) = AnnualReport.Begin(Guid.CreateVersion7(), year, [], actor);
        var happened = Granted(outcome);
        db.AnnualReports.Add(begun!);
        return (begun!, happened);
    }

    /// <summary>Everything that is offered goes in, quarters first.</summary>
    private static AnnualWords Words(AnnualOffer offer, string introduction, string learned, string next) => new()
    {
        Introduction = introduction,
        Learned = learned,
        NextYear = next,
        Chosen = [.. offer.Snapshots.Where(each => !each.IsReplaced).Select(each => new AnnualChoice(each.Key, each.Kind == IssuedKind.Core ? "How we did against our targets" : "", each.Kind == IssuedKind.Assessment ? "A board says what changed for people by its work." : ""))],
    };

    private static T Granted<T>(Outcome<T> outcome) where T : Event => DemoRule.Granted(outcome, "the annual reports of the demonstration");
}
