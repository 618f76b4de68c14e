using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>What the test council delivers where a test asks for it: a programme with an approved project, a saving, a risk and a management standard.</summary>
public sealed partial class TestCouncil
{
    public string ProgrammeSlug { get; private set; } = "";
    public string Pid => "79" + Mark;

    public Task<bool> DeliverAsync(Product product) => product.InScopeAsync(async (services, db) =>
    {
        var clock = services.GetRequiredService<CouncilClock>();
        var actor = new Actor { Account = Accounts[Role.PerformanceOfficer], Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer] };
        PostChart chart = new([.. db.Posts], [.. db.Services]);
        T Kept<T>((T? Thing, IReadOnlyList<Problem> Problems) made) where T : class
        {
            Assert.Empty(made.Problems);
            db.Add(made.Thing!);
            return made.Thing!;
        }

        var (programme, begun) = Programme.Begin(Guid.CreateVersion7(), new() { Title = "Change" + Mark, OwnerPostId = HeadOfHighways }, [], chart, actor);
        ProgrammeSlug = Kept((programme, begun.Problems)).Slug;
        var (project, proposed) = Project.Propose(Guid.CreateVersion7(), new() { Pid = Pid, Title = "Project" + Mark, Purpose = "Change" + Mark, LeadPostId = HeadOfHighways, ProgrammeId = programme!.Id }, [], [programme], chart, actor);
        var approved = Kept((project, proposed.Problems)).Approve(1, true, null, null, actor);
        var strand = programme.AddStrand(new() { Title = "Strand" + Mark, LeadPostId = HeadOfHighways, Outcome = "Outcome" + Mark, ReviewOn = clock.Today.AddDays(9), PlanId = Plan, Projects = [project!.Id] }, [.. db.Plans], [project], chart, actor);
        var (saving, planned) = Saving.Plan(Guid.CreateVersion7(), 1, new() { Title = "Saving" + Mark, OwnerPostId = HeadOfHighways, ProjectId = project!.Id, Years = [new(2026, 100)] }, [project], chart, actor);
        Kept((saving, planned.Problems));
        var (risk, named) = Risk.Name(Guid.CreateVersion7(), 1, new() { Event = "Risk" + Mark, Cause = "x", Effect = "y", Kind = RiskKind.Delivery, OwnerPostId = HeadOfHighways, Likelihood = 1, Impact = 1 }, chart, actor);
        Kept((risk, named.Problems));
        var (standard, drafted) = ManagementStandard.Draft(Guid.CreateVersion7(), 1, new() { Title = "Standard" + Mark, Context = "x", Standards = ["y"], OwnerPostId = HeadOfHighways }, [], chart, actor);
        Kept((standard, drafted.Problems));
        var (review, commissioned) = Review.Propose(Guid.CreateVersion7(), 1, null, new() { Title = "Review" + Mark, Kind = ReviewKind.Lean, BoardId = db.Boards.Single().Id, LeadPostId = HeadOfHighways, ReportsBy = clock.Today }, [.. db.Boards], chart, actor);
        Kept((review, commissioned.Problems));
        var (extract, received) = FinanceExtract.Receive(Guid.CreateVersion7(), 1, $"ledger{Mark}.csv", $"hash{Mark}", clock.Today, ["Code", "Title", "Year", "Budget"], [new(2, ["C" + Mark, "Line" + Mark, "2026/27", "100"])], [], actor);
        var taken = Kept((extract, received.Problems)).Take([], Guid.CreateVersion7, actor, out var lines);
        foreach (var line in lines) { line.ServiceId = Highways; }
        db.AddRange(lines);
        Assert.Null(await db.CommitAsync([commissioned.Value!, begun.Value!, proposed.Value!, approved.Value!, strand.Value!, planned.Value!, named.Value!, drafted.Value!, received.Value!, taken.Value!], Submission.Of(actor), TestContext.Current.CancellationToken));
        return true;
    }, Id);
}
