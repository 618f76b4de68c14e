using System.Net;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

/// <summary>A browser: keeps cookies, follows redirects, remembers where it has been.</summary>
internal sealed class Browser(Uri home, HttpMessageHandler? way = null) : IDisposable
{
    private readonly HttpClient http = new(way ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Cookies by port and name: to a real browser 127.0.0.1 is one host whatever the port, which would mix the sites.</summary>
    public Dictionary<(int Port, string Name), string> Cookies { get; } = [];

    public List<Uri> Visited { get; } = [];

    public List<string> SetCookies { get; } = [];

    public async Task<Page> GoAsync(string address, Func<Uri, bool>? stopBefore = null) => await SendAsync(HttpMethod.Get, new(home, address), null, stopBefore);

    public async Task<Page> PostAsync(Uri address, Dictionary<string, string> form) => await SendAsync(HttpMethod.Post, address, form, null);

    private async Task<Page> SendAsync(HttpMethod method, Uri address, Dictionary<string, string>? form, Func<Uri, bool>? stopBefore)
    {
        for (var hops = 0; hops < 20; hops++)
        {
            Visited.Add(address);
            using var request = new HttpRequestMessage(method, address) { Content = form is null ? null : new FormUrlEncodedContent(form) };
            var port = address.Port;
            if (Cookies.Any(c => c.Key.Port == port))
                request.Headers.Add("Cookie", string.Join("; ", Cookies.Where(c => c.Key.Port == port).Select(c => $"{c.Key.Name}={c.Value}")));
            using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Keep(response, port);
            if (response.Headers.Location is not { } location)
                return new(address, response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.CacheControl?.ToString());
            (method, form, address) = (HttpMethod.Get, null, new Uri(address, location));
            if (stopBefore?.Invoke(address) == true) return new(address, response.StatusCode, "", response.Headers.CacheControl?.ToString());
        }
        throw new InvalidOperationException("Redirected in a circle: " + string.Join(" > ", Visited));
    }

    private void Keep(HttpResponseMessage response, int port)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var set)) return;
        foreach (var line in set)
        {
            SetCookies.Add(line);
            var pair = line.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0 || line.Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase)) Cookies.Remove((port, pair[0]));
            else Cookies[(port, pair[0])] = pair[1];
        }
    }

    public void Dispose() => http.Dispose();
}

internal sealed record Page(Uri Address, HttpStatusCode Status, string Body, string? CacheControl);
