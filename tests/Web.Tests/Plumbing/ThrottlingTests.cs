using System.Net;
using System.Net.Http.Headers;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>What costs much may be done so often a minute by one account, and everything else as often as one likes.</summary>
public sealed class ThrottlingTests : IAsyncLifetime
{
    private readonly SqliteProduct _product = new() { Also = [("Limits:Search", "3"), ("Limits:Export", "3"), ("Limits:Import", "3")] };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _product.InitializeAsync();

    public async ValueTask DisposeAsync() => await _product.DisposeAsync();

    [Theory]
    [InlineData("/search?q=bridge")]
    [InlineData("/plans/plan.csv")]
    [InlineData("/plans/plan.docx")]
    public async Task Too_often_is_answered_in_words_with_when_to_try_again(string path)
    {
        var officer = await _product.VisitAsync(Role.PerformanceOfficer);
        for (var times = 0; times < 3; times++)
        {
            using var answer = await officer.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await officer.GetAsync(path);
        await AssertTooOftenAsync(refused);

        // Nobody else waits for it, and nothing else does.
        var member = await _product.VisitAsync(Role.Member);
        using var others = await member.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, others.StatusCode);
        await officer.PageAsync("/plans/plan?words=bridge");
    }

    [Theory]
    [InlineData("/plans/read", "Upload", Role.PerformanceOfficer)]
    [InlineData("/organisation/read", "Spreadsheet", Role.Administrator)]
    public async Task Papers_are_read_so_often_and_the_page_that_takes_them_is_looked_at_freely(string path, string field, Role role)
    {
        var officer = await _product.VisitAsync(role);
        for (var times = 0; times < 8; times++) { await officer.PageAsync(path); }
        var page = await officer.PageAsync(path);
        Func<MultipartFormDataContent, HttpContent> files = form =>
        {
            form.Add(new ByteArrayContent("MZ no paper"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, field, "plan.docx");
            return form;
        };
        for (var times = 0; times < 3; times++)
        {
            using var answer = await officer.SendAsync(page, "main form", at: path, files: files);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        using var refused = await officer.SendAsync(page, "main form", at: path, files: files);
        await AssertTooOftenAsync(refused);
    }

    [Fact]
    public async Task Pages_and_updates_are_never_too_often()
    {
        var lead = await _product.VisitAsync(Role.Lead);
        for (var times = 0; times < 12; times++)
        {
            using var answer = await lead.SendAsync(await lead.PageAsync("/plans/plan/actions/CEA1/update"), "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = $"Said {times} times" });
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    [Fact]
    public void Without_a_setting_a_busy_officer_never_meets_them()
    {
        var limits = new ThrottlingLimits();
        Assert.True(limits.Search >= 120 && limits.Export >= 60 && limits.Import >= 20);
    }

    private static async Task AssertTooOftenAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Wait a minute and try again", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }
}
