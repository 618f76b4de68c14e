using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Operations;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>
/// Every page that the product has, come to as each role comes to it in the demonstration council, by links: WCAG 2.2 AA by axe, and no sideways
/// scrolling at 320 pixels. A page that no role can come to is a fault too.
/// </summary>
public sealed class EveryPageTests(DemoKestrelProduct product) : IClassFixture<DemoKestrelProduct>
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Pages that are another page for each role, and are checked as each of these sees them.</summary>
    private static readonly string[] DifferByRole = ["/", "/plans/{plan}", "/plans/{plan}/actions/{code}", "/reports", "/account"];
    private static readonly Role[] WhoDiffer = [Role.Lead, Role.Director, Role.Member, Role.Partner];

    /// <summary>Pages that no link leads to, with the reason.</summary>
    private static readonly Dictionary<string, string> NotByLink = new()
    {
        ["/problem"] = "comes when something goes wrong; ProblemTests asks for it",
        ["/set-up/{token?}"] = "before there is a council, behind a link that the console prints",
        ["/account/link/{token}"] = "behind a link that a message brings, once",
        ["/account/second-step"] = "between the password and the first page of an account with a second factor",
        ["/account/typed"] = "after a session that ended while a form was filled in",
        ["/account/sign-out"] = "by the button in the band; the page is for a browser that asks for it by GET",
        ["/measures/loads/{id:guid}"] = "after a file of figures was sent, and the demonstration sends none; LoadingPagesTests opens it",
        ["/measures/loads/{id:guid}/mapping"] = "the same: for a file whose columns nobody explained yet",
        ["/assessments/frameworks/{framework}/compare"] = "once a framework has a second edition, and the demonstration took up one; FrameworkPagesTests opens it",
        ["/plans/{plan}/actions/{code}/answer"] = "the question stands on the action’s page; the address takes the answer",
    };

    [Fact]
    public async Task Every_page_is_come_to_by_links_and_no_link_is_broken()
    {
        var (routes, seen, broken) = await product.WalkedAsync();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.Empty(NotByLink.Keys.Except(routes.Pages));
        var alone = routes.Pages.Except(seen.Select(page => page.Pattern)).Where(page => !page.StartsWith("/design", StringComparison.Ordinal) && !NotByLink.ContainsKey(page)).ToList();
        Assert.True(alone.Count == 0, $"No link of any role leads to {string.Join(", ", alone)}");
    }

    [Fact]
    public async Task Every_page_passes_axe_and_reflows()
    {
        var (_, seen, _) = await product.WalkedAsync();
        var toCheck = seen.GroupBy(page => page.Pattern).Select(same => same.First())
            .Concat(seen.Where(page => page.Role == Role.Anonymous || WhoDiffer.Contains(page.Role) && DifferByRole.Contains(page.Pattern)).DistinctBy(page => (page.Pattern, page.Role)))
            .Distinct().GroupBy(page => page.Role);
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(toCheck, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (pages, _) => { foreach (var fault in await CheckAsync(pages)) { faults.Add(fault); } });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_planted_fault_is_found()
    {
        var page = await product.Browser.OpenAsync(product.Root, Role.Anonymous);
        await page.SetContentAsync("<!DOCTYPE html><html><head><title></title></head><body><img src='x'><input><p style='width:400px'>Wide</p></body></html>");
        var faults = await FaultsAsync(page, "planted");
        Assert.Contains(faults, fault => fault.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("pixels wide", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> CheckAsync(IEnumerable<SeenPage> pages)
    {
        IPage? page = null;
        var faults = new List<string>();
        foreach (var each in pages)
        {
            page ??= each.Role == Role.Anonymous ? await product.Browser.OpenAsync(product.Root, Role.Anonymous) : await product.Browser.OpenAsync(product.Root, DemoAccounts.EmailOf(each.Role), DemoAccounts.Password);
            await page.SetViewportSizeAsync(1280, 800);
            await page.GotoAsync(each.Address);
            faults.AddRange(await FaultsAsync(page, $"{each.Role} at {each.Address}"));
        }

        if (page is not null) { await page.Context.CloseAsync(); }
        return faults;
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, string where)
    {
        // No page has a frame, so axe runs in the page itself; by way of its own C# wrapper every look would open another window.
        await page.EvaluateAsync(Axe);
        List<string> faults = [.. (await page.EvaluateAsync<string[]>("tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(found => found.violations.map(v => `${v.id}, ${v.help}: ${v.nodes[0].html}`))", Rules)).Select(fault => $"{where}: {fault}")];
        await page.SetViewportSizeAsync(320, 640);
        var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        if (width > 320) { faults.Add($"{where}: {width} pixels wide on a screen of 320"); }
        return faults;
    }
}
