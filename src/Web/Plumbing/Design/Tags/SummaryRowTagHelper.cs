using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>One fact of a summary list, and the link that changes it.</summary>
[HtmlTargetElement("govuk-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    public required string Key { get; set; }
    public string? Change { get; set; }
    public string ChangeText { get; set; } = "Change";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((List<SummaryRow?>)context.Items[typeof(SummaryRow)]).Add(new()
        {
            Key = new() { Text = Key },
            Value = new() { Html = (await output.GetChildContentAsync()).GetContent().Trim() },
            Actions = Change is null ? null : new()
            {
                Items = [new() { Href = Change, Text = ChangeText, VisuallyHiddenText = Key.ToLower(Say.British) }],
            },
        });
        output.SuppressOutput();
    }
}
