namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What radios and checkboxes have in common.</summary>
public abstract record Choices : Group
{
    public string? IdPrefix { get; init; }
    public string? Name { get; init; }
    public IReadOnlyList<Choice?> Items { get; init; } = [];

    protected override string? Prefix => Has(IdPrefix) ? IdPrefix : Name;

    protected abstract string Kind { get; }

    protected abstract bool IsChosen(Choice item);

    /// <summary>What describes each control when no fieldset carries it.</summary>
    protected virtual string? EachDescribedBy(string? describedBy) => null;

    protected override void WriteControls(Html html, string? describedBy)
    {
        html.Raw("<div").Class($"govuk-{Kind}", Classes).Attributes(Attributes).Attribute("data-module", $"govuk-{Kind}").Raw(">")
            .Words(FormGroup?.BeforeInputs);
        for (var index = 0; index < Items.Count; index++)
        {
            if (Items[index] is not { } item) continue;
            // The first has no number, so that the error summary can link to it by the group's name.
            var id = Has(item.Id) ? item.Id! : index == 0 ? Prefix ?? "" : $"{Prefix}-{index + 1}";
            item.Write(html, Kind, id, Has(item.Name) ? item.Name : Name, IsChosen(item), EachDescribedBy(describedBy));
        }
        html.Words(FormGroup?.AfterInputs).Raw("</div>");
    }
}
