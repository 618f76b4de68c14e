using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-button name="do" value="save"&gt;Save&lt;/govuk-button&gt;</c>; <c>kind="secondary"</c> or <c>"warning"</c>; <c>href</c> makes a link of it.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : ComponentTagHelper
{
    public string? Kind { get; set; }
    public string? Type { get; set; }
    public string? Name { get; set; }
    public string? Value { get; set; }
    public string? Href { get; set; }
    public string? Id { get; set; }
    public bool Disabled { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new Button
    {
        Html = content,
        Type = Type,
        Name = Name,
        Value = Value,
        Href = Href,
        Id = Id,
        Disabled = Disabled,
        Attributes = attributes,
        Classes = $"{(Kind is null ? "" : $"govuk-button--{Kind}")} {Class}".Trim(),
        PreventDoubleClick = Href is null ? true : null,
    };
}
