using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

[Needs(Right.LinkRecords)]
public sealed class SuggestionsPage(SeeSuggestions see, Shell shell) : PageModel
{
    /// <summary>How many stand on the page.</summary>
    public const int Most = 100;

    public IReadOnlyList<LinkSuggestion> Offered { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Offered = await see.RunAsync(cancel);
        shell.Crumbs = [new("Golden thread", "/thread")];
    }

    /// <summary>Where the link is made, with the words that suggest it as the reason to begin with.</summary>
    public static string Path(LinkSuggestion offered) =>
        $"/thread/link?from={offered.Lower.End}&to={offered.Upper.End}&how={NewLinkPage.Written(offered.Type, offered.From == offered.Lower)}&reason={Uri.EscapeDataString($"Both speak of {Domain.Basics.CountingWords.Listed(offered.Words)}.")}";
}
