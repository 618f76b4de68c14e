using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>Somebody with a browser without JavaScript: follows links, fills forms in and sends them as they stand.</summary>
public sealed class Visitor(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task SignInAsync(string email, string password)
    {
        var page = await PageAsync("/account/sign-in");
        using var answer = await SendAsync(page, "main form:has([name=Password])", new() { ["Email"] = email, ["Password"] = password });
        Assert.True((int)answer.StatusCode is >= 300 and < 400, $"{email} could not sign in: {answer.StatusCode}");
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>The page at an address; redirects are followed, anything but success fails the test.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        for (var hops = 0; hops < 5; hops++)
        {
            using var answer = await GetAsync(path);
            if ((int)answer.StatusCode is >= 300 and < 400) { path = answer.Headers.Location!.ToString(); continue; }
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {html[..Math.Min(html.Length, 2000)]}");
            return Read(html, path);
        }

        throw new InvalidOperationException($"{path} goes round in circles.");
    }

    /// <summary>Sends a form of a page: its own fields as they stand, with these put over them. A null takes a field out.</summary>
    public async Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string form, Dictionary<string, string?>? values = null, string? button = null, string? at = null, Func<MultipartFormDataContent, HttpContent>? files = null)
    {
        var element = page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"There is no form {form} on this page:\n{page.Body?.TextContent}");
        var fields = FieldsOf(element).Where(f => values?.ContainsKey(f.Key) != true).ToList();
        fields.AddRange((values ?? []).Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!)));
        if (button is not null && element.QuerySelector(button) is IHtmlButtonElement pressed && pressed.Name is { Length: > 0 } name) { fields.Add(new(name, pressed.Value)); }

        HttpContent content;
        if (files is null) { content = new FormUrlEncodedContent(fields); }
        else
        {
            var parts = new MultipartFormDataContent();
            foreach (var (key, value) in fields) { parts.Add(new StringContent(value), key); }
            content = files(parts);
        }

        using (content)
        {
            var action = (element.QuerySelector(button ?? "none-such") as IHtmlButtonElement)?.GetAttribute("formaction") ?? element.GetAttribute("action");
            var here = at ?? page.DocumentElement.GetAttribute("data-path")!;
            var target = string.IsNullOrEmpty(action) ? here : action[0] == '?' ? here.Split('?')[0] + action : action;
            return await Client.PostAsync(target, content, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Sends values to an address that no form of the page leads to, with the page's own token: what somebody would try by hand.</summary>
    public async Task<HttpResponseMessage> ForgeAsync(IHtmlDocument page, string address, Dictionary<string, string>? values = null)
    {
        var token = page.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? throw new InvalidOperationException("The page has no form whose token could be used.");
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>(values ?? []) { ["__RequestVerificationToken"] = token, ["_key"] = $"{Guid.NewGuid()}" });
        return await Client.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    /// <summary>The answer's page.</summary>
    public async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        (int)answer.StatusCode is >= 300 and < 400 ? await PageAsync(answer.Headers.Location!.ToString())
        : Read(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.RequestMessage!.RequestUri!.PathAndQuery);

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
        {
            switch (field)
            {
                case IHtmlInputElement { Name.Length: > 0, Type: "checkbox" or "radio" } choice when choice.IsChecked: yield return new(choice.Name!, choice.Value); break;
                case IHtmlInputElement { Name.Length: > 0, Type: not ("checkbox" or "radio" or "submit" or "file" or "button") } input: yield return new(input.Name!, input.Value); break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area: yield return new(area.Name!, area.Value); break;
                case IHtmlSelectElement { Name.Length: > 0 } select when select.Value is { } value: yield return new(select.Name!, value); break;
            }
        }
    }

    private static IHtmlDocument Read(string html, string? path = null)
    {
        var page = new HtmlParser().ParseDocument(html);
        page.DocumentElement.SetAttribute("data-path", path ?? "");
        return page;
    }
}
