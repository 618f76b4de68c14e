using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>
/// A small council: two services with a post each, a board, an account for every role, and the approved plan "plan" with three actions:
/// CEA1 led by the Head of Consultation, CEB1 led by the Head of Highways, CMA1 answered without a separate action. What it measures: TestCouncil.Measures.cs.
/// </summary>
public sealed partial class TestCouncil
{
    public const string Password = "correct horse battery staple";

    public Guid Id { get; private init; }

    /// <summary>Stands in the names of everything of a second council; empty in the first.</summary>
    public string Mark { get; private init; } = "";
    public string PlanCode => "plan" + Mark.ToLowerInvariant();
    public Guid Consultation { get; } = Guid.CreateVersion7();
    public Guid Highways { get; } = Guid.CreateVersion7();
    public Guid HeadOfConsultation { get; } = Guid.CreateVersion7();
    public Guid HeadOfHighways { get; } = Guid.CreateVersion7();
    public Guid Plan { get; } = Guid.CreateVersion7();
    public Dictionary<Role, Guid> Accounts { get; } = [];

    public static string EmailOf(Role role) => $"{role}@example.org".ToLowerInvariant();

    public static async Task<TestCouncil> FoundAsync(Product product, string code = "test", string mark = "")
    {
        var id = await product.InScopeAsync((services, _) => services.GetRequiredService<FoundCouncil>().RunAsync(code, "Test Council" + mark, TestContext.Current.CancellationToken), Guid.Empty);
        var council = new TestCouncil { Id = id, Mark = mark };
        return await product.InScopeAsync(async (services, db) =>
        {
            await council.OrganiseAsync(services, db);
            await council.PlanAsync(services, db);
            await council.MeasuresAsync(services, db);
            return council;
        }, id);
    }

    private async Task OrganiseAsync(IServiceProvider services, GoldenThreadDb db)
    {
        var clock = services.GetRequiredService<CouncilClock>();
        db.Services.AddRange(new Service { Id = Consultation, Name = "Consultation" + Mark }, new Service { Id = Highways, Name = "Highways" + Mark });
        db.Posts.AddRange(new Post { Id = HeadOfConsultation, Title = "Head of Consultation" + Mark, Acronym = "HC", ServiceId = Consultation }, new Post { Id = HeadOfHighways, Title = "Head of Highways" + Mark, ServiceId = Highways });
        db.Boards.Add(new Board { Id = Guid.CreateVersion7(), Name = "Cabinet" + Mark, Type = BoardType.Executive, MeetsEveryMonths = 1 });
        var holders = new Dictionary<Role, Guid> { [Role.Lead] = HeadOfConsultation, [Role.HeadOfService] = HeadOfHighways, [Role.Director] = HeadOfConsultation };
        var people = new Dictionary<Role, Person>();
        foreach (var (role, post) in holders)
        {
            people[role] = new Person { Id = Guid.CreateVersion7(), Name = $"A {role}{Mark}", Email = EmailOf(role) };
            db.People.Add(people[role]);
            db.Holdings.Add(new PostHolding { Id = Guid.CreateVersion7(), PostId = post, PersonId = people[role].Id, From = new DateOnly(2026, 1, 1) });
        }

        await CommitAsync(db, clock, new CouncilFounded(new RecordRef("council", Id, "test"), "Test Council"));
        var accounts = services.GetRequiredService<UserManager<Store.Organisation.Account>>();
        foreach (var role in Rights.Roles.Where(role => role != Role.Anonymous))
        {
            var account = new Store.Organisation.Account
            {
                Id = Guid.CreateVersion7(),
                CouncilId = Id,
                UserName = EmailOf(role),
                Email = EmailOf(role),
                ShownAs = role + Mark,
                PersonId = people.GetValueOrDefault(role)?.Id,
                Roles = [new RoleGrant(role, role is Role.Inspector or Role.RoomInspector ? new DateOnly(2027, 3, 31) : null)],
            };
            var made = await accounts.CreateAsync(account, Password);
            Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
            Accounts[role] = account.Id;
        }
    }

    private async Task PlanAsync(IServiceProvider services, GoldenThreadDb db)
    {
        var clock = services.GetRequiredService<CouncilClock>();
        var plan = new Plan
        {
            Id = Plan,
            Code = PlanCode,
            Title = "Improvement plan" + Mark,
            Themes = [new Theme(1, "Community engagement"), new Theme(2, "Communications")],
            Categories = [new Category("A", "Monitoring", "What changes how the work is monitored"), new Category("B", "Improvement")],
            Versions = [new PlanVersion { Label = "1", State = PlanState.Approved, Board = "Cabinet", ApprovedBy = "Cabinet", Decision = "Minute 9", ReviewedOn = new DateOnly(2026, 2, 12), Issues = "Original" }],
        };
        db.Plans.Add(plan);
        var chart = (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, TestContext.Current.CancellationToken)).Chart;
        foreach (var (code, order, definition) in Definitions())
        {
            var action = new ImprovementAction { Id = Guid.CreateVersion7(), PlanId = Plan, Code = code + Mark, Order = order, Definition = definition };
            action.Progress = action.Progress with { Status = action.StatusFor(definition) };
            db.Actions.Add(action);
            await db.StandAsync(action, chart, TestContext.Current.CancellationToken);
        }

        await CommitAsync(db, clock, new PlanAdded(plan.Ref, plan.Title, 3, null));
    }

    private IEnumerable<(string Code, int Order, ActionDefinition Definition)> Definitions() =>
    [
        ("CEA1", 1, new ActionDefinition
        {
            Theme = 1, Category = "A", Paragraphs = [68], Comment = "The council does not tell people what it heard.", Action = "Publish one yearly report on every consultation" + Mark,
            Timescale = new Timescale { Text = "By the end of 2026/27", Kind = TimescaleKind.By, Due = new DateOnly(2027, 3, 31) }, Leads = [new Lead("Head of Consultation", HeadOfConsultation)],
            Criteria = [new Criterion(1, "All directorates record each consultation"), new Criterion(2, "A yearly report goes to County Council")],
            Monitoring = [new MonitoringRoute(1, "Annual report to County Council", EveryMonths: 12)],
        }),
        ("CEB1", 2, new ActionDefinition
        {
            Theme = 1, Category = "B", Paragraphs = [42, 43], Action = "Answer every highways letter in ten days", Leads = [new Lead("Head of Highways", HeadOfHighways)],
            Timescale = new Timescale { Text = "Ongoing", Kind = TimescaleKind.Ongoing }, Criteria = [new Criterion(1, "Nine letters in ten are answered in time")],
        }),
        ("CMA1", 3, new ActionDefinition
        {
            Theme = 2, Category = "A", Paragraphs = [32], Comment = "The council seems over-keen to claim credit.", Timescale = new Timescale { Text = "", Kind = TimescaleKind.None },
            Response = Response.NoAction, ResponseReason = "There is no need for separate action.",
        }),
    ];

    private static async Task CommitAsync(GoldenThreadDb db, CouncilClock clock, Event happened)
    {
        var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = clock.Now, Today = clock.Today };
        Assert.Null(await db.CommitAsync([happened], Submission.Of(actor), TestContext.Current.CancellationToken));
    }
}
