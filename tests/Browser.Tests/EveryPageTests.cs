using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Features.Public;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>
/// Every page that the product has, come to as each role comes to it in the demonstration council, by links: WCAG 2.2 AA by axe, and no sideways
/// scrolling at 320 pixels. A page that no role can come to is a fault too.
/// </summary>
public sealed class EveryPageTests(DemoKestrelProduct product) : IClassFixture<DemoKestrelProduct>
{
    private const int Narrow = 320;

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
        var looks = new ConcurrentBag<Look>();
        await Parallel.ForEachAsync(toCheck, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (pages, _) => { foreach (var look in await CheckAsync(pages)) { looks.Add(look); } });
        List<string> faults = [.. looks.SelectMany(look => look.Faults).Order(StringComparer.Ordinal)];
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        // What the statement tells the public is what was found here.
        var found = new AccessibilityRecord
        {
            CheckedOn = DateOnly.FromDateTime(DateTime.Today),
            Engine = $"axe-core {looks.First().Engine}",
            Browser = $"Chromium {product.Browser.Version.Split('.')[0]}",
            Narrowest = Narrow,
            Looks = looks.Count,
            Rules = looks.Max(look => look.Rules),
            Pages = [.. looks.Select(look => look.Page.Pattern).Distinct().Order(StringComparer.Ordinal)],
            Faults = faults,
            Undecided = [.. looks.SelectMany(look => look.Undecided, (look, rule) => (look.Page.Pattern, Rule: rule)).GroupBy(each => each.Rule).Select(of => new UndecidedRule(of.Key.Split('|')[0], of.Key.Split('|')[1], of.Select(each => each.Pattern).Distinct().Count())).OrderBy(rule => rule.Rule, StringComparer.Ordinal)],
        };
        var said = AccessibilityRecord.OfThisBuild;
        if (said.Pages.SequenceEqual(found.Pages) && said.Faults.SequenceEqual(found.Faults)) { return; }
        var written = Checkout.File("artifacts/accessibility.json");
        await File.WriteAllTextAsync(written, found.ToJson(), TestContext.Current.CancellationToken);
        Assert.Fail($"The accessibility statement speaks of other pages than there are: {string.Join(", ", found.Pages.Except(said.Pages).Select(page => "+" + page).Concat(said.Pages.Except(found.Pages).Select(page => "-" + page)))}. Read {written} and put it in the place of docs/accessibility.json.");
    }

    [Fact]
    public async Task A_planted_fault_is_found()
    {
        var page = await product.Browser.OpenAsync(product.Root, Role.Anonymous);
        await page.SetContentAsync("<!DOCTYPE html><html><head><title></title></head><body><img src='x'><input><p style='width:400px'>Wide</p></body></html>");
        var faults = (await LookAsync(page, new("planted", "planted", Role.Anonymous))).Faults;
        Assert.Contains(faults, fault => fault.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("pixels wide", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<Look>> CheckAsync(IEnumerable<SeenPage> pages)
    {
        IPage? page = null;
        var looks = new List<Look>();
        foreach (var each in pages)
        {
            page ??= each.Role == Role.Anonymous ? await product.Browser.OpenAsync(product.Root, Role.Anonymous) : await product.Browser.OpenAsync(product.Root, DemoAccounts.EmailOf(each.Role), DemoAccounts.Password);
            await page.SetViewportSizeAsync(1280, 800);
            await page.GotoAsync(each.Address);
            looks.Add(await LookAsync(page, each));
        }

        if (page is not null) { await page.Context.CloseAsync(); }
        return looks;
    }

    private static async Task<Look> LookAsync(IPage page, SeenPage seen)
    {
        var where = $"{seen.Role} at {seen.Address}";
        // No page has a frame, so axe runs in the page itself; by way of its own C# wrapper every look would open another window.
        await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<Found>("tags => axe.run(document, { runOnly: tags }).then(found => ({ engine: found.testEngine.version, rules: found.passes.length + found.violations.length + found.incomplete.length + found.inapplicable.length, faults: found.violations.map(v => `${v.id}, ${v.help}: ${v.nodes[0].html}`), undecided: found.incomplete.map(v => `${v.id}|${v.help}`) }))", Rules);
        List<string> faults = [.. found.Faults.Select(fault => $"{where}: {fault}")];
        await page.SetViewportSizeAsync(Narrow, 640);
        var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        if (width > Narrow) { faults.Add($"{where}: {width} pixels wide on a screen of {Narrow}"); }
        return new(seen, found.Engine, found.Rules, faults, found.Undecided);
    }

    private sealed record Look(SeenPage Page, string Engine, int Rules, IReadOnlyList<string> Faults, IReadOnlyList<string> Undecided);

    private sealed class Found
    {
        public string Engine { get; set; } = "";
        public int Rules { get; set; }
        public string[] Faults { get; set; } = [];
        public string[] Undecided { get; set; } = [];
    }
}
