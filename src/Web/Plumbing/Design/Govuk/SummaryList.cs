namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Facts about one thing, by name.</summary>
public sealed record SummaryList : Component
{
    public IReadOnlyList<SummaryRow?> Rows { get; init; } = [];
    public SummaryCard? Card { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html)
    {
        if (Card is not null) OpenCard(html, Card);
        html.Raw("<dl").Class("govuk-summary-list", Classes).Attributes(Attributes).Raw(">");
        var anyActions = Rows.Any(row => row?.Actions?.Items is { Count: > 0 });
        foreach (var row in Rows)
            if (row is not null) WriteRow(html, row, anyActions);
        html.Raw("</dl>").Raw(Card is null ? null : "</div></div>");
    }

    private void WriteRow(Html html, SummaryRow row, bool anyActions)
    {
        html.Raw("<div").Class("govuk-summary-list__row", anyActions && row.Actions?.Items is null ? "govuk-summary-list__row--no-actions" : null, row.Classes)
            .Raw("><dt").Class("govuk-summary-list__key", row.Key?.Classes).Raw(">").Words(row.Key)
            .Raw("</dt><dd").Class("govuk-summary-list__value", row.Value?.Classes).Raw(">").Words(row.Value).Raw("</dd>");
        if (row.Actions?.Items is { Count: > 0 } actions)
        {
            html.Raw("<dd").Class("govuk-summary-list__actions", row.Actions.Classes).Raw(">");
            if (actions.Count == 1) actions[0].Write(html, Card?.Title);
            else
            {
                html.Raw("<ul class=\"govuk-summary-list__actions-list\">");
                foreach (var action in actions)
                {
                    html.Raw("<li class=\"govuk-summary-list__actions-list-item\">");
                    action.Write(html, Card?.Title);
                    html.Raw("</li>");
                }
                html.Raw("</ul>");
            }
            html.Raw("</dd>");
        }
        html.Raw("</div>");
    }

    private static void OpenCard(Html html, SummaryCard card)
    {
        html.Raw("<div").Class("govuk-summary-card", card.Classes).Attributes(card.Attributes).Raw("><div class=\"govuk-summary-card__title-wrapper\">");
        if (card.Title is { } title)
        {
            var level = Has(title.HeadingLevel) ? title.HeadingLevel : "2";
            html.Raw("<h").Text(level).Class("govuk-summary-card__title", title.Classes).Raw(">").Words(title).Raw("</h").Text(level).Raw(">");
        }
        if (card.Actions?.Items is { Count: > 0 } actions)
        {
            var several = actions.Count > 1;
            html.Raw(several ? "<ul" : "<div").Class("govuk-summary-card__actions", card.Actions.Classes).Raw(">");
            foreach (var action in actions)
            {
                html.Raw(several ? "<li class=\"govuk-summary-card__action\">" : null);
                action.Write(html, card.Title);
                html.Raw(several ? "</li>" : null);
            }
            html.Raw(several ? "</ul>" : "</div>");
        }
        html.Raw("</div><div class=\"govuk-summary-card__content\">");
    }
}
