using Deque.AxeCore.Playwright;
using GoldenThread.Domain.Organisation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace GoldenThread.Browser.Tests;

/// <summary>Every page that the product has, found by reflection, as each role that sees more than the others: WCAG 2.2 AA by axe, and no sideways scrolling at 320 pixels.</summary>
public sealed class EveryPageTests(KestrelProduct product) : IClassFixture<KestrelProduct>
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly Dictionary<string, string> Samples = new(StringComparer.OrdinalIgnoreCase) { ["plan"] = "plan", ["code"] = "CEA1", ["key"] = "1", ["kind"] = "action", ["token"] = "none", ["label"] = "1" };

    private IEnumerable<string> Paths() => product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => Samples.GetValueOrDefault(parameter.Name, product.Council.HeadOfConsultation.ToString()),
            _ => "",
        })))))
        .Where(path => !path.StartsWith("/design", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    [Theory]
    [InlineData(Role.PerformanceOfficer)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Lead)]
    [InlineData(Role.Member)]
    [InlineData(Role.Anonymous)]
    public async Task Passes_axe_and_reflows(Role role)
    {
        var page = await product.Browser.OpenAsync(product.Root, role);
        var faults = new List<string>();
        var seen = 0;
        foreach (var path in Paths())
        {
            var answer = await page.Context.APIRequest.GetAsync(new Uri(product.Root, path).ToString(), new() { MaxRedirects = 0 });
            if (answer.Status != 200) { continue; }
            seen++;
            await page.SetViewportSizeAsync(1280, 800);
            await page.GotoAsync(path);
            var axe = await page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = [.. Rules] } });
            faults.AddRange(axe.Violations.Select(v => $"{path}: {v.Id}, {v.Help}: {v.Nodes[0].Html}"));
            await page.SetViewportSizeAsync(320, 640);
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (width > 320) { faults.Add($"{path}: {width} pixels wide on a screen of 320"); }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(seen >= (role == Role.Anonymous ? 3 : 8), $"{role} saw only {seen} pages.");
    }

    [Fact]
    public async Task A_planted_fault_is_found()
    {
        var page = await product.Browser.OpenAsync(product.Root, Role.Anonymous);
        await page.SetContentAsync("<!DOCTYPE html><html><head><title></title></head><body><img src='x'><input></body></html>");
        var axe = await page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = [.. Rules] } });
        Assert.Contains(axe.Violations, v => v.Id == "image-alt");
    }
}
