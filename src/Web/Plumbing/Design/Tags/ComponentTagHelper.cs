using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>A tag that becomes one component: what stands inside is its markup, attributes that it does not know go through.</summary>
public abstract class ComponentTagHelper : TagHelper
{
    public string? Class { get; set; }

    protected abstract Component Build(string? content, IReadOnlyDictionary<string, string?> attributes);

    /// <summary>Called before the children are drawn: the place to lay out what they fill.</summary>
    protected virtual void Begin(TagHelperContext context)
    {
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context);
        var content = (await output.GetChildContentAsync()).GetContent().Trim();
        var attributes = output.Attributes.ToDictionary(each => each.Name, each => Plain(each.Value));
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(Build(content.Length == 0 ? null : content, attributes).Render());
    }

    private static string? Plain(object? value)
    {
        if (value is not IHtmlContent markup) return Convert.ToString(value, CultureInfo.InvariantCulture);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        markup.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
