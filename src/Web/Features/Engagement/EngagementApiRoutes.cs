using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>Members' questions and the proposals put to them, for programs: for every party the same, as on the pages.</summary>
public static class EngagementApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Members", KeyRoom.Members).TagByChain();
        api.MapGet("/questions", QuestionsAsync).Needs(Right.ReadPlans).WithSummary("The questions that the account may see, the latest first; narrowed by state, late and about (a page's address)").Produces<Rows<QuestionRow>>().Produces(304);
        api.MapGet("/questions/{number:int}", QuestionAsync).Needs(Right.ReadPlans).WithSummary("A question with its answers").Produces<QuestionRow>().Produces(304).ProducesProblem(404);
        api.MapPost("/questions", AskAsync).Needs(Right.AskQuestions).WithSummary("Asks a question as a member; the header Idempotency-Key, a UUID, makes a repeat harmless").Accepts<SentQuestion>("application/json").Produces<QuestionRow>(201).ProducesProblem(400).ProducesProblem(403).ProducesProblem(409).ProducesValidationProblem(422);
        api.MapPost("/questions/{number:int}/answers", AnswerAsync).Needs(Right.ReadPlans).WithSummary("Answers a question, as its owner, somebody above them or a clerk").Accepts<SentWords>("application/json").Produces<QuestionRow>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
        api.MapGet("/proposals", ProposalsAsync).Needs(Right.ReadCases).WithSummary("What is to be decided, with the last day for comments, and the comments that the account may read; open=true leaves out what is closed").Produces<Rows<ProposalRow>>().Produces(304);
        api.MapPost("/proposals/{number:int}/comments", CommentAsync).Needs(Right.AskQuestions).WithSummary("A member says something of a proposal").Accepts<SentWords>("application/json").Produces<ProposalRow>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesValidationProblem(422);
    }

    private static async Task<IResult> QuestionsAsync(QuestionState? state, bool? late, string? about, int? page, int? size, SeeQuestions see, Desk desk, CancellationToken cancel)
    {
        var all = await see.RunAsync(cancel);
        return Results.Ok(Rows.Of(all.Count, [.. all.Where(each => (state is null || each.State == state) && (late is null || each.IsLate(desk.Today) == late) && (string.IsNullOrEmpty(about) || each.AboutPath == about))], desk.Today, page, size, (MemberQuestion each) => Row(each, desk)));
    }

    private static async Task<IResult> QuestionAsync(int number, SeeQuestions see, Desk desk, CancellationToken cancel) =>
        await FindAsync(number, see, desk, cancel) is { } found ? Results.Ok(Row(found, desk)) : Fault.Absent("question");

    private static async Task<IResult> AskAsync(HttpRequest request, AskQuestion ask, SeeQuestions see, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentQuestion>(desk, "a question", cancel);
        if (!sent.WasRead) { return sent.Fault; }
        var owner = string.IsNullOrWhiteSpace(sent.Said.Owner) ? null : desk.Organisation!.Chart.Posts.FirstOrDefault(post => post.EndedOn is null && Naming.Same(post.Title, sent.Said.Owner));
        if (owner is null && !string.IsNullOrWhiteSpace(sent.Said.Owner)) { return Fault.Refused([new Problem("Owner", $"There is no post “{sent.Said.Owner}”.")], "The question was refused."); }
        var outcome = await ask.RunAsync(new() { Words = sent.Said.Words, AboutPath = sent.Said.AboutPath, AboutTitle = sent.Said.AboutTitle, OwnerPostId = owner?.Id, IsNeeded = sent.Said.IsNeeded }, sent.By, cancel);
        return outcome.IsGranted ? Results.Json(Row((await see.RunAsync(cancel)).Single(each => each.Id == sent.By.Key), desk), statusCode: 201) : Fault.Refused(outcome.Problems, "The question was refused.");
    }

    private static async Task<IResult> AnswerAsync(int number, HttpRequest request, AnswerQuestion answer, SeeQuestions see, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentWords>(desk, "an answer", cancel);
        if (!sent.WasRead) { return sent.Fault; }
        if (await FindAsync(number, see, desk, cancel) is null) { return Fault.Absent("question"); }
        return await answer.RunAsync(number, sent.Said.Words, sent.Said.IsNeeded, sent.By, cancel) switch
        {
            { IsGranted: true } => await QuestionAsync(number, see, desk, cancel),
            { Problems: var problems } => Fault.Refused(problems, "The answer was refused."),
            null => Fault.Absent("question"),
        };
    }

    private static async Task<IResult> ProposalsAsync(bool? open, int? page, int? size, SeeProposals see, Desk desk, CancellationToken cancel)
    {
        var all = await see.RunAsync(cancel);
        return Results.Ok(Rows.Of(all.Count, [.. all.Where(each => open is null || each.ClosedOn is null == open)], desk.Today, page, size, (Proposal each) => ProposalRow.Of(each, desk.Organisation!.Chart, desk.Actor)));
    }

    private static async Task<IResult> CommentAsync(int number, HttpRequest request, CommentOnProposal comment, SeeProposals see, Desk desk, CancellationToken cancel)
    {
        var sent = await request.ReadAsync<SentWords>(desk, "a comment", cancel);
        return !sent.WasRead ? sent.Fault : await comment.RunAsync(number, sent.Said.Words, sent.Said.IsNeeded, sent.By, cancel) switch
        {
            { IsGranted: true } => Results.Ok(ProposalRow.Of((await see.RunAsync(cancel)).Single(each => each.Number == number), desk.Organisation!.Chart, desk.Actor)),
            { Problems: var problems } => Fault.Refused(problems, "The comment was refused."),
            null => Fault.Absent("proposal"),
        };
    }

    private static async Task<MemberQuestion?> FindAsync(int number, SeeQuestions see, Desk desk, CancellationToken cancel) =>
        await see.OneAsync(number, cancel) is { } found && found.Sees(desk.Organisation!.Chart, desk.Actor) ? found : null;

    private static QuestionRow Row(MemberQuestion question, Desk desk) => QuestionRow.Of(question, desk.Organisation!.Chart, desk.Today);
}
