using System.Net;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Engagement;

public sealed class SqliteMembersForProgramsTests(SqliteProduct product) : MembersForProgramsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresMembersForProgramsTests(PostgresProduct product) : MembersForProgramsTests(product), IClassFixture<PostgresProduct>;

/// <summary>Members' questions and proposals, as programs read, ask and answer them.</summary>
public abstract class MembersForProgramsTests(Product product)
{
    /// <summary>The room's own question, proposal and survey, whichever test comes first: they have the number 1.</summary>
    private async Task EngagedAsync()
    {
        if (!await product.InScopeAsync((_, db) => db.Proposals.AnyAsync(TestContext.Current.CancellationToken))) { await product.Council.EngageAsync(product); }
    }

    [Fact]
    public async Task A_question_is_asked_answered_and_read_with_what_seems_personal_held_back()
    {
        await EngagedAsync();
        var member = await product.ProgramAsync(Role.Member);
        var (asked, question, _) = await member.ChangeAsync("/api/v1/questions", new { words = "How many letters wait?", owner = "head of consultation" });
        Assert.Equal((HttpStatusCode.Created, "Head of Consultation"), (asked, (string?)question!["owner"]));
        var address = $"/api/v1/questions/{question["number"]}";
        var clerk = await product.ProgramAsync(Role.Clerk);
        var (answered, after, _) = await clerk.ChangeAsync($"{address}/answers", new { words = "Twelve." }, seen: $"\"v{question["version"]}\"");
        Assert.Equal((HttpStatusCode.OK, "Twelve."), (answered, (string?)after!["answers"]![0]!["words"]));
        Assert.Equal(HttpStatusCode.Conflict, (await clerk.ChangeAsync($"{address}/answers", new { words = "Thirteen." }, seen: $"\"v{question["version"]}\"")).Status);
        Assert.Equal("Answered", (string?)(await member.ReadAsync(address))["state"]);
        Assert.DoesNotContain("askedBy", (await member.ReadAsync(address)).AsObject().Select(field => field.Key));

        var personal = await member.ChangeAsync("/api/v1/questions", new { words = "Why was jo.doe@example.org not answered?" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, personal.Status);
        Assert.NotNull(personal.Body!["errors"]!["words"]);
        var held = await member.ChangeAsync("/api/v1/questions", new { words = "Why was jo.doe@example.org not answered?", isNeeded = true });
        Assert.Equal(HttpStatusCode.Created, held.Status);
        var scrutiny = await product.ProgramAsync(Role.Scrutiny);
        Assert.Equal(HttpStatusCode.NotFound, await scrutiny.StatusAsync($"/api/v1/questions/{held.Body!["number"]}"));
        Assert.DoesNotContain("jo.doe", (await scrutiny.ReadAsync("/api/v1/questions?state=Asked")).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.ChangeAsync("/api/v1/questions", new { words = "Why?", owner = "Nobody" })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scrutiny.ChangeAsync($"{address}/answers", new { words = "I say so." })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.ChangeAsync("/api/v1/questions", new { words = "Why?" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.ChangeAsync("/api/v1/questions/999/answers", new { words = "x" })).Status);
    }

    [Fact]
    public async Task A_member_comments_on_a_proposal_and_an_officer_who_does_not_lead_it_reads_no_comments()
    {
        await EngagedAsync();
        var member = await product.ProgramAsync(Role.Member);
        var (status, said, _) = await member.ChangeAsync("/api/v1/proposals/1/comments", new { words = "Think of the libraries." });
        Assert.Equal((HttpStatusCode.OK, "Think of the libraries."), (status, (string?)said!["comments"]![0]!["words"]));
        var auditor = await product.ProgramAsync(Role.Auditor);
        var seen = Assert.Single((JsonArray)(await auditor.ReadAsync("/api/v1/proposals?open=true"))["items"]!)!;
        Assert.Empty(seen["comments"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await member.ChangeAsync("/api/v1/proposals/99/comments", new { words = "x" })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.ChangeAsync("/api/v1/proposals/1/comments", new { words = "" })).Status);
    }
}
