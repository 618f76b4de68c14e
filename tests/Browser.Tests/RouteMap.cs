using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace GoldenThread.Browser.Tests;

/// <summary>The product's routes, and which of them an address leads to.</summary>
public sealed class RouteMap(EndpointDataSource endpoints)
{
    private readonly List<(string Pattern, bool IsPage, TemplateMatcher Matcher)> _routes = [.. endpoints.Endpoints.OfType<RouteEndpoint>()
        .OrderBy(endpoint => endpoint.RoutePattern.InboundPrecedence)
        .Select(endpoint => ("/" + endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null, new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText), [])))];

    /// <summary>Every address pattern that leads to a page.</summary>
    public IEnumerable<string> Pages => _routes.Where(route => route.IsPage).Select(route => route.Pattern).Distinct();

    /// <summary>The page that an address leads to; null for a file, a program's address or one that is not ours.</summary>
    public string? PageAt(string path)
    {
        var (pattern, isPage, _) = _routes.FirstOrDefault(route => route.Matcher.TryMatch(new PathString(path), []));
        return isPage ? pattern : null;
    }

    /// <summary>Whether an address leads anywhere at all.</summary>
    public bool Leads(string path) => _routes.Exists(route => route.Matcher.TryMatch(new PathString(path), []));
}
