using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>Programs that ask through the interface, with a token that somebody made for them on the page.</summary>
public static class Programs
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A program with a token of the role's account.</summary>
    /// <param name="rooms">What is open to it; null for all that the account may.</param>
    public static async Task<HttpClient> ProgramAsync(this Product product, Role role, IReadOnlyList<KeyRoom>? rooms = null, bool mayWrite = true)
    {
        var owner = await product.VisitAsync(role);
        var page = await owner.PageAsync("/account/tokens");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("#make")!;
        List<KeyValuePair<string, string>> fields = [new("__RequestVerificationToken", Value("__RequestVerificationToken")), new("_key", Value("_key")), new("Name", "Program"), new("Days", "90"), new("MayWrite", $"{mayWrite}"), new("IsLimited", $"{rooms is not null}"), .. (rooms ?? []).Select(room => KeyValuePair.Create("Rooms", room.ToString()))];
        using var made = await owner.Client.PostAsync("/account/tokens", new FormUrlEncodedContent(fields), Cancel);
        var client = product.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost"), HandleCookies = false });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await owner.ReadAsync(made)).QuerySelector("#token")!.TextContent);
        return client;

        string Value(string name) => form.QuerySelector($"[name={name}]")!.GetAttribute("value")!;
    }

    /// <summary>What it is given.</summary>
    public static async Task<JsonNode> ReadAsync(this HttpClient program, string path)
    {
        using var answer = await program.GetAsync(path, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient program, string path)
    {
        using var answer = await program.GetAsync(path, Cancel);
        return answer.StatusCode;
    }

    /// <summary>Sends a change and says what came of it; a body of text is sent as it is, anything else as JSON.</summary>
    public static async Task<(HttpStatusCode Status, JsonNode? Body, string? Tag)> ChangeAsync(this HttpClient program, string path, object body, Guid? key = null, HttpMethod? method = null, string? seen = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, path) { Content = body is string text ? new StringContent(text, Encoding.UTF8, "application/json") : body is byte[] bytes ? new ByteArrayContent(bytes) : JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", (key ?? Guid.CreateVersion7()).ToString());
        if (seen is not null) { request.Headers.TryAddWithoutValidation("If-Match", seen); }
        using var answer = await program.SendAsync(request, Cancel);
        var said = await answer.Content.ReadAsStringAsync(Cancel);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(said) : null, answer.Headers.ETag?.Tag);
    }
}
