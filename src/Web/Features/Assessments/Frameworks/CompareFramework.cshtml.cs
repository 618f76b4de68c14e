using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What one edition of a framework says otherwise than another; "shipped" is the text that comes with the product.</summary>
[Needs(Right.ReadAssessments)]
public sealed class CompareFrameworkPage(OpenFramework open, Desk desk, Shell shell) : OneFrameworkPage(open, desk, shell)
{
    private readonly OpenFramework _open = open;

    [BindProperty(SupportsGet = true)] public string? From { get; set; }
    [BindProperty(SupportsGet = true)] public string? To { get; set; }

    /// <summary>What differs; null where one of the two is not there.</summary>
    public EditionDifferences? Differences { get; private set; }

    /// <summary>The texts that there are, by the words for the address and those for people.</summary>
    public IReadOnlyList<(string Named, string Called)> Texts => [.. Framework.Shipped is null ? [] : new[] { ("shipped", "The text that comes with the product") }, .. Framework.Editions.Reverse().Select(edition => ($"{edition.Number}", $"Edition {edition.Number}"))];

    public async Task<IActionResult> OnGetAsync(string framework, CancellationToken cancel)
    {
        if (!await LoadAsync(framework, null, cancel)) { return NotFound(); }
        From ??= Framework.Last > 1 ? $"{Framework.Last - 1}" : Texts[0].Named;
        To ??= Framework.Last > 0 ? $"{Framework.Last}" : "shipped";
        if (await _open.TextAsync(framework, From, cancel) is { } before && await _open.TextAsync(framework, To, cancel) is { } after) { Differences = EditionDifferences.Of(before, after); }
        return Page();
    }

    public string Called(string? named) => Texts.FirstOrDefault(text => text.Named == named).Called ?? $"“{named}”";
}
