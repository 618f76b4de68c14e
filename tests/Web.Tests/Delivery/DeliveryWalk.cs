using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Delivery;

/// <summary>Fills the forms of this room as a person would.</summary>
internal static class DeliveryWalk
{
    public static string Text(this IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong with a form, as the page says it.</summary>
    public static IReadOnlyList<string> Errors(this IHtmlDocument page) => [.. page.QuerySelectorAll(".govuk-error-message").Select(each => each.TextContent.Replace("Error:", "", StringComparison.Ordinal).Trim()).Where(each => each.Length > 0)];

    public static async Task<IHtmlDocument> SendAsync(this Visitor visitor, string path, string form, Dictionary<string, string?> values, HttpStatusCode expected = HttpStatusCode.Redirect)
    {
        var page = await visitor.PageAsync(path);
        using var answer = await visitor.SendAsync(page, form.Length == 0 ? "main form[method=post]" : $"form[action*='handler={form}']", values);
        var html = await visitor.ReadAsync(answer);
        Assert.True(expected == answer.StatusCode, $"{path} {form}: {(int)answer.StatusCode} {html.Text()}");
        return html;
    }
}
