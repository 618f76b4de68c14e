using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-file-upload asp-for="File" label="The plan" hint="Word, Excel or CSV" accept=".docx,.xlsx,.csv" /&gt;</c></summary>
[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    public bool Multiple { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new FileUpload
    {
        Id = OwnId,
        Name = Bound.Name,
        Label = OwnLabel,
        Hint = OwnHint,
        ErrorMessage = Bound.Error,
        Classes = Class,
        Disabled = Disabled,
        Multiple = Multiple,
        Attributes = attributes,
    };
}
