namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>A date that the user knows, as day, month and year.</summary>
public sealed record DateInput : Group
{
    public string? Id { get; init; }
    public string? NamePrefix { get; init; }
    public IReadOnlyList<DateInputItem?>? Items { get; init; }
    public DateInputItem? Day { get; init; }
    public DateInputItem? Month { get; init; }
    public DateInputItem? Year { get; init; }

    /// <summary>The parts that are not asked for, by name.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>What was typed, by full name.</summary>
    public IReadOnlyDictionary<string, string?>? Values { get; init; }

    protected override string? Prefix => Id;
    protected override string? FieldsetRole => "group";

    protected override void WriteControls(Html html, string? describedBy)
    {
        var items = Parts().ToList();
        var anyWrong = items.Any(item => item.Item.IsWrong);
        html.Raw("<div").Class("govuk-date-input", Classes).Attributes(Attributes).Filled("id", Id).Raw(">").Words(FormGroup?.BeforeInputs);
        foreach (var (item, name, width) in items)
        {
            html.Raw("<div class=\"govuk-date-input__item\">")
                .Part(Box(item, name, width, ErrorMessage is not null && !anyWrong)).Raw("</div>");
        }
        html.Words(FormGroup?.AfterInputs).Raw("</div>");
    }

    private IEnumerable<(DateInputItem Item, string Name, int Width)> Parts()
    {
        string[] known = [Day?.Name ?? "day", Month?.Name ?? "month", Year?.Name ?? "year"];
        if (Items is { Count: > 0 })
            return Items.OfType<DateInputItem>().Select(item =>
            {
                var named = item.Name == known[0] ? Day : item.Name == known[1] ? Month : item.Name == known[2] ? Year : null;
                return (item with { Value = item.Value ?? named?.Value }, item.Name ?? "", item.Name == "year" || item.Name == known[2] ? 4 : 2);
            });
        return new[] { ("day", Day, 2), ("month", Month, 2), ("year", Year, 4) }
            .Where(part => !Without.Contains(part.Item1))
            .Select(part => (part.Item2 ?? new DateInputItem(), part.Item2?.Name ?? part.Item1, part.Item3));
    }

    private Input Box(DateInputItem item, string name, int width, bool wrongTogether)
    {
        var marked = item.Classes?.Contains("govuk-input--error", StringComparison.Ordinal) ?? false;
        var wrong = !marked && (item.Error ?? wrongTogether);
        var sized = item.Classes?.Contains("govuk-input--width-", StringComparison.Ordinal) ?? false;
        var fullName = Has(NamePrefix) ? $"{NamePrefix}-{name}" : name;
        return new()
        {
            Label = new() { Text = Has(item.Label) ? item.Label : Capital(name), Classes = "govuk-date-input__label" },
            Id = Has(item.Id) ? item.Id : $"{Id}-{name}",
            Name = fullName,
            Value = item.Value ?? Values?.GetValueOrDefault(fullName),
            Classes = Join(Join("govuk-date-input__input", wrong ? "govuk-input--error" : null), Join(sized ? null : $"govuk-input--width-{width}", item.Classes)),
            Inputmode = Has(item.Inputmode) ? item.Inputmode : "numeric",
            Autocomplete = item.Autocomplete,
            Pattern = item.Pattern,
            Attributes = item.Attributes,
        };
    }

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..].ToLowerInvariant();
}
