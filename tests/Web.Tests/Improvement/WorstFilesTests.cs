using System.Net;
using System.Net.Http.Headers;
using GoldenThread.Documents.Tests;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Improvement;

/// <summary>The worst files against the product as a process of its own, as people run it: it answers, stays small, and goes on.</summary>
public sealed class WorstFilesTests(BadFiles files) : IClassFixture<BadFiles>
{
    private const int MiB = 1024 * 1024;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bombs_and_hundreds_of_megabytes_are_refused_without_being_taken_in()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
        await using (var seeded = new SeededProduct(folder)) { await seeded.InitializeAsync(); }
        try
        {
            await using var product = await RunningProduct.StartAsync(folder, ["--jobs", "false"], Cancel);
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = product.Address };
            client.DefaultRequestHeaders.ExpectContinue = true;
            var officer = new Visitor(client);
            await officer.SignInAsync(TestCouncil.EmailOf(Role.PerformanceOfficer), TestCouncil.Password);
            await SendAsync(officer, files["ok.xlsx"], "ok.xlsx", HttpStatusCode.Redirect);
            var before = Peak(product);

            foreach (var name in new[] { "bomb.xlsx", "many-entries.xlsx", "comment-10mb.csv", "billion-laughs.xlsx" }) { await SendAsync(officer, files[name], name, HttpStatusCode.UnprocessableEntity); }
            await SendAsync(officer, new byte[200 * MiB], "huge.csv", HttpStatusCode.UnprocessableEntity);
            await SendAsync(officer, new byte[230 * MiB], "larger-still.csv", HttpStatusCode.RequestEntityTooLarge);

            var grown = (Peak(product) - before) / 1024;
            Assert.True(grown < 300, $"The process has grown by {grown} MiB.");
            await officer.PageAsync("/plans");
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task SendAsync(Visitor officer, byte[] content, string name, HttpStatusCode expected)
    {
        using var answer = await officer.SendAsync(await officer.PageAsync("/plans/read"), "main form", at: "/plans/read", files: form =>
        {
            form.Add(new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "Upload", name);
            return form;
        });
        Assert.True(answer.StatusCode == expected, $"{name}: {(int)answer.StatusCode}");
        if (expected == HttpStatusCode.RequestEntityTooLarge) { Assert.Contains("too large", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal); }
    }

    /// <summary>The most memory that the process has ever held, in KiB.</summary>
    private static long Peak(RunningProduct product) =>
        long.Parse(File.ReadLines($"/proc/{product.Process.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], null);

    /// <summary>Fills a folder and leaves it behind.</summary>
    private sealed class SeededProduct(string folder) : Product
    {
        protected override IEnumerable<(string Name, string Value)> Settings => [("Data", folder)];
    }
}
