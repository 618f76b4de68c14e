using GoldenThread.Domain.Reports;

namespace GoldenThread.Web.Features.Public;

/// <summary>What is published as a page shows it: to residents, or to those who prepare and approve it.</summary>
/// <param name="Content">What is published.</param>
/// <param name="Root">Where its pages begin: "/public".</param>
/// <param name="Council">The council's name.</param>
/// <param name="From">Since when everybody reads it; null in a preview.</param>
public sealed record PublishedView(PublishedContent Content, string Root, string Council, DateTimeOffset? From)
{
    public bool IsPreview => From is null;

    public PublishedMeasure? Measure(string? slug) => Content.Measures.FirstOrDefault(each => each.Slug == slug);

    public PublishedPriority? Priority(string? slug) => Content.Priorities.FirstOrDefault(each => each.Slug == slug);

    public PublishedServiceStandards? Service(string? slug) => Content.Services.FirstOrDefault(each => each.Slug == slug);

    /// <summary>The priorities that a measure shows something of.</summary>
    public IEnumerable<PublishedPriority> Shown(PublishedMeasure measure) => Content.Priorities.Where(each => each.Measures.Contains(measure.Slug));

    public string PathOf(PublishedMeasure measure) => $"{Root}/measures/{measure.Slug}";

    /// <summary>The measures that neither a priority nor a service of the publication names.</summary>
    public IEnumerable<PublishedMeasure> Others =>
        Content.Measures.Where(measure => !Content.Priorities.Any(each => each.Measures.Contains(measure.Slug)) && !Content.Services.Any(each => each.Measures.Contains(measure.Slug)));
}
