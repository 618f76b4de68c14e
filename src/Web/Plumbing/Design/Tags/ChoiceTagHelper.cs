using System.Text;
using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>
/// <c>&lt;govuk-radio value="at-risk" hint="Needs a cause"&gt;At risk&lt;/govuk-radio&gt;</c>, inside <c>govuk-radios</c>; likewise
/// <c>govuk-checkbox</c>. What is asked next stands in it as <c>&lt;govuk-then&gt;…&lt;/govuk-then&gt;</c>.
/// </summary>
[HtmlTargetElement("govuk-radio", ParentTag = "govuk-radios")]
[HtmlTargetElement("govuk-checkbox", ParentTag = "govuk-checkboxes")]
public sealed class ChoiceTagHelper : TagHelper
{
    public string? Value { get; set; }
    public string? Hint { get; set; }
    public bool? Checked { get; set; }
    public bool Disabled { get; set; }

    /// <summary>"exclusive" for a checkbox that excludes the others, such as "None of these".</summary>
    public string? Behaviour { get; set; }

    /// <summary>Words such as "or" before this choice.</summary>
    public string? After { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = (List<Choice?>)context.Items[typeof(Choice)];
        var then = new StringBuilder();
        context.Items[typeof(ThenTagHelper)] = then;
        var words = (await output.GetChildContentAsync()).GetContent().Trim();
        if (After is not null) items.Add(new() { Divider = After });
        items.Add(new()
        {
            Value = Value,
            Html = words,
            Checked = Checked,
            Disabled = Disabled,
            Behaviour = Behaviour,
            Hint = Hint is null ? null : new() { Text = Hint },
            Conditional = then.Length == 0 ? null : new() { Html = then.ToString() },
        });
        output.SuppressOutput();
    }
}
