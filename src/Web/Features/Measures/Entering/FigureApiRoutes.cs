using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Figures from programs: the same checks and the same act as the grid. What is odd and unexplained comes in as in question.</summary>
public static class FigureApiRoutes
{
    /// <summary>The most figures of one call.</summary>
    private const int MostFigures = 10_000;
    private const int MostBytes = 8 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/figures", PostAsync)
        .Needs(Right.EnterFigures).WithTags("Measures").WithSummary("Records figures, all or none; the header Idempotency-Key, a UUID, makes a repeat harmless").Accepts<SentFigure[]>("application/json")
        .Produces<SentFiguresAnswer>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(409).ProducesProblem(422);

    private static async Task<IResult> PostAsync(HttpRequest request, ReadSentFigures read, EnterFigures enter, Desk desk, CancellationToken cancel)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        // A browser's cookie proves nothing here: another site's page could send it.
        if (!desk.IsByToken) { return Fault(403, "Changes through this interface need a token.", "Make one under Your account, Tokens for programs."); }
        if (!Guid.TryParse(request.Headers[Sending.KeyHeader], out var key)) { return Fault(400, $"The header {Sending.KeyHeader} is missing or is not a UUID.", "Send a new UUID with each call, and the same one again when you repeat it."); }
        var (sent, fingerprint, fault) = await BodyAsync(request, cancel);
        if (sent is null) { return Fault(400, "The body is not a list of figures.", fault); }

        var (entries, problems) = await read.RunAsync(sent, cancel);
        if (problems.Count > 0) { return Refused(problems); }
        var sources = string.Join(", ", sent.Select(figure => figure.Source?.Name?.Trim()).Where(name => !string.IsNullOrEmpty(name)).Distinct());
        var by = new Submission(sources.Length == 0 ? desk.Actor : desk.Actor with { Reason = $"From {(sources.Length > 500 ? sources[..500] : sources)}." }, key, fingerprint);
        var came = await enter.RunAsync(entries, Unanswered.KeepInQuestion, by, cancel);
        if (came.IsGranted) { return Results.Ok(new SentFiguresAnswer(came.Saved, came.Corrected, came.Unchanged, came.InQuestion)); }
        return came.Problems.FirstOrDefault(problem => problem.Field is GoldenThreadDb.ConflictField or GoldenThreadDb.RepeatField) is { } conflict ? Fault(409, conflict.Message, null)
            : Refused([.. came.Answers.SelectMany((answer, at) => answer.Problems.Select(problem => new SentFigureProblem(at, Field(problem.Field), problem.Message)))]);
    }

    private static string Field(string field) => field.Length == 0 ? "measure" : JsonNamingPolicy.CamelCase.ConvertName(field);

    private static IResult Refused(IReadOnlyList<SentFigureProblem> problems) =>
        Results.Problem($"{problems.Count:N0} things are wrong. Nothing was saved.", statusCode: 422, title: "The figures were refused.", extensions: new Dictionary<string, object?> { ["problems"] = problems });

    /// <summary>The figures and their fingerprint: the same bytes again are the same call.</summary>
    private static async Task<(SentFigure[]? Sent, string Fingerprint, string? Fault)> BodyAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType() || request.ContentLength > MostBytes) { return (null, "", $"Send JSON of at most {MostBytes / 1024 / 1024} MiB with the content type application/json."); }
        var body = new MemoryStream();
        var buffer = new byte[16384];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancel)) > 0;)
        {
            if (body.Length + read > MostBytes) { return (null, "", $"Send at most {MostBytes / 1024 / 1024} MiB."); }
            body.Write(buffer, 0, read);
        }

        try
        {
            var sent = JsonSerializer.Deserialize<SentFigure[]>(body.ToArray(), SentFigure.Json);
            return sent is not { Length: > 0 } || sent.Any(figure => figure is null) ? (null, "", "It is empty.") : sent.Length > MostFigures ? (null, "", $"Send at most {MostFigures:N0} figures in one call.")
                : (sent, Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(request.Path + "\n"), .. body.ToArray()])), null);
        }
        catch (JsonException fault)
        {
            return (null, "", fault.Message);
        }
    }

    private static IResult Fault(int status, string title, string? detail) => Results.Problem(detail, statusCode: status, title: title);
}
