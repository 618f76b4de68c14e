namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Several lines with a limit that is said in words and counted down by the script.</summary>
public sealed record CharacterCount : Component
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public Label? Label { get; init; }
    public Hint? Hint { get; init; }
    public ErrorMessage? ErrorMessage { get; init; }
    public FormGroup? FormGroup { get; init; }
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public string? Value { get; init; }
    public int Rows { get; init; } = 5;
    public bool? Spellcheck { get; init; }
    public string? Maxlength { get; init; }
    public string? Maxwords { get; init; }
    public string? Threshold { get; init; }
    public string? CountType { get; init; }
    public Piece? CountMessage { get; init; }
    public string? TextareaDescriptionText { get; init; }
    public IReadOnlyDictionary<string, string?>? CharactersUnderLimitText { get; init; }
    public string? CharactersAtLimitText { get; init; }
    public IReadOnlyDictionary<string, string?>? CharactersOverLimitText { get; init; }
    public IReadOnlyDictionary<string, string?>? WordsUnderLimitText { get; init; }
    public string? WordsAtLimitText { get; init; }
    public IReadOnlyDictionary<string, string?>? WordsOverLimitText { get; init; }

    private string? Counted => Has(CountType) ? CountType : Has(Maxwords) ? "words" : null;

    public override void Write(Html html)
    {
        var id = Has(Id) ? Id : Name;
        new Textarea
        {
            Id = id,
            Name = Name,
            Label = Label,
            Hint = Hint,
            ErrorMessage = ErrorMessage,
            Value = Value,
            Rows = Rows,
            Spellcheck = Spellcheck,
            Attributes = Attributes,
            DescribedBy = $"{id}-info",
            Classes = Join("govuk-js-character-count", Classes),
            FormGroup = new()
            {
                Classes = Join("govuk-character-count", FormGroup?.Classes),
                Attributes = Settings(),
                BeforeInput = FormGroup?.BeforeInput,
                AfterInput = new() { Html = Limit($"{id}-info").Render() + Govuk.Html.Of(after => after.Words(FormGroup?.AfterInput)) },
            },
        }.Write(html);
    }

    private Hint Limit(string id)
    {
        var limit = Has(Maxwords) ? Maxwords : Maxlength;
        var words = Has(TextareaDescriptionText) ? TextareaDescriptionText! : $"You can enter up to %{{count}} {(Counted == "words" ? "words" : "characters")}";
        return new()
        {
            Id = id,
            Classes = Join("govuk-character-count__message", CountMessage?.Classes),
            Text = Has(limit) ? words.Replace("%{count}", limit, StringComparison.Ordinal) : null,
        };
    }

    private Dictionary<string, string?> Settings()
    {
        var settings = new Dictionary<string, string?> { ["data-module"] = "govuk-character-count" };
        void Set(string name, string? value)
        {
            if (value is not null) settings[name] = value;
        }
        void Forms(string key, IReadOnlyDictionary<string, string?>? forms)
        {
            foreach (var (form, words) in forms ?? new Dictionary<string, string?>()) Set($"data-i18n.{key}.{form}", words);
        }
        Set("data-maxlength", Maxlength);
        Set("data-maxwords", Maxwords);
        Set("data-threshold", Threshold);
        Set("data-count-type", Counted);
        if (!Has(Maxlength) && !Has(Maxwords)) Set("data-i18n.textarea-description.other", TextareaDescriptionText);
        Forms("characters-under-limit", CharactersUnderLimitText);
        Set("data-i18n.characters-at-limit", CharactersAtLimitText);
        Forms("characters-over-limit", CharactersOverLimitText);
        Forms("words-under-limit", WordsUnderLimitText);
        Set("data-i18n.words-at-limit", WordsAtLimitText);
        Forms("words-over-limit", WordsOverLimitText);
        foreach (var (name, value) in FormGroup?.Attributes ?? new Dictionary<string, string?>()) settings[name] = value;
        return settings;
    }
}
