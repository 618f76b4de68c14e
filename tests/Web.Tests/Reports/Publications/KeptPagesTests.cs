using System.Net;
using System.Net.Http.Headers;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Reports;

/// <summary>Public pages as programs, other sites and people who come again are given them.</summary>
public sealed class KeptPagesTests : IAsyncLifetime
{
    private readonly SqliteProduct _product = new() { Also = [("FramedBy", "www.example.gov.uk, events.example.org"), ("Limits:Draw", "12")] };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _product.InitializeAsync();
        await _product.Council.WeaveAsync(_product);
        await _product.Council.PublishAsync(_product);
    }

    public async ValueTask DisposeAsync() => await _product.DisposeAsync();

    [Fact]
    public async Task A_page_is_drawn_once_and_given_as_often_as_anybody_asks_while_what_is_not_kept_is_throttled()
    {
        // An officer draws it first: what is kept is nobody's.
        var officer = await _product.VisitAsync(Role.PerformanceOfficer);
        using (var first = await officer.GetAsync("/public/measures/cs07")) { Assert.Equal(HttpStatusCode.OK, first.StatusCode); }
        var anyone = await _product.VisitAsync();
        for (var times = 0; times < 300; times++)
        {
            using var answer = await anyone.GetAsync($"/public/measures/cs07?times={times}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl is { Public: true, NoCache: true } && answer.Headers.ETag is not null && !answer.Headers.Contains("Set-Cookie"));
        }

        Assert.DoesNotContain("PerformanceOfficer", await anyone.Client.GetStringAsync("/public/measures/cs07", Cancel), StringComparison.Ordinal);
        var found = new List<HttpStatusCode>();
        for (var times = 0; times < 14; times++)
        {
            using var answer = await anyone.GetAsync($"/public/measures/none-{times}");
            found.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, found[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, found[^1]);
        using var still = await anyone.GetAsync("/public/measures/cs07");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task Whoever_has_it_is_told_so_and_whoever_takes_gzip_gets_the_same_words()
    {
        var anyone = await _product.VisitAsync();
        using var first = await anyone.GetAsync("/public");
        var words = await first.Content.ReadAsStringAsync(Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/public") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var known = await anyone.Client.SendAsync(again, Cancel);
        Assert.Equal((HttpStatusCode.NotModified, 0), (known.StatusCode, (await known.Content.ReadAsByteArrayAsync(Cancel)).Length));
        using var zipped = new HttpRequestMessage(HttpMethod.Get, "/public") { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("gzip") } } };
        using var packed = await anyone.Client.SendAsync(zipped, Cancel);
        Assert.Equal("gzip", Assert.Single(packed.Content.Headers.ContentEncoding));
        using var unpacked = new StreamReader(new System.IO.Compression.GZipStream(await packed.Content.ReadAsStreamAsync(Cancel), System.IO.Compression.CompressionMode.Decompress));
        Assert.Equal(words, await unpacked.ReadToEndAsync(Cancel));
        using var refusing = new HttpRequestMessage(HttpMethod.Get, "/public");
        refusing.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip;q=0");
        using var plain = await anyone.Client.SendAsync(refusing, Cancel);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        using var head = await anyone.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/public"), Cancel);
        Assert.Equal((HttpStatusCode.OK, words.Length > 0, 0), (head.StatusCode, head.Content.Headers.ContentLength > 0, (await head.Content.ReadAsByteArrayAsync(Cancel)).Length));
    }

    [Fact]
    public async Task Only_listed_sites_may_frame_the_page_of_a_service_and_no_site_any_other()
    {
        var anyone = await _product.VisitAsync();
        for (var times = 0; times < 2; times++)
        {
            using var embed = await anyone.GetAsync("/public/services/consultation/embed");
            var policy = Assert.Single(embed.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors https://www.example.gov.uk https://events.example.org;", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
            Assert.False(embed.Headers.Contains("Set-Cookie"));
            Assert.DoesNotContain("<script", await embed.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
            foreach (var path in new[] { "/public", "/public/services/consultation", "/public/measures/cs07", "/public/data.json", "/public/formats", "/account/sign-in" })
            {
                using var other = await anyone.GetAsync(path);
                Assert.Contains("frame-ancestors 'none'", Assert.Single(other.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("https://www.example.gov.uk")]
    [InlineData("*.example.org")]
    [InlineData("example")]
    [InlineData("www.example.org/page")]
    [InlineData("'self'")]
    public void A_setting_that_names_no_host_stops_the_start(string setting) => Assert.Throws<InvalidOperationException>(() => FramedBy.Read(setting));

    [Fact]
    public void Without_the_setting_nobody_frames_anything() => Assert.Equal("'none'", FramedBy.Read(" ").Ancestors);

    [Fact]
    public async Task A_new_name_of_the_council_is_on_every_page()
    {
        var anyone = await _product.VisitAsync();
        Assert.Contains("Test Council", (await anyone.PageAsync("/public")).Body!.TextContent, StringComparison.Ordinal);
        await _product.InScopeAsync(async (services, db) =>
        {
            var council = await db.Councils.SingleAsync(Cancel);
            council.Name = "Renamed Council";
            await _product.CommitAsync(services, db, new CouncilChanged(council.Ref, ["name"]));
            return 0;
        });
        _product.Clock.PutOn(TimeSpan.FromSeconds(2));
        Assert.Contains("Renamed Council", (await anyone.PageAsync("/public")).Body!.TextContent, StringComparison.Ordinal);
    }
}
