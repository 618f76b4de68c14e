namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>What every group of controls has: a question, a hint, an error, the controls.</summary>
public abstract record Group : Component
{
    public Hint? Hint { get; init; }
    public ErrorMessage? ErrorMessage { get; init; }
    public FormGroup? FormGroup { get; init; }
    public Fieldset? Fieldset { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>What the ids of hint, error and controls begin with.</summary>
    protected abstract string? Prefix { get; }

    protected virtual string? FieldsetRole => null;

    protected virtual string? FirstDescription => Fieldset?.DescribedBy;

    protected abstract void WriteControls(Html html, string? describedBy);

    public override void Write(Html html)
    {
        var hint = Hint is null ? null : Hint with { Id = $"{Prefix}-hint" };
        var error = ErrorMessage is null ? null : ErrorMessage with { Id = $"{Prefix}-error" };
        var describedBy = Join(Join(FirstDescription, hint?.Id), error?.Id);
        html.Raw("<div").Class("govuk-form-group", error is null ? null : "govuk-form-group--error", FormGroup?.Classes)
            .Attributes(FormGroup?.Attributes).Raw(">");
        if (Fieldset is not null) (Fieldset with { DescribedBy = describedBy, Role = FieldsetRole }).Open(html);
        html.Part(hint).Part(error);
        WriteControls(html, describedBy);
        html.Raw(Fieldset is null ? "</div>" : "</fieldset></div>");
    }
}
