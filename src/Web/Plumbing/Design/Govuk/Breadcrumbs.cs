namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Where a page is.</summary>
public sealed record Breadcrumbs : Component
{
    public IReadOnlyList<Crumb> Items { get; init; } = [];
    public bool CollapseOnMobile { get; init; }
    public string LabelText { get; init; } = "Breadcrumb";
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html)
    {
        html.Raw("<nav").Class("govuk-breadcrumbs", Classes, CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null).Attributes(Attributes)
            .Attribute("aria-label", LabelText).Raw("><ol class=\"govuk-breadcrumbs__list\">");
        foreach (var item in Items)
        {
            html.Raw("<li class=\"govuk-breadcrumbs__list-item\"");
            if (Has(item.Href))
                html.Raw("><a class=\"govuk-breadcrumbs__link\"").Attribute("href", item.Href).Attributes(item.Attributes).Raw(">").Words(item).Raw("</a></li>");
            else
                html.Raw(" aria-current=\"page\">").Words(item).Raw("</li>");
        }
        html.Raw("</ol></nav>");
    }
}
