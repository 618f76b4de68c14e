using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-summary-list&gt;&lt;govuk-row key="Lead" change="/plans/…"&gt;Director of Finance&lt;/govuk-row&gt;&lt;/govuk-summary-list&gt;</c></summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : ComponentTagHelper
{
    private readonly List<SummaryRow?> rows = [];

    protected override void Begin(TagHelperContext context) => context.Items[typeof(SummaryRow)] = rows;

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes) =>
        new SummaryList { Rows = rows, Classes = Class, Attributes = attributes };
}
