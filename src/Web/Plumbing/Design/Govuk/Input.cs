namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One line of text.</summary>
public sealed record Input : Field
{
    public string Type { get; init; } = "text";
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
    public string? Autocapitalize { get; init; }
    public string? Inputmode { get; init; }
    public string? Pattern { get; init; }
    public bool? Spellcheck { get; init; }
    public Affix? Prefix { get; init; }
    public Affix? Suffix { get; init; }
    public Piece? InputWrapper { get; init; }

    protected override void WriteControl(Html html, string? describedBy)
    {
        var before = FormGroup?.BeforeInput;
        var after = FormGroup?.AfterInput;
        var wrapped = before is { Any: true } || after is { Any: true } || Prefix is { Any: true } || Suffix is { Any: true };
        if (wrapped)
        {
            html.Raw("<div").Class("govuk-input__wrapper", InputWrapper?.Classes).Attributes(InputWrapper?.Attributes).Raw(">").Words(before);
            WriteAffix(html, Prefix, "govuk-input__prefix");
        }
        html.Raw("<input").Class("govuk-input", Classes, ErrorMessage is null ? null : "govuk-input--error")
            .Attribute("id", OwnId ?? "").Attribute("name", Name ?? "").Attribute("type", Type).Boolean("spellcheck", Spellcheck)
            .Attribute("value", Value).Flag("disabled", Disabled).Attribute("aria-describedby", describedBy)
            .Attribute("autocomplete", Autocomplete).Attribute("autocapitalize", Autocapitalize)
            .Attribute("pattern", Pattern).Attribute("inputmode", Inputmode).Attributes(Attributes).Raw(">");
        if (!wrapped) return;
        WriteAffix(html, Suffix, "govuk-input__suffix");
        html.Words(after).Raw("</div>");
    }

    private static void WriteAffix(Html html, Affix? affix, string className)
    {
        if (affix is { Any: true })
            html.Raw("<div").Class(className, affix.Classes).Raw(" aria-hidden=\"true\"").Attributes(affix.Attributes).Raw(">").Words(affix).Raw("</div>");
    }
}
