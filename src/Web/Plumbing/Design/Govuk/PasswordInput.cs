namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A password, with a button that shows it where the script runs.</summary>
public sealed record PasswordInput : Component
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
    public string? Value { get; init; }
    public string? Autocomplete { get; init; }
    public Piece? Button { get; init; }
    public string? ShowPasswordText { get; init; }
    public string? HidePasswordText { get; init; }
    public string? ShowPasswordAriaLabelText { get; init; }
    public string? HidePasswordAriaLabelText { get; init; }
    public string? PasswordShownAnnouncementText { get; init; }
    public string? PasswordHiddenAnnouncementText { get; init; }

    public override void Write(Html html)
    {
        var id = Has(Id) ? Id : Name;
        var toggle = new Button
        {
            Type = "button",
            Classes = Join("govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", Button?.Classes),
            Text = ShowPasswordText ?? "Show",
            Attributes = new Dictionary<string, string?> { ["aria-controls"] = id, ["aria-label"] = ShowPasswordAriaLabelText ?? "Show password", ["hidden"] = "" },
        };
        new Input
        {
            Id = id,
            Name = Name,
            Label = Label,
            Hint = Hint,
            ErrorMessage = ErrorMessage,
            DescribedBy = DescribedBy,
            Disabled = Disabled,
            Attributes = Attributes,
            Value = Value,
            Type = "password",
            Spellcheck = false,
            Autocapitalize = "none",
            Autocomplete = Has(Autocomplete) ? Autocomplete : "current-password",
            Classes = Join("govuk-password-input__input govuk-js-password-input-input", Classes),
            InputWrapper = new() { Classes = "govuk-password-input__wrapper" },
            FormGroup = new()
            {
                Classes = Join("govuk-password-input", FormGroup?.Classes),
                Attributes = Settings(),
                BeforeInput = FormGroup?.BeforeInput,
                AfterInput = new() { Html = toggle.Render() + Govuk.Html.Of(after => after.Words(FormGroup?.AfterInput)) },
            },
        }.Write(html);
    }

    private Dictionary<string, string?> Settings()
    {
        var settings = new Dictionary<string, string?> { ["data-module"] = "govuk-password-input" };
        foreach (var (key, words) in new[]
        {
            ("show-password", ShowPasswordText), ("hide-password", HidePasswordText),
            ("show-password-aria-label", ShowPasswordAriaLabelText), ("hide-password-aria-label", HidePasswordAriaLabelText),
            ("password-shown-announcement", PasswordShownAnnouncementText), ("password-hidden-announcement", PasswordHiddenAnnouncementText),
        })
            if (Has(words)) settings[$"data-i18n.{key}"] = words;
        foreach (var (name, value) in FormGroup?.Attributes ?? new Dictionary<string, string?>()) settings[name] = value;
        return settings;
    }
}
