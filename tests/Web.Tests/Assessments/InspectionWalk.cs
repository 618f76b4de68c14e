using System.Net;
using AngleSharp.Html.Dom;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments;

/// <summary>What somebody does again and again on the pages around an inspection.</summary>
internal static class InspectionWalk
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Dictionary<string, string?> Day(string field, string day) => day.Split('-') is [var year, var month, var date] ? new() { [$"{field}.Day"] = date, [$"{field}.Month"] = month, [$"{field}.Year"] = year } : [];

    public static Dictionary<string, string?> With(params IEnumerable<Dictionary<string, string?>> parts) => parts.SelectMany(part => part).ToDictionary();

    /// <summary>Opens an inspection through its form; the path of its page.</summary>
    public static async Task<string> OpenAsync(Visitor officer, string title, string framework, string fieldWork, string? published = null)
    {
        var page = await officer.PageAsync("/assessments/inspections/new");
        using var answer = await officer.SendAsync(page, "main form[method=post]", With(new() { ["Form.Title"] = title, ["Form.Body"] = "Ofsted", ["Form.Framework"] = framework }, Day("Form.FieldWork", fieldWork), published is null ? [] : Day("Form.PublishedOn", published)));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, (await officer.ReadAsync(answer)).QuerySelector("main")!.TextContent);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Sends a form of a page and gives the page that comes after it.</summary>
    public static async Task<IHtmlDocument> SendAsync(Visitor visitor, string path, string? handler, Dictionary<string, string?> values, HttpStatusCode expected = HttpStatusCode.Redirect)
    {
        using var answer = await visitor.SendAsync(await visitor.PageAsync(path), handler is null ? "main form[method=post]" : $"main form[action='?handler={handler}']", values);
        var page = await visitor.ReadAsync(answer);
        Assert.True(answer.StatusCode == expected, $"{path} {handler}: {(int)answer.StatusCode} {page.QuerySelector("main")!.TextContent}");
        return page;
    }

    public static string Row(IHtmlDocument page, string id) => string.Join(' ', page.QuerySelector($"tr#{id}")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static void Says(string words, IHtmlDocument page) => Assert.Contains(words, string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    public static async Task<string> FileAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
