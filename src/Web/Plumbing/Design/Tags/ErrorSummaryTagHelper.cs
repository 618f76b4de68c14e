using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-error-summary /&gt;</c>, at the top of the form: all that is wrong, each with a link to its field; nothing when nothing is.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "There is a problem";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ViewData.ModelState.ErrorCount > 0) return base.ProcessAsync(context, output);
        output.SuppressOutput();
        return Task.CompletedTask;
    }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) => new ErrorSummary
    {
        TitleText = Title, DescriptionHtml = content, Classes = Class, Attributes = attributes,
        ErrorList = [.. View.ViewData.ModelState.SelectMany(field => (field.Value?.Errors ?? [])
            .Select(error => new ErrorLine { Text = Bound.Words(error), Href = Where(field.Key) }).Distinct())],
    };

    /// <summary>The control of that name; the day of a date in three parts; nowhere for what concerns the whole form.</summary>
    private string? Where(string name) => name.Length == 0 ? null
        : View.ViewData.ModelState.ContainsKey($"{name}.Day") ? $"#{Bound.IdOf($"{name}.Day")}" : $"#{Bound.IdOf(name)}";
}
