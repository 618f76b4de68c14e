using System.Globalization;
using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-pagination page="2" pages="9" /&gt;</c>: this address with another <c>page</c>; nothing when there is one page.</summary>
[HtmlTargetElement("govuk-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : ComponentTagHelper
{
    public required int Page { get; set; }
    public required int Pages { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages > 1) return base.ProcessAsync(context, output);
        output.SuppressOutput();
        return Task.CompletedTask;
    }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new Pagination
    {
        Classes = Class,
        Attributes = attributes,
        Items = [.. Items()],
        Previous = Page > 1 ? new() { Href = At(Page - 1) } : null,
        Next = Page < Pages ? new() { Href = At(Page + 1) } : null,
    };

    /// <summary>First, last, this one and its neighbours; a gap for the rest.</summary>
    private IEnumerable<PageItem> Items()
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, Pages).Where(number => number == 1 || number == Pages || Math.Abs(number - Page) <= 1))
        {
            if (number > last + 1) yield return new() { Ellipsis = true };
            yield return new() { Number = number.ToString(CultureInfo.InvariantCulture), Href = At(number), Current = number == Page };
            last = number;
        }
    }

    private string At(int page)
    {
        var query = View.HttpContext.Request.Query.Where(each => each.Key != "page")
            .SelectMany(each => each.Value, (each, value) => KeyValuePair.Create(each.Key, value));
        return QueryString.Create(query).Add("page", page.ToString(CultureInfo.InvariantCulture)).ToString();
    }
}
