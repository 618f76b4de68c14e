namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A file from the user's computer; with the script, also one dropped on it.</summary>
public sealed record FileUpload : Field
{
    public bool Multiple { get; init; }
    public bool Javascript { get; init; }
    public string? WrapperClasses { get; init; }
    public IReadOnlyDictionary<string, string?>? WrapperAttributes { get; init; }
    public string? ChooseFilesButtonText { get; init; }
    public string? NoFileChosenText { get; init; }
    public IReadOnlyDictionary<string, string?>? MultipleFilesChosenText { get; init; }
    public string? DropInstructionText { get; init; }
    public string? EnteredDropZoneText { get; init; }
    public string? LeftDropZoneText { get; init; }

    protected override void WriteControl(Html html, string? describedBy)
    {
        html.Words(FormGroup?.BeforeInput);
        if (Javascript)
            html.Raw("<div").Class("govuk-file-upload-wrapper", WrapperClasses).Raw(" data-module=\"govuk-file-upload\"")
                .Filled("data-i18n.choose-files-button", ChooseFilesButtonText).Filled("data-i18n.no-file-chosen", NoFileChosenText)
                .Translation("multiple-files-chosen", MultipleFilesChosenText).Filled("data-i18n.drop-instruction", DropInstructionText)
                .Filled("data-i18n.entered-drop-zone", EnteredDropZoneText).Filled("data-i18n.left-drop-zone", LeftDropZoneText)
                .Attributes(WrapperAttributes).Raw(">");
        html.Raw("<input").Class("govuk-file-upload", Classes, ErrorMessage is null ? null : "govuk-file-upload--error")
            .Attribute("id", OwnId ?? "").Attribute("name", Name ?? "").Attribute("type", "file").Flag("disabled", Disabled).Flag("multiple", Multiple)
            .Filled("aria-describedby", describedBy).Attributes(Attributes).Raw(Javascript ? "></div>" : ">").Words(FormGroup?.AfterInput);
    }
}
