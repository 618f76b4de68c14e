using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Browser.Tests;

/// <summary>A page that a walk came to.</summary>
/// <param name="Pattern">The route that leads to it.</param>
/// <param name="Address">The address under which it was seen.</param>
/// <param name="Role">Who saw it.</param>
public sealed record SeenPage(string Pattern, string Address, Role Role);

/// <summary>Goes through the product as one role does: from the first page on, by the links and the forms that only ask, whatever is nearest first.</summary>
/// <param name="visitor">Who goes.</param>
/// <param name="role">As what.</param>
/// <param name="routes">Where there is something to come to.</param>
/// <param name="ofOneRoute">How many addresses of one route are asked for: records differ in what they lead to.</param>
public sealed class Walk(Visitor visitor, Role role, RouteMap routes, int ofOneRoute)
{
    private readonly HashSet<string> _known = ["/"];
    private readonly Dictionary<string, int> _asked = [];
    private readonly List<string> _broken = [];

    /// <summary>Links that led nowhere.</summary>
    public IReadOnlyList<string> Broken => _broken;

    public async Task<IReadOnlyList<SeenPage>> RunAsync()
    {
        var seen = new List<SeenPage>();
        var toSee = new Queue<(string Address, string From)>([("/", "nowhere")]);
        while (toSee.TryDequeue(out var next))
        {
            using var answer = await visitor.GetAsync(next.Address);
            if ((int)answer.StatusCode is >= 300 and < 400)
            {
                Follow(answer.Headers.Location!.ToString(), next.From, toSee);
                continue;
            }

            if (!answer.IsSuccessStatusCode)
            {
                _broken.Add($"{role}: {next.Address} answers {(int)answer.StatusCode}, linked from {next.From}");
                continue;
            }

            seen.Add(new SeenPage(routes.PageAt(PathOf(next.Address))!, next.Address, role));
            var page = await visitor.ReadAsync(answer);
            foreach (var address in Links(page).Concat(Questions(page, PathOf(next.Address)))) { Follow(address, next.Address, toSee); }
        }

        return seen;
    }

    private void Follow(string address, string from, Queue<(string, string)> toSee)
    {
        address = address.Split('#')[0];
        if (!address.StartsWith('/') || !_known.Add(address)) { return; }
        if (!routes.Leads(PathOf(address))) { _broken.Add($"{role}: {address} leads nowhere, linked from {from}"); }
        if (routes.PageAt(PathOf(address)) is not { } pattern) { return; }
        var count = _asked[pattern] = _asked.GetValueOrDefault(pattern) + 1;
        if (count <= ofOneRoute) { toSee.Enqueue((address, from)); }
    }

    private static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);

    /// <summary>The addresses that forms with GET lead to, with something chosen and something to look for.</summary>
    private static IEnumerable<string> Questions(IHtmlDocument page, string here) =>
        from form in page.QuerySelectorAll("form").OfType<IHtmlFormElement>()
        where !string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
        let fields = form.Elements.Select(Answer).OfType<string>()
        select $"{form.GetAttribute("action") ?? here}?{string.Join('&', fields)}";

    private static string? Answer(IHtmlElement field) => field switch
    {
        IHtmlInputElement { Name.Length: > 0, Type: "search" } words => $"{words.Name}=plan",
        IHtmlInputElement { Name.Length: > 0, Type: "checkbox" or "radio", IsChecked: true } choice => $"{choice.Name}={Uri.EscapeDataString(choice.Value)}",
        IHtmlInputElement { Name.Length: > 0, Type: not ("checkbox" or "radio" or "submit"), Value.Length: > 0 } input => $"{input.Name}={Uri.EscapeDataString(input.Value)}",
        IHtmlSelectElement { Name.Length: > 0, Value.Length: > 0 } select => $"{select.Name}={Uri.EscapeDataString(select.Value)}",
        _ => null,
    };

    private static string PathOf(string address) => Uri.UnescapeDataString(address.Split('?')[0]);
}
