using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GoldenThread.Web.Plumbing.Design;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GoldenThread.Web.Tests.Design;

/// <summary>The pages without the product behind them: layout, tags and the development pages that show them.</summary>
public sealed class DesignHost : IAsyncLifetime
{
    private WebApplication app = null!;

    public HttpClient Client { get; private set; } = null!;

    public ValueTask InitializeAsync() => StartAsync(Environments.Development);

    public async ValueTask StartAsync(string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Services.AddDesign();
        var web = typeof(Shell).Assembly;
        builder.Services.AddRazorPages().WithRazorPagesRoot("/Features").ConfigureApplicationPartManager(parts =>
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(web).GetApplicationParts(web)) parts.ApplicationParts.Add(part);
        });
        app = builder.Build();
        app.MapRazorPages();
        await app.StartAsync();
        Client = app.GetTestClient();
    }

    public async Task<IHtmlDocument> GetAsync(string path, CancellationToken cancel)
    {
        var answer = await Client.GetAsync(path, cancel);
        answer.EnsureSuccessStatusCode();
        return await ReadAsync(answer, cancel);
    }

    /// <summary>Sends the page's own form back, with its hidden fields, as a browser would.</summary>
    public async Task<IHtmlDocument> PostAsync(string path, string form, IReadOnlyCollection<KeyValuePair<string, string>> typed, CancellationToken cancel)
    {
        var first = await Client.GetAsync(path, cancel);
        var page = await ReadAsync(first, cancel);
        var hidden = page.QuerySelectorAll<IHtmlInputElement>($"{form} input[type=hidden]").Select(each => KeyValuePair.Create(each.Name!, each.Value))
            .Where(each => typed.All(other => other.Key != each.Key));
        var action = page.QuerySelector<IHtmlFormElement>(form)!.GetAttribute("action") ?? "";
        using var post = new HttpRequestMessage(HttpMethod.Post, path + action) { Content = new FormUrlEncodedContent(hidden.Concat(typed)) };
        foreach (var cookie in first.Headers.GetValues("Set-Cookie")) post.Headers.Add("Cookie", cookie.Split(';')[0]);
        var answer = await Client.SendAsync(post, cancel);
        answer.EnsureSuccessStatusCode();
        return await ReadAsync(answer, cancel);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer, CancellationToken cancel) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(cancel));
}
