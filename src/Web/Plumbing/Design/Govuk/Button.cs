namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A button, or a link that looks like one.</summary>
public sealed record Button : Component
{
    private const string Arrow =
        "<svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" width=\"17.5\" height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/></svg>";

    public string? Text { get; init; }
    public string? Html { get; init; }
    public string? Type { get; init; }
    public string? Name { get; init; }
    public string? Value { get; init; }
    public string? Id { get; init; }
    public string? Href { get; init; }
    public string? Classes { get; init; }
    public bool Disabled { get; init; }
    public bool? PreventDoubleClick { get; init; }
    public bool IsStartButton { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public override void Write(Html html)
    {
        var link = Has(Href);
        if (link)
            html.Raw("<a").Attribute("href", Href).Raw(" role=\"button\" draggable=\"false\"");
        else
            html.Raw("<button").Attribute("type", Has(Type) ? Type : "submit").Filled("value", Value).Filled("name", Name)
                .Raw(Disabled ? " disabled aria-disabled=\"true\"" : null).Boolean("data-prevent-double-click", PreventDoubleClick);
        html.Class("govuk-button", Classes, IsStartButton ? "govuk-button--start" : null).Raw(" data-module=\"govuk-button\"")
            .Attributes(Attributes).Filled("id", Id).Raw(">");
        // A start button is a flex box, which would eat the spaces between elements.
        var spanned = IsStartButton && Has(Html);
        html.Raw(spanned ? "<span>" : null).Words(new() { Text = Text, Html = Html }).Raw(spanned ? "</span>" : null)
            .Raw(IsStartButton ? Arrow : null).Raw(link ? "</a>" : "</button>");
    }
}
