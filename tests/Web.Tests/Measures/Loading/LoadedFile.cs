using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

/// <summary>Loads files as the command line does, for a council that serves Trafford.</summary>
internal static class LoadedFile
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Actor Officer(IServiceProvider services, Guid account)
    {
        var clock = services.GetRequiredService<CouncilClock>();
        return new() { Account = account, Post = "Head of Performance", At = clock.Now, Today = clock.Today, Roles = [Role.PerformanceOfficer], Reason = "Published figures" };
    }

    /// <summary>Says that the council serves Trafford.</summary>
    public static Task<bool> ServeTraffordAsync(this Product product) => product.InScopeAsync(async (services, _) =>
    {
        var problems = await services.GetRequiredService<ChooseArea>().RunAsync(new("E08000009", "Trafford", ["358"]), Submission.Of(Officer(services, product.Council.Accounts[Role.PerformanceOfficer])), Cancel);
        Assert.Empty(problems);
        return true;
    });

    /// <summary>Takes files in; what was said of each, and whether all went well.</summary>
    public static Task<(bool All, string[] Said, string[] Aside)> ImportAsync(this Product product, IReadOnlyList<string> paths, string? mapping = null, bool acceptQuestions = true) => product.InScopeAsync(async (services, _) =>
    {
        await using var said = new StringWriter();
        await using var aside = new StringWriter();
        var all = await services.GetRequiredService<ImportFiles>().RunAsync(paths, mapping, true, acceptQuestions, Officer(services, product.Council.Accounts[Role.PerformanceOfficer]), said, aside, Cancel);
        return (all, said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), aside.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    });

    /// <summary>How much is kept: figures, measures, entries of History.</summary>
    public static Task<(int Figures, int Measures, int Entries)> KeptAsync(this Product product) => product.InScopeAsync(async (_, db) =>
        (await db.Observations.CountAsync(Cancel), await db.Measures.CountAsync(Cancel), await db.History.CountAsync(Cancel)));

    /// <summary>The tally of a load by its file's name, the latest.</summary>
    public static Task<LoadTally> TallyAsync(this Product product, string fileName) => product.InScopeAsync(async (services, db) =>
    {
        var load = await db.FigureLoads.AsNoTracking().Where(each => each.FileName == fileName).OrderByDescending(each => each.Id).FirstAsync(Cancel);
        return await services.GetRequiredService<TallyLoad>().RunAsync(load, LoadChoices.Read(load.Mapping), Officer(services, product.Council.Accounts[Role.PerformanceOfficer]), Cancel);
    });

    /// <summary>The standing of a measure by its code.</summary>
    public static Task<MeasureStanding> StandingAsync(this Product product, string code) => product.InScopeAsync(async (services, db) =>
        (await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, Cancel)).All.Single(standing => standing.Code == code));

    /// <summary>The counts of a line such as "x.csv: 12 rows read, 3 saved, …", by the word behind each.</summary>
    public static Dictionary<string, int> Counts(string line) => line[(line.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].Split(", ").Select(part => part.Split(' ', 2)).ToDictionary(part => part[1], part => int.Parse(part[0], System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether every row of a line is accounted for, in a file with one figure a row.</summary>
    public static bool Adds(Dictionary<string, int> counts) => counts["rows read"] == counts["saved"] + counts["corrected"] + counts["unchanged"] + counts["skipped"] + counts["in question"] + counts["refused"];
}
