namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What every single control has: label, hint, error, control, in that order, each naming the others.</summary>
public abstract record Field : Component
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public Label? Label { get; init; }
    public Hint? Hint { get; init; }
    public ErrorMessage? ErrorMessage { get; init; }
    public FormGroup? FormGroup { get; init; }
    public string? DescribedBy { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public bool Disabled { get; init; }

    protected string? OwnId => Has(Id) ? Id : Name;

    /// <summary>The control itself, given what describes it.</summary>
    protected abstract void WriteControl(Html html, string? describedBy);

    public override void Write(Html html)
    {
        html.Raw("<div").Class("govuk-form-group", ErrorMessage is null ? null : "govuk-form-group--error", FormGroup?.Classes)
            .Attributes(FormGroup?.Attributes).Raw(">");
        html.Part(Label is null ? null : Label with { For = OwnId });
        var describedBy = DescribedBy;
        if (Hint is not null)
        {
            var hint = Hint with { Id = $"{OwnId}-hint" };
            describedBy = Join(describedBy, hint.Id);
            html.Part(hint);
        }
        if (ErrorMessage is not null)
        {
            var error = ErrorMessage with { Id = $"{OwnId}-error" };
            describedBy = Join(describedBy, error.Id);
            html.Part(error);
        }
        WriteControl(html, describedBy);
        html.Raw("</div>");
    }
}
