using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>
/// <c>&lt;status is="overdue"&gt;Overdue&lt;/status&gt;</c>: a shape and words, never colour alone.
/// A kind that is not known is a fault of the page and throws.
/// </summary>
[HtmlTargetElement("status", Attributes = "is")]
public sealed class StatusTagHelper : TagHelper
{
    // Built once: a list page writes hundreds of these.
    private static readonly Dictionary<string, string> Shapes = new[]
    {
        ("red", "diamond"), ("overdue", "diamond"), ("amber", "triangle"), ("risk", "triangle"), ("green", "disc"), ("track", "disc"),
        ("done", "tick"), ("not", "ring"), ("deferred", "bars"), ("none", "lines"), ("superseded", "lines"),
    }.ToDictionary(kind => kind.Item1, kind => kind.Item2);

    private static readonly Dictionary<string, (string Class, string Shape)> Kinds = Shapes.ToDictionary(
        kind => kind.Key,
        kind => ($"status status--{kind.Key}", $"<svg aria-hidden=\"true\" focusable=\"false\"><use href=\"#s-{kind.Value}\"/></svg>"));

    /// <summary>The shape of a kind, for whoever writes many at once.</summary>
    public static string ShapeOf(string kind) => Shapes[kind];

    public required string Is { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Kinds.TryGetValue(Is, out var kind))
            throw new InvalidOperationException($"<status> knows {string.Join(", ", Kinds.Keys)}, not “{Is}”.");
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", kind.Class);
        output.PreContent.SetHtmlContent(kind.Shape);
    }
}
