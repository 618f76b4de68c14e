using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>One task; its state is what stands inside.</summary>
[HtmlTargetElement("govuk-task", ParentTag = "govuk-task-list")]
public sealed class TaskTagHelper : TagHelper
{
    public required string Title { get; set; }
    public string? Href { get; set; }
    public string? Hint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((List<TaskItem?>)context.Items[typeof(TaskItem)]).Add(new()
        {
            Title = new() { Text = Title },
            Href = Href,
            Hint = Hint is null ? null : new() { Text = Hint },
            Status = new() { Html = (await output.GetChildContentAsync()).GetContent().Trim() },
        });
        output.SuppressOutput();
    }
}
