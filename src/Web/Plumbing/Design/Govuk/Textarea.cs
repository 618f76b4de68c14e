using System.Globalization;

namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Several lines of text.</summary>
public sealed record Textarea : Field
{
    public string? Value { get; init; }
    public int Rows { get; init; } = 5;
    public bool? Spellcheck { get; init; }
    public string? Autocomplete { get; init; }

    protected override void WriteControl(Html html, string? describedBy)
    {
        html.Words(FormGroup?.BeforeInput).Raw("<textarea")
            .Class("govuk-textarea", ErrorMessage is null ? null : "govuk-textarea--error", Classes)
            .Attribute("id", OwnId ?? "").Attribute("name", Name ?? "").Attribute("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .Boolean("spellcheck", Spellcheck).Flag("disabled", Disabled).Filled("aria-describedby", describedBy)
            .Filled("autocomplete", Autocomplete).Attributes(Attributes).Raw(">");
        // A browser swallows one line break after the tag: give it one to swallow, so that the user's own first line break stays.
        if (Value is ['\n', ..] or ['\r', ..]) html.Raw("\n");
        html.Text(Value).Raw("</textarea>").Words(FormGroup?.AfterInput);
    }
}
