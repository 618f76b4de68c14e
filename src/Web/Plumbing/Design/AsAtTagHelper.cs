using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design;

/// <summary>
/// <c>&lt;as-at shown="…" today="…" typed="@Model.AsAtText" error="…" note="…" /&gt;</c>: the typed date at the top right of lists and records.
/// A GET form that carries the rest of the query with it, so that a filtered list stays filtered.
/// </summary>
[HtmlTargetElement("as-at", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AsAtTagHelper : TagHelper
{
    public const string Field = "as-at";

    public required DateOnly Shown { get; set; }
    public required DateOnly Today { get; set; }

    /// <summary>What the user typed, shown again as typed when it was not understood.</summary>
    public string? Typed { get; set; }

    public string? Error { get; set; }
    public string? Note { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        // An attribute of a page that holds nothing arrives as an empty text.
        if (string.IsNullOrEmpty(Error)) { Error = null; }
        if (string.IsNullOrEmpty(Note)) { Note = null; }
        var described = Error is null ? "as-at-note" : "as-at-error";
        var content = output.Content;
        content.AppendHtml("<form class=\"as-at\" method=\"get\"><div><label for=\"as-at\">As at</label><input id=\"as-at\" name=\"")
            .AppendHtml(Field).AppendHtml("\" type=\"text\" autocomplete=\"off\" maxlength=\"40\" value=\"")
            .Append(Error is null ? Say.Date(Shown) : Typed ?? "").AppendHtml("\" aria-describedby=\"").AppendHtml(described)
            .AppendHtml(Error is null ? "\"></div>" : "\" aria-invalid=\"true\"></div>");
        foreach (var (name, values) in View.HttpContext.Request.Query)
        {
            // What was sent to an act of the page is not asked for again with another day.
            if (name is Field or "page" or "handler") continue;
            foreach (var value in values)
                content.AppendHtml("<input type=\"hidden\" name=\"").Append(name).AppendHtml("\" value=\"").Append(value ?? "").AppendHtml("\">");
        }
        content.AppendHtml("<button class=\"btn\" type=\"submit\">Show</button></form>");
        content.AppendHtml(Error is null ? "<p class=\"as-at__note\" id=\"as-at-note\">" : "<p class=\"as-at__error\" id=\"as-at-error\">")
            .Append(Error ?? Note ?? (Shown == Today ? $"Shown as it stands today, {Say.Date(Today)}" : $"Shown as it stood on {Say.Date(Shown)}"))
            .AppendHtml("</p>");
    }
}
