namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What has to be done, and what of it is.</summary>
public sealed record TaskList : Component
{
    public IReadOnlyList<TaskItem?> Items { get; init; } = [];
    public string? IdPrefix { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html)
    {
        html.Raw("<ul").Class("govuk-task-list", Classes).Attributes(Attributes).Raw(">");
        for (var index = 0; index < Items.Count; index++)
            if (Items[index] is { } item) WriteItem(html, item, $"{(Has(IdPrefix) ? IdPrefix : "task-list")}-{index + 1}");
        html.Raw("</ul>");
    }

    private static void WriteItem(Html html, TaskItem item, string id)
    {
        html.Raw("<li").Class("govuk-task-list__item", Has(item.Href) ? "govuk-task-list__item--with-link" : null, item.Classes)
            .Raw("><div class=\"govuk-task-list__name-and-hint\">");
        if (Has(item.Href))
            html.Raw("<a").Class("govuk-link govuk-task-list__link", item.Title?.Classes).Attribute("href", item.Href)
                .Attribute("aria-describedby", item.Hint is null ? $"{id}-status" : $"{id}-hint {id}-status").Raw(">").Words(item.Title).Raw("</a>");
        else
            html.Raw("<div").Filled("class", item.Title?.Classes).Raw(">").Words(item.Title).Raw("</div>");
        if (item.Hint is not null)
            html.Raw("<div").Attribute("id", $"{id}-hint").Raw(" class=\"govuk-task-list__hint\">").Words(item.Hint).Raw("</div>");
        html.Raw("</div><div").Class("govuk-task-list__status", item.Status?.Classes).Attribute("id", $"{id}-status").Raw(">");
        if (item.Status?.Tag is { } tag) html.Part(tag);
        else html.Words(item.Status);
        html.Raw("</div></li>");
    }
}
