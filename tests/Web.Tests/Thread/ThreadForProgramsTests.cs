using System.Net;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Thread;

public sealed class SqliteThreadForProgramsTests(SqliteProduct product) : ThreadForProgramsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresThreadForProgramsTests(PostgresProduct product) : ThreadForProgramsTests(product), IClassFixture<PostgresProduct>;

/// <summary>The thread as programs read and write it: what its account may, and no more than its token lets.</summary>
public abstract class ThreadForProgramsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task WovenAsync()
    {
        if (product.Council.PrioritySlug.Length == 0) { await product.Council.WeaveAsync(product); }
    }

    private static JsonArray Items(JsonNode answer) => answer["items"]!.AsArray();

    [Fact]
    public async Task A_program_reads_records_their_surroundings_and_the_way_up_and_down()
    {
        await WovenAsync();
        var program = await product.ProgramAsync(Role.Member);
        var records = await program.ReadAsync("/api/v1/thread/records?kind=Aim&words=heard");
        var priority = Assert.Single(Items(records))!;
        Assert.Equal(("Heard", $"/thread/aims/{product.Council.PrioritySlug}"), ((string?)priority["title"], (string?)priority["address"]));
        var around = await program.ReadAsync($"/api/v1/thread/records/aim/{product.Council.Priority}");
        Assert.Contains(around["linked"]!.AsArray(), each => (string?)each!["title"] == "Answered");
        Assert.Contains(around["links"]!.AsArray(), each => (string?)each!["type"] == "ContributesTo" && (string?)each["because"] == "Because");
        var down = Items(await program.ReadAsync($"/api/v1/thread/records/aim/{product.Council.Priority}/down"));
        Assert.Equal((2, "is measured by"), ((int)down.Single(step => (string?)step!["record"]!["code"] == "CS07")!["level"]!, (string?)down.Single(step => (string?)step!["record"]!["code"] == "CS07")!["link"]));
        var up = Items(await program.ReadAsync($"/api/v1/thread/records/measure/{product.Council.Letters}/up"));
        Assert.Contains(up, step => (string?)step!["record"]!["title"] == "Heard");
        Assert.Single(Items(await program.ReadAsync("/api/v1/thread/links?size=1")));
        Assert.All(Items(await program.ReadAsync("/api/v1/thread/links?made=true&type=MeasuredBy")), link => Assert.NotNull((string?)link!["id"]));
        Assert.NotEmpty((await program.ReadAsync("/api/v1/thread/coverage")).AsArray());
        foreach (var path in new[] { $"/api/v1/thread/records/aim/{Guid.Empty}", "/api/v1/thread/records/nothing/" + product.Council.Priority, "/api/v1/thread/aims/none", "/api/v1/thread/coverage?service=none", "/api/v1/thread/aims?plan=none" }) { Assert.Equal(HttpStatusCode.NotFound, await program.StatusAsync(path)); }
        Assert.Equal(HttpStatusCode.Unauthorized, await product.CreateClient().StatusAsync("/api/v1/thread/records"));
    }

    [Fact]
    public async Task An_unchanged_thread_is_not_sent_again()
    {
        await WovenAsync();
        var program = await product.ProgramAsync(Role.Member);
        using var first = await program.GetAsync("/api/v1/thread/records", Cancel);
        program.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, await program.StatusAsync("/api/v1/thread/records"));
        // The tag is the token's own: another with the same tag is answered in full.
        var other = await product.ProgramAsync(Role.Member, [KeyRoom.Thread], mayWrite: false);
        other.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, await other.StatusAsync("/api/v1/thread/records"));
    }

    [Fact]
    public async Task A_link_is_made_once_with_its_reason_refused_in_words_and_ended()
    {
        await WovenAsync();
        var program = await product.ProgramAsync(Role.PerformanceOfficer);
        var (measure, priority) = (new { kind = "Measure", id = product.Council.Letters }, new { kind = "Aim", id = product.Council.Priority });
        var link = new { type = "MeasuredBy", from = priority, to = measure, reason = "The letters show it" };
        var key = Guid.CreateVersion7();
        var (status, made, _) = await program.ChangeAsync("/api/v1/thread/links", link, key);
        Assert.Equal((HttpStatusCode.Created, key.ToString(), "The letters show it"), (status, (string?)made!["id"], (string?)made["because"]));
        Assert.Equal(HttpStatusCode.Created, (await program.ChangeAsync("/api/v1/thread/links", link, key)).Status);
        Assert.Equal(1, await product.InScopeAsync((_, db) => db.ThreadLinks.CountAsync(each => each.Id == key, Cancel)));
        Assert.Equal(HttpStatusCode.Conflict, (await program.ChangeAsync("/api/v1/thread/links", new { link.type, link.from, link.to, reason = "Other" }, key)).Status);
        var twin = await program.ChangeAsync("/api/v1/thread/links", link);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twin.Status);
        Assert.Contains("already", (string?)twin.Body!["errors"]!["to"]![0], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await program.ChangeAsync("/api/v1/thread/links", """{"typ":"MeasuredBy"}""")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await program.ChangeAsync($"/api/v1/thread/links/{key}/end", new { })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await program.ChangeAsync($"/api/v1/thread/links/{key}/end", new { reason = "It does not" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await program.ChangeAsync($"/api/v1/thread/links/{Guid.CreateVersion7()}/end", new { reason = "x" })).Status);
    }

    [Fact]
    public async Task An_aim_is_written_and_changed_by_whoever_has_seen_its_version()
    {
        await WovenAsync();
        var program = await product.ProgramAsync(Role.PerformanceOfficer);
        var into = $"/api/v1/thread/plans/{product.Council.StrategySlug}/aims";
        var (status, made, tag) = await program.ChangeAsync(into, new { kind = "Objective", title = "Replies within a week", owner = "head of consultation", dueOn = "2027-03-31" });
        Assert.Equal((HttpStatusCode.Created, "Replies within a week"), (status, (string?)made!["said"]!["title"]));
        var address = $"/api/v1/thread/aims/{made["address"]}";
        using var read = await program.GetAsync(address, Cancel);
        Assert.Equal(tag, read.Headers.ETag!.Tag);
        var said = new { kind = "Objective", title = "Replies within five days", owner = "Head of Consultation" };
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await program.ChangeAsync(address, said, method: HttpMethod.Put)).Status);
        var (changed, after, next) = await program.ChangeAsync(address, said, method: HttpMethod.Put, seen: tag);
        Assert.Equal((HttpStatusCode.OK, "Replies within five days", (string?)null), (changed, (string?)after!["said"]!["title"], (string?)after["said"]!["dueOn"]));
        Assert.NotEqual(tag, next);
        Assert.Equal(HttpStatusCode.Conflict, (await program.ChangeAsync(address, new { kind = "Objective", title = "Other", owner = "Head of Consultation" }, method: HttpMethod.Put, seen: tag)).Status);
        var refused = await program.ChangeAsync(into, new { kind = "Objective", title = "", owner = "Nobody" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nobody", (string?)refused.Body!["errors"]!["owner"]![0], StringComparison.Ordinal);
        Assert.Contains(Items(await program.ReadAsync($"/api/v1/thread/aims?plan={product.Council.StrategySlug}&kind=Objective")), aim => (string?)aim!["said"]!["title"] == "Replies within five days");
        Assert.NotEmpty(Items(await program.ReadAsync("/api/v1/thread/plans")));
    }

    [Fact]
    public async Task A_plan_is_written_changed_and_ended_once_its_aims_have_moved_on_or_ended()
    {
        await WovenAsync();
        var program = await product.ProgramAsync(Role.PerformanceOfficer);
        var (status, old, tag) = await program.ChangeAsync("/api/v1/thread/plans", new { title = "Letters strategy", kind = "Strategy", purpose = "Letters are answered", owner = "Head of Consultation", agreedBy = "Cabinet", agreedOn = "2026-04-01" });
        Assert.Equal((HttpStatusCode.Created, "letters-strategy"), (status, (string?)old!["address"]));
        var address = $"/api/v1/thread/plans/{old["address"]}";
        using (var read = await program.GetAsync(address, Cancel)) { Assert.Equal(tag, read.Headers.ETag!.Tag); }
        var said = new { title = "Letters and calls", kind = "Strategy", owner = "Head of Consultation", agreedBy = "Cabinet", agreedOn = "2026-04-01" };
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await program.ChangeAsync(address, said, method: HttpMethod.Put)).Status);
        var (changed, after, _) = await program.ChangeAsync(address, said, method: HttpMethod.Put, seen: tag);
        Assert.Equal((HttpStatusCode.OK, "Letters and calls", ""), (changed, (string?)after!["said"]!["title"], (string?)after["said"]!["purpose"]));
        Assert.Equal(HttpStatusCode.Conflict, (await program.ChangeAsync(address, said with { title = "Other" }, method: HttpMethod.Put, seen: tag)).Status);
        var refused = await program.ChangeAsync("/api/v1/thread/plans", new { title = "", owner = "Nobody", service = "None" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["owner", "service"], refused.Body!["errors"]!.AsObject().Select(each => each.Key).Order());

        // An aim that moves on takes its links along; one that ends says whether it was reached.
        var (_, moving, _) = await program.ChangeAsync($"{address}/aims", new { kind = "Objective", title = "Calls are answered in a minute", owner = "Head of Consultation" });
        var (_, ending, _) = await program.ChangeAsync($"{address}/aims", new { kind = "Objective", title = "Faxes are answered in a day", owner = "Head of Consultation" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await program.ChangeAsync($"{address}/end", new { reason = "The next one follows" })).Status);
        var move = await program.ChangeAsync($"/api/v1/thread/aims/{moving!["address"]}/move", new { plan = "none", reason = "The next one takes it" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "There is no plan “none”."), (move.Status, (string?)move.Body!["errors"]!["plan"]![0]));
        Assert.Contains("Choose the plan", (string?)(await program.ChangeAsync($"/api/v1/thread/aims/{moving["address"]}/move", new { reason = "The next one takes it" })).Body!["errors"]!["plan"]![0], StringComparison.Ordinal);
        move = await program.ChangeAsync($"/api/v1/thread/aims/{moving["address"]}/move", new { plan = product.Council.StrategySlug, reason = "The next one takes it" });
        Assert.Equal((HttpStatusCode.OK, product.Council.StrategySlug), (move.Status, (string?)move.Body!["plan"]));
        var end = await program.ChangeAsync($"/api/v1/thread/aims/{ending!["address"]}/end", new { reason = "Nobody sends any" });
        Assert.Equal("Say whether it was reached.", (string?)end.Body!["errors"]!["isReached"]![0]);
        end = await program.ChangeAsync($"/api/v1/thread/aims/{ending["address"]}/end", new { isReached = false, reason = "Nobody sends any" });
        Assert.Equal((HttpStatusCode.OK, "2026-11-23"), (end.Status, (string?)end.Body!["endedOn"]));
        var (ended, gone, _) = await program.ChangeAsync($"{address}/end", new { reason = "The next one follows" });
        Assert.Equal((HttpStatusCode.OK, "2026-11-23"), (ended, (string?)gone!["endedOn"]));

        var quality = Items(await program.ReadAsync("/api/v1/thread/quality")).Single(plan => (string?)plan!["plan"] == product.Council.StrategySlug)!;
        Assert.Contains(quality["checks"]!.AsArray(), check => (string?)check!["aim"] == (string?)moving["address"] && check["letters"]!.AsArray().Count == 5);
        Assert.Equal(HttpStatusCode.BadRequest, await program.StatusAsync("/api/v1/thread/quality?year=soon"));
        foreach (var none in new[] { "/api/v1/thread/plans/none/end", "/api/v1/thread/aims/none/end", "/api/v1/thread/aims/none/move" }) { Assert.Equal(HttpStatusCode.NotFound, (await program.ChangeAsync(none, new { reason = "x" })).Status); }
        Assert.Equal(HttpStatusCode.NotFound, await program.StatusAsync("/api/v1/thread/plans/none"));
        Assert.Equal(HttpStatusCode.NotFound, (await program.ChangeAsync("/api/v1/thread/plans/none", said, method: HttpMethod.Put, seen: tag)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await product.ProgramAsync(Role.Member)).ChangeAsync("/api/v1/thread/plans", said)).Status);
    }

    [Fact]
    public async Task A_token_opens_what_was_chosen_and_one_that_reads_changes_nothing()
    {
        await WovenAsync();
        var thread = await product.ProgramAsync(Role.PerformanceOfficer, [KeyRoom.Thread], mayWrite: false);
        // Without measures the measure is not on its thread either, and not said to be hidden by name.
        Assert.Empty(Items(await thread.ReadAsync("/api/v1/thread/records?kind=Measure")));
        foreach (var path in new[] { "/api/v1/measures", "/api/v1/plans", "/api/v1/money", "/api/v1/changes", "/api/v1/questions" }) { Assert.Equal(HttpStatusCode.Forbidden, await thread.StatusAsync(path)); }
        Assert.Equal(HttpStatusCode.Forbidden, (await thread.ChangeAsync("/api/v1/thread/links", new { })).Status);
        var member = await product.ProgramAsync(Role.Member);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.ChangeAsync("/api/v1/thread/links", new { })).Status);
        var browser = await product.VisitAsync(Role.PerformanceOfficer);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Client.ChangeAsync("/api/v1/thread/links", new { })).Status);
    }

    [Fact]
    public async Task What_is_not_agreed_is_counted_for_others_and_not_named()
    {
        await WovenAsync();
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await officer.SendAsync("/thread/plans/new", "", new() { ["Form.Title"] = "Secret draft", ["Form.Kind"] = "Strategy", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        var program = await product.ProgramAsync(Role.PerformanceOfficer);
        var (_, aim, _) = await program.ChangeAsync("/api/v1/thread/plans/secret-draft/aims", new { kind = "Objective", title = "Secret aim", owner = "Head of Consultation" });
        var (made, _, _) = await program.ChangeAsync("/api/v1/thread/links", new { type = "ContributesTo", from = new { kind = "Aim", id = (string?)aim!["id"] }, to = new { kind = "Aim", id = product.Council.Priority }, reason = "It serves it" });
        Assert.Equal(HttpStatusCode.Created, made);
        var member = await product.ProgramAsync(Role.Member);
        var around = await member.ReadAsync($"/api/v1/thread/records/aim/{product.Council.Priority}");
        Assert.Equal(1, (int)around["hidden"]!);
        foreach (var path in new[] { $"/api/v1/thread/records/aim/{product.Council.Priority}", $"/api/v1/thread/records/aim/{product.Council.Priority}/down", "/api/v1/thread/records?size=2000", "/api/v1/thread/links?size=2000", "/api/v1/thread/plans", "/api/v1/thread/aims", "/api/v1/thread/coverage" }) { Assert.DoesNotContain("Secret", (await member.ReadAsync(path)).ToJsonString(), StringComparison.Ordinal); }
        foreach (var path in new[] { $"/api/v1/thread/aims/{aim["address"]}", "/api/v1/thread/aims?plan=secret-draft", $"/api/v1/thread/records/aim/{aim["id"]}" }) { Assert.Equal(HttpStatusCode.NotFound, await member.StatusAsync(path)); }
    }
}
