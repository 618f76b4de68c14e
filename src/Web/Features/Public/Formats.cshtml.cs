using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Public;

/// <summary>Asking for something in another form or language (R147).</summary>
[Needs(Right.ReadPublished), EnableRateLimiting(Throttling.Ask)]
public sealed class FormatsPage(AskForFormat ask, SiteOptions site, Desk desk, Shell shell) : PageModel
{
    public const string Thanks = "Thank you. We have your request and will write or ring.";

    /// <summary>What the council can be asked for; a language is written by whoever asks.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["Large print", "Braille", "Audio", "Easy read", "British Sign Language", "Another language"];

    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Format { get; set; }
    [BindProperty] public string? Language { get; set; }
    [BindProperty] public string? Contact { get; set; }

    /// <summary>A box that nobody sees: only a program fills it in.</summary>
    [BindProperty] public string? Website { get; set; }
    public string? Reach => site.Contact;

    public void OnGet() => shell.IsPublic = true;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        shell.IsPublic = true;
        // The program is told the same, and so does not try another way.
        if (!string.IsNullOrEmpty(Website)) { return this.Done("/public/formats", Thanks); }
        if (Format is not null && !Forms.Contains(Format)) { Format = null; }
        var wanted = Format == Forms[^1] ? string.IsNullOrWhiteSpace(Language) ? null : Language : Format;
        var outcome = await ask.RunAsync(What, wanted, Contact, desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done("/public/formats", Thanks) : this.Show(outcome.Problems.Select(problem => problem.Field == "Format" && Format == Forms[^1] ? problem with { Field = "Language" } : problem));
    }
}
