using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-task-list&gt;&lt;govuk-task title="Measures" href="…"&gt;3 to go&lt;/govuk-task&gt;&lt;/govuk-task-list&gt;</c></summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : ComponentTagHelper
{
    private readonly List<TaskItem?> items = [];

    /// <summary>Set where a page has more than one list.</summary>
    public string? IdPrefix { get; set; }

    protected override void Begin(TagHelperContext context) => context.Items[typeof(TaskItem)] = items;

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new TaskList { Items = items, IdPrefix = IdPrefix, Classes = Class, Attributes = attributes };
}
