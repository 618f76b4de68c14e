using System.Net;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Engagement;

public sealed class SqliteQuestionsOfMembersTests(SqliteProduct product) : QuestionsOfMembersTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresQuestionsOfMembersTests(PostgresProduct product) : QuestionsOfMembersTests(product), IClassFixture<PostgresProduct>;

/// <summary>Questions of members as each role meets them, on the running product.</summary>
public abstract class QuestionsOfMembersTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<string> AskedAsync(string words, bool isNeeded = false, Guid? owner = null)
    {
        await (await product.VisitAsync(Role.Member)).SendAsync("/members/questions/new", "", new() { ["Form.Words"] = words, ["Form.IsNeeded"] = isNeeded ? "true" : null, ["Form.OwnerPostId"] = owner?.ToString() });
        return await product.InScopeAsync(async (_, db) => $"/members/questions/{await db.MemberQuestions.MaxAsync(each => each.Number, Cancel)}");
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        return answer.StatusCode;
    }

    [Fact]
    public async Task A_question_is_asked_from_a_page_answered_doubted_answered_again_and_closed()
    {
        var (member, other, lead, clerk) = (await product.VisitAsync(Role.Member), await product.VisitAsync(Role.ExecutiveMember), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Clerk));
        var ask = (await member.PageAsync("/measures/cs07")).QuerySelector("a[href^='/members/questions/new']")!.GetAttribute("href")!;
        Assert.Contains("About: CS07 Letters answered within ten days", (await member.PageAsync(ask)).Text(), StringComparison.Ordinal);
        Assert.Equal(["Write your question."], (await member.SendAsync(ask, "", [], HttpStatusCode.UnprocessableEntity)).Errors());
        var done = await member.SendAsync(ask, "", new() { ["Form.Words"] = "Why did so few get an answer in time?" });
        Assert.Contains("Your question: The question was asked; its answer is due on 7 December 2026.", done.Body!.TextContent, StringComparison.Ordinal);
        var path = await product.InScopeAsync(async (_, db) => $"/members/questions/{(await db.MemberQuestions.SingleAsync(each => each.AboutPath == "/measures/cs07", Cancel)).Number}");
        Assert.Contains("Why did so few get an answer in time?", (await other.PageAsync("/measures/cs07")).Text(), StringComparison.Ordinal);
        Assert.Contains("Why did so few get an answer in time?", (await other.PageAsync("/members/questions?about=/measures/cs07")).Text(), StringComparison.Ordinal);

        // It is nobody's until the clerk gives it to the post that answers; only then may its holder.
        Assert.Contains("answer a member’s question", (await clerk.PageAsync("/")).Text(), StringComparison.Ordinal);
        Assert.Empty((await lead.PageAsync(path)).QuerySelectorAll("form[action*='handler=Answer']"));
        await clerk.SendAsync(path, "Entrust", new() { ["OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        Assert.Contains("answer a member’s question", (await lead.PageAsync("/")).Text(), StringComparison.Ordinal);
        Assert.Equal(["Write the answer."], (await lead.SendAsync(path, "Answer", [], HttpStatusCode.UnprocessableEntity)).Errors());
        await lead.SendAsync(path, "Answer", new() { ["Words"] = "Two posts are empty." });
        Assert.Contains("Two posts are empty.", (await other.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.Empty((await other.PageAsync(path)).QuerySelectorAll("aside form"));

        Assert.Equal(["Say what is still missing."], (await member.SendAsync(path, "Reopen", [], HttpStatusCode.UnprocessableEntity)).Errors());
        await member.SendAsync(path, "Reopen", new() { ["Because"] = "Since when?" });
        await lead.SendAsync(path, "Answer", new() { ["Words"] = "Since May." });
        await member.SendAsync(path, "Accept", []);
        var page = (await other.PageAsync(path)).Text();
        foreach (var words in new[] { "Answered and closed", "Two posts are empty.", "The asker said on 23 November 2026 that this does not answer it: Since when?", "Since May.", "asked on 23 November 2026 by Member" }) { Assert.Contains(words, page, StringComparison.Ordinal); }
        Assert.Empty((await lead.PageAsync(path)).QuerySelectorAll("form[action*='handler=Answer']"));
        Assert.DoesNotContain(path[^1..], (await member.PageAsync("/members/questions?show=open")).QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Contains("Q", (await member.PageAsync("/members/questions?show=closed")).QuerySelector("tbody .code")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_data_is_asked_about_and_held_back_until_a_clerk_has_looked()
    {
        var (member, other, officer, auditor) = (await product.VisitAsync(Role.Member), await product.VisitAsync(Role.Scrutiny), await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Auditor));
        var wrong = await member.SendAsync("/members/questions/new", "", new() { ["Form.Words"] = "Why does Mrs Example of 12 High Street, ME14 1XQ wait?" }, HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("This seems to hold somebody’s address (“12 High Street, ME14 1XQ”) and the name of a person (“Mrs Example”).", Assert.Single(wrong.Errors()), StringComparison.Ordinal);
        Assert.Contains("Mrs Example", wrong.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(wrong.QuerySelector("input[name='Form.IsNeeded']"));
        Assert.Null((await member.PageAsync("/members/questions/new")).QuerySelector("input[name='Form.IsNeeded']"));
        var path = await AskedAsync("Why does Mrs Example of 12 High Street, ME14 1XQ wait?", isNeeded: true);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (await StatusAsync(member, path), await StatusAsync(other, path), await StatusAsync(auditor, path)));
        Assert.DoesNotContain("Mrs Example", (await other.PageAsync("/members/questions?show=all")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Mrs Example", (await auditor.PageAsync("/history")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Mrs Example", (await (await product.VisitAsync(Role.Administrator)).PageAsync("/history")).Text(), StringComparison.Ordinal);
        await officer.SendAsync(path, "LetBeSeen", []);
        Assert.Contains("Mrs Example", (await other.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Mrs Example", await product.InScopeAsync(async (_, db) => string.Concat(await db.History.Select(entry => entry.After + entry.Before + entry.Said + entry.SubjectName).ToListAsync(Cancel))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exempt_is_seen_by_the_asker_the_owner_and_those_who_read_drafts()
    {
        var clerk = await product.VisitAsync(Role.Clerk);
        var path = await AskedAsync("What would leaving cost?", owner: product.Council.HeadOfConsultation);
        Assert.Equal(["Say why it is exempt."], (await clerk.SendAsync(path, "KeepApart", [], HttpStatusCode.UnprocessableEntity)).Errors());
        await clerk.SendAsync(path, "KeepApart", new() { ["ExemptBecause"] = "Commercial interests" });
        var seen = new List<Role>();
        foreach (var role in Rights.Roles.Where(role => role != Role.Anonymous))
        {
            var visitor = await product.VisitAsync(role);
            if (await StatusAsync(visitor, path) == HttpStatusCode.OK) { seen.Add(role); }
            if (new Actor { Account = Guid.NewGuid(), Post = "", At = default, Today = TestClock.Today, Roles = [role] }.May(Right.ReadCases)) { Assert.Equal(seen.Contains(role), (await visitor.PageAsync("/members/questions?show=all")).Text().Contains("What would leaving cost?", StringComparison.Ordinal)); }
        }

        Assert.Equal([Role.Administrator, Role.PerformanceOfficer, Role.Lead, Role.Director, Role.Member, Role.Auditor, Role.Clerk], seen);
        Assert.Contains("It was marked as exempt", (await (await product.VisitAsync(Role.Auditor)).PageAsync("/history")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("It was marked as exempt", (await (await product.VisitAsync(Role.Inspector)).PageAsync("/history")).Text(), StringComparison.Ordinal);
        await clerk.SendAsync(path, "KeepApart", new() { ["ExemptBecause"] = "" });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(await product.VisitAsync(Role.Inspector), path));
    }

    [Fact]
    public async Task Outsiders_are_refused_every_act_and_nobody_answers_for_another()
    {
        var path = await AskedAsync("Who may do what?");
        var (lead, other, member) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.ExecutiveMember), await product.VisitAsync(Role.Member));
        async Task<HttpStatusCode> ForgedAsync(Visitor visitor, string handler, Dictionary<string, string>? values = null)
        {
            using var answer = await visitor.ForgeAsync(await visitor.PageAsync("/account/sign-out"), $"{path}?handler={handler}", values);
            return answer.StatusCode;
        }

        foreach (var handler in new[] { "Accept", "Reopen", "Entrust", "KeepApart", "LetBeSeen" }) { Assert.Equal(HttpStatusCode.Forbidden, await ForgedAsync(lead, handler)); }
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(lead, "Answer", new() { ["Words"] = "x" }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(other, "Answer", new() { ["Words"] = "x" }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(other, "Accept"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await ForgedAsync(member, "Accept"));
        Assert.Equal(HttpStatusCode.Forbidden, await ForgedAsync(member, "Entrust"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(lead, "/members/questions/new"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(member, "/members/questions/9999"));
        var partner = await product.VisitAsync(Role.Partner);
        foreach (var page in new[] { "/members", "/members/questions", "/members/proposals", "/members/training", "/members/survey", "/members/use", path }) { Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(partner, page)); }
        using var elsewhere = await member.SendAsync(await member.PageAsync("/members/questions/new?about=https://elsewhere.example&title=Elsewhere"), "main form[method=post]", new() { ["Form.Words"] = "x" });
        Assert.Equal(["A question can only be about a page of Golden Thread. Open that page and press “Ask about this”."], (await member.ReadAsync(elsewhere)).Errors());
        Assert.Equal((QuestionState.Asked, 0), await product.InScopeAsync(async (_, db) => { var kept = await db.MemberQuestions.SingleAsync(each => each.Words == "Who may do what?", Cancel); return (kept.State, kept.Answers.Count); }));
    }
}
