namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What can be done to a row, such as "Change".</summary>
public sealed record SummaryAction : Piece
{
    public string? Href { get; init; }
    public string? VisuallyHiddenText { get; init; }

    internal void Write(Html html, Words? cardTitle)
    {
        html.Raw("<a").Class("govuk-link", Classes).Attribute("href", Href ?? "").Attributes(Attributes).Raw(">").Words(this);
        if (!string.IsNullOrEmpty(VisuallyHiddenText) || cardTitle is not null)
        {
            html.Raw("<span class=\"govuk-visually-hidden\">");
            if (!string.IsNullOrEmpty(VisuallyHiddenText)) html.Raw(" ").Text(VisuallyHiddenText);
            if (cardTitle is not null) html.Raw(" (").Words(cardTitle).Raw(")");
            html.Raw("</span>");
        }
        html.Raw("</a>");
    }
}
