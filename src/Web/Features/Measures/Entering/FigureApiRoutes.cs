using System.Text.Json;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Figures from programs: the same checks and the same act as the grid. What is odd and unexplained comes in as in question.</summary>
public static class FigureApiRoutes
{
    /// <summary>The most figures of one call.</summary>
    private const int MostFigures = 10_000;
    private const int MostBytes = 8 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapInterface("Measures", KeyRoom.Measures).MapPost("/figures", PostAsync)
        .Needs(Right.EnterFigures).WithSummary("Records figures, all or none; the header Idempotency-Key, a UUID, makes a repeat harmless").Accepts<SentFigure[]>("application/json")
        .Produces<SentFiguresAnswer>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(409).ProducesProblem(422);

    private static async Task<IResult> PostAsync(HttpRequest request, ReadSentFigures read, EnterFigures enter, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentFigure[]>(desk, "a list of figures", cancel, SentFigure.Json, MostBytes);
        if (!sent.WasRead) { return sent.Fault; }
        var figures = sent.Said;
        if (figures.Length == 0 || figures.Any(figure => figure is null)) { return Fault.Of(400, "The body is not a list of figures.", "It is empty."); }
        if (figures.Length > MostFigures) { return Fault.Of(400, "The body is not a list of figures.", $"Send at most {MostFigures:N0} figures in one call."); }

        var (entries, problems) = await read.RunAsync(figures, cancel);
        if (problems.Count > 0) { return Refused(problems); }
        var sources = string.Join(", ", figures.Select(figure => figure.Source?.Name?.Trim()).Where(name => !string.IsNullOrEmpty(name)).Distinct());
        var by = sources.Length == 0 ? sent.By : sent.By with { Actor = desk.Actor with { Reason = $"From {(sources.Length > 500 ? sources[..500] : sources)}." } };
        var came = await enter.RunAsync(entries, Unanswered.KeepInQuestion, by, cancel);
        if (came.IsGranted) { return Results.Ok(new SentFiguresAnswer(came.Saved, came.Corrected, came.Unchanged, came.InQuestion)); }
        return came.Problems.Any(problem => problem.Field is GoldenThreadDb.ConflictField or GoldenThreadDb.RepeatField) ? Fault.Refused(came.Problems, "")
            : Refused([.. came.Answers.SelectMany((answer, at) => answer.Problems.Select(problem => new SentFigureProblem(at, Field(problem.Field), problem.Message)))]);
    }

    private static string Field(string field) => field.Length == 0 ? "measure" : JsonNamingPolicy.CamelCase.ConvertName(field);

    private static IResult Refused(IReadOnlyList<SentFigureProblem> problems) =>
        Results.Problem($"{problems.Count:N0} things are wrong. Nothing was saved.", statusCode: 422, title: "The figures were refused.", extensions: new Dictionary<string, object?> { ["problems"] = problems });
}
