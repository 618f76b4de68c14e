namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The way through a list of several pages.</summary>
public sealed record Pagination : Component
{
    private const string Back =
        "<svg class=\"govuk-pagination__icon govuk-pagination__icon--prev\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\"><path d=\"m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z\"></path></svg>";
    private const string Forward =
        "<svg class=\"govuk-pagination__icon govuk-pagination__icon--next\" xmlns=\"http://www.w3.org/2000/svg\" height=\"13\" width=\"15\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 15 13\"><path d=\"m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z\"></path></svg>";

    public IReadOnlyList<PageItem?>? Items { get; init; }
    public PageStep? Previous { get; init; }
    public PageStep? Next { get; init; }
    public string? LandmarkLabel { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    private bool IsBlock => Items is null && (Previous is not null || Next is not null);

    public override void Write(Html html)
    {
        html.Raw("<nav").Class("govuk-pagination", IsBlock ? "govuk-pagination--block" : null, Classes)
            .Attribute("aria-label", Has(LandmarkLabel) ? LandmarkLabel : "Pagination").Attributes(Attributes).Raw(">");
        WriteStep(html, Previous, "prev", "Previous");
        if (Items is not null)
        {
            html.Raw("<ul class=\"govuk-pagination__list\">");
            foreach (var item in Items)
                if (item is not null && (item.Ellipsis || Has(item.Number))) WriteItem(html, item);
            html.Raw("</ul>");
        }
        WriteStep(html, Next, "next", "Next");
        html.Raw("</nav>");
    }

    private void WriteStep(Html html, PageStep? step, string kind, string words)
    {
        if (!Has(step?.Href)) return;
        var arrow = kind == "prev" ? Back : Forward;
        html.Raw("<div").Class($"govuk-pagination__{kind}").Raw("><a class=\"govuk-link govuk-pagination__link\"").Attribute("href", step!.Href)
            .Attribute("rel", kind).Attributes(step.Attributes).Raw(">").Raw(IsBlock || kind == "prev" ? arrow : null)
            .Raw("<span").Class("govuk-pagination__link-title", IsBlock && !Has(step.LabelText) ? "govuk-pagination__link-title--decorated" : null).Raw(">");
        if (step.Any) html.Words(step);
        else html.Raw(words).Raw("<span class=\"govuk-visually-hidden\"> page</span>");
        html.Raw("</span>");
        if (IsBlock && Has(step.LabelText))
            html.Raw("<span class=\"govuk-visually-hidden\">:</span> <span class=\"govuk-pagination__link-label\">").Text(step.LabelText).Raw("</span>");
        html.Raw(!IsBlock && kind == "next" ? arrow : null).Raw("</a></div>");
    }

    private static void WriteItem(Html html, PageItem item)
    {
        html.Raw("<li").Class("govuk-pagination__item", item.Current ? "govuk-pagination__item--current" : null, item.Ellipsis ? "govuk-pagination__item--ellipsis" : null).Raw(">");
        if (item.Ellipsis) html.Raw("\u22ef");
        else
            html.Raw("<a class=\"govuk-link govuk-pagination__link\"").Attribute("href", item.Href ?? "")
                .Attribute("aria-label", item.VisuallyHiddenText ?? $"Page {item.Number}").Filled("aria-current", item.Current ? "page" : null)
                .Attributes(item.Attributes).Raw(">").Text(item.Number).Raw("</a>");
        html.Raw("</li>");
    }
}
