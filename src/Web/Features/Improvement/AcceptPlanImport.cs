using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Makes a new plan of a paper that was read and settled: all of it in one commit, or nothing.</summary>
public sealed class AcceptPlanImport(GoldenThreadDb db, OrganisationShelf shelf)
{
    public async Task<Outcome<PlanAdded>> RunAsync(PlanReading reading, ImportChoices choices, string paper, string hash, Guid import, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<PlanAdded>(by, cancel) is { } before) { return before; }

        var title = TitleOf(reading, choices, paper);
        var code = CodeOf(reading, choices, paper);
        var problems = PlanFromReading.Faults(reading, choices);
        if (title.Length > 300) { problems.Add(new("Title", "The title has 300 characters at most.")); }
        if (PlanCode.Fault(code) is { } fault) { problems.Add(new("Code", fault)); }
        else if (await db.Plans.AnyAsync(plan => plan.Code == code, cancel)) { problems.Add(new("Code", $"A plan “{code}” exists already. Choose another short name, or read this paper as its newer version.")); }
        if (problems.Count > 0) { return problems; }

        var organisation = await shelf.NowAsync(db, cancel);
        var make = Maker(organisation);
        var plan = new Domain.Improvement.Plan
        {
            Id = Guid.CreateVersion7(),
            Code = code,
            Title = title,
            Themes = PlanFromReading.Themes(reading, choices),
            Categories = [.. reading.Categories.Select(category => new Category(category.Code, category.Title, category.Definition))],
            Legend = [.. reading.Legend.Select(entry => new PlanLegendEntry(entry.Key, entry.Value))],
            Versions = PlanFromReading.Versions(reading),
        };
        db.Plans.Add(plan);
        var kept = PlanFromReading.Kept(reading, choices).ToList();
        foreach (var (read, order) in kept.Select((read, i) => (read, i + 1)))
        {
            var definition = make.Definition(read, reading.Actions.Where(part => part.PartOf is not null && part.PartOf == read.Code), choices);
            var action = new ImprovementAction
            {
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                Code = PlanFromReading.CodeOf(reading, read),
                Order = order,
                Definition = definition,
                Progress = PlanFromReading.Progress(read),
                Source = new ActionSource(paper, hash, read.Table, read.Row, import),
            };
            db.Actions.Add(action);
            db.Standings.Add(ActionStanding.Of(action, organisation.Chart));
        }

        if (await db.Imports.SingleOrDefaultAsync(waiting => waiting.Id == import, cancel) is { } done) { done.AcceptedAs = plan.Id; }
        return await db.CommitAsync<PlanAdded>(new PlanAdded(plan.Ref, plan.Title, kept.Count, paper), by, cancel);
    }

    /// <summary>How addresses will name the plan.</summary>
    public static string CodeOf(PlanReading reading, ImportChoices choices, string paper) => choices.Code ?? PlanCode.Of(TitleOf(reading, choices, paper));

    private static string TitleOf(PlanReading reading, ImportChoices choices, string paper) => string.IsNullOrWhiteSpace(choices.Title) ? reading.Title ?? paper : choices.Title.Trim();

    internal static PlanFromReading Maker(OrganisationView organisation) => new(organisation.Chart,
        organisation.Boards.Where(board => board.EndedOn is null).SelectMany(board => new[] { (board.Name, board.Id), (Name: board.Acronym ?? board.Name, board.Id) })
            .DistinctBy(board => board.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(board => board.Name, board => board.Id, StringComparer.OrdinalIgnoreCase));
}
