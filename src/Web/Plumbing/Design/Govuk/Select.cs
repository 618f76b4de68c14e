namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One of a list that is too long for radios.</summary>
public sealed record Select : Field
{
    public string? Value { get; init; }
    public IReadOnlyList<SelectItem?> Items { get; init; } = [];

    protected override void WriteControl(Html html, string? describedBy)
    {
        html.Words(FormGroup?.BeforeInput).Raw("<select").Class("govuk-select", Classes, ErrorMessage is null ? null : "govuk-select--error")
            .Attribute("id", OwnId ?? "").Attribute("name", Name ?? "").Flag("disabled", Disabled)
            .Filled("aria-describedby", describedBy).Attributes(Attributes).Raw(">");
        foreach (var item in Items)
        {
            if (item is null) continue;
            var selected = item.Selected ?? (Has(Value) && (item.Value ?? item.Text) == Value);
            html.Raw("<option").Attribute("value", item.Value).Flag("selected", selected).Flag("disabled", item.Disabled)
                .Attributes(item.Attributes).Raw(">").Text(item.Text).Raw("</option>");
        }
        html.Raw("</select>").Words(FormGroup?.AfterInput);
    }
}
