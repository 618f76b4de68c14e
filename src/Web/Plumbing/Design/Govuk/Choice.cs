namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One radio button or checkbox, or the "or" between two of them.</summary>
public sealed record Choice : Words
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Value { get; init; }
    public bool? Checked { get; init; }
    public bool Disabled { get; init; }
    public string? Divider { get; init; }
    public string? Behaviour { get; init; }
    public Piece? Label { get; init; }
    public Hint? Hint { get; init; }

    /// <summary>What is asked next when this is chosen.</summary>
    public Words? Conditional { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Radios and checkboxes differ only in their kind, and in what else describes them.</summary>
    internal void Write(Html html, string kind, string id, string? name, bool chosen, string? describedBy)
    {
        if (!string.IsNullOrEmpty(Divider))
        {
            html.Raw("<div").Class($"govuk-{kind}__divider").Raw(">").Text(Divider).Raw("</div>");
            return;
        }
        var hint = string.IsNullOrEmpty(Hint?.Text) && string.IsNullOrEmpty(Hint?.Html) ? null : Hint with
        {
            Id = $"{id}-item-hint",
            Classes = $"govuk-{kind}__hint {Hint.Classes}".TrimEnd(),
        };
        var opens = !string.IsNullOrEmpty(Conditional?.Html);
        html.Raw("<div").Class($"govuk-{kind}__item").Raw("><input").Class($"govuk-{kind}__input").Attribute("id", id).Attribute("name", name ?? "")
            .Attribute("type", kind == "radios" ? "radio" : "checkbox").Attribute("value", Value ?? "")
            .Flag("checked", chosen).Flag("disabled", Disabled).Filled("data-aria-controls", opens ? $"conditional-{id}" : null)
            .Filled("data-behaviour", Behaviour).Filled("aria-describedby", $"{describedBy} {hint?.Id}".Trim()).Attributes(Attributes).Raw(">")
            .Part(new Label { Text = Text, Html = Html, For = id, Attributes = Label?.Attributes, Classes = $"govuk-{kind}__label {Label?.Classes}".TrimEnd() })
            .Part(hint).Raw("</div>");
        if (opens)
            html.Raw("<div").Class($"govuk-{kind}__conditional", chosen ? null : $"govuk-{kind}__conditional--hidden")
                .Attribute("id", $"conditional-{id}").Raw(">").Raw(Conditional!.Html).Raw("</div>");
    }
}
