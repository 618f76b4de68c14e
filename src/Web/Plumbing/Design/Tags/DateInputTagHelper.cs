using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary><c>&lt;govuk-date-input asp-for="Due" label="Due" /&gt;</c>, or by name with its <c>parts</c>, bound to <see cref="DateParts"/>: shows what was typed, part by part.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : FieldTagHelper
{
    /// <summary>The date, where the field is named and not bound.</summary>
    public DateParts? Parts { get; set; }

    protected override Component Build(string? content, IReadOnlyDictionary<string, string?> attributes)
    {
        var parts = Parts ?? For?.Model as DateParts ?? new();
        DateInputItem Part(string name, string? value, int width)
        {
            var part = new Bound(View, null, $"{Bound.Name}.{name}");
            View.ViewData.ModelState.TryGetValue(part.Name, out var typed);
            return new()
            {
                Id = part.Id,
                Name = part.Name,
                Label = name,
                Value = typed?.AttemptedValue ?? value,
                Classes = $"govuk-input--width-{width}",
            };
        }
        return new DateInput
        {
            Id = OwnId,
            Fieldset = OwnFieldset,
            Hint = OwnHint,
            ErrorMessage = Bound.Error,
            Classes = Class,
            Attributes = attributes,
            Items = [Part("Day", parts.Day, 2), Part("Month", parts.Month, 2), Part("Year", parts.Year, 4)],
        };
    }
}
