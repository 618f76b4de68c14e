using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>
/// <c>&lt;govuk-form version="@Model.Version" handler="Save"&gt;…&lt;/govuk-form&gt;</c>: a POST that cannot be forged, done twice by
/// accident, or written over somebody else's change. Shown again after an error it says at its top what is wrong, in the order of
/// its fields, and keeps its key and its version.
/// </summary>
[HtmlTargetElement("govuk-form")]
public sealed class FormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    public const string Key = "_key";
    public const string VersionField = "_version";

    /// <summary>The page handler that takes the post.</summary>
    public string? Handler { get; set; }

    /// <summary>The version of the record that the user is looking at.</summary>
    public object? Version { get; set; }

    /// <summary>Take a new key and the given version even so: the user has seen the other's change and decides again.</summary>
    public bool Fresh { get; set; }

    /// <summary>Files are sent with it.</summary>
    public bool Upload { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var controls = new List<string>();
        context.Items[typeof(FormTagHelper)] = controls;
        var around = View.HttpContext.Items[typeof(FormTagHelper)];
        View.HttpContext.Items[typeof(FormTagHelper)] = controls;
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
        View.HttpContext.Items[typeof(FormTagHelper)] = around;
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        if (!output.Attributes.ContainsName("novalidate")) output.Attributes.Add(new TagHelperAttribute("novalidate"));
        if (Upload) output.Attributes.SetAttribute("enctype", "multipart/form-data");
        if (Handler is not null && !output.Attributes.ContainsName("action")) output.Attributes.SetAttribute("action", $"?handler={Uri.EscapeDataString(Handler)}");

        if (WasPosted && !View.ViewData.ModelState.IsValid && !View.HttpContext.Items.ContainsKey(typeof(ErrorSummaryTagHelper)))
            output.PreContent.AppendHtml(Faults.Summary(View.ViewData.ModelState, controls).Render());
        output.PreContent.AppendHtml(antiforgery.GetHtml(View.HttpContext));
        AppendHidden(output, Key, Posted(Key) ?? Guid.CreateVersion7().ToString());
        if (Version is not null) AppendHidden(output, VersionField, Posted(VersionField) ?? Version.ToString());
    }

    /// <summary>Says to the form that is being drawn, from a partial view of it too, that this place is where such a fault is put right.</summary>
    public static void Draws(HttpContext http, string name) => (http.Items[typeof(FormTagHelper)] as List<string>)?.Add(name);

    /// <summary>This form, and no other on the page, has just been sent and came back.</summary>
    private bool WasPosted
    {
        get
        {
            var request = View.HttpContext.Request;
            var handler = View.RouteData.Values["handler"]?.ToString() ?? request.Query["handler"].ToString();
            return HttpMethods.IsPost(request.Method) && request.HasFormContentType
                && string.Equals(handler, Handler ?? "", StringComparison.OrdinalIgnoreCase);
        }
    }

    private string? Posted(string name)
    {
        if (Fresh || !WasPosted) return null;
        var value = View.ViewData.ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : View.HttpContext.Request.Form[name].ToString();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private static void AppendHidden(TagHelperOutput output, string name, string? value) =>
        output.PreContent.AppendHtml("<input type=\"hidden\" name=\"").AppendHtml(name).AppendHtml("\" value=\"").Append(value ?? "").AppendHtml("\">");
}
