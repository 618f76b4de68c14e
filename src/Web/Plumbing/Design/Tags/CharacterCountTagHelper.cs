using System.Globalization;
using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>
/// <c>&lt;govuk-character-count asp-for="Comment" label="What changed" max="600" /&gt;</c>. The limit is said, not enforced by the browser:
/// nothing that somebody writes is cut off.
/// </summary>
[HtmlTargetElement("govuk-character-count", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CharacterCountTagHelper : FieldTagHelper
{
    public required int Max { get; set; }
    public int Rows { get; set; } = 5;

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new CharacterCount
    {
        Id = OwnId,
        Name = Bound.Name,
        Value = Shown,
        Label = OwnLabel,
        Hint = OwnHint,
        ErrorMessage = Bound.Error,
        Classes = Class,
        Rows = Rows,
        Maxlength = Max.ToString(CultureInfo.InvariantCulture),
        Attributes = attributes,
    };
}
