namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The day, the month or the year of a date.</summary>
public sealed record DateInputItem
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? Label { get; init; }
    public string? Value { get; init; }
    public string? Classes { get; init; }
    public bool? Error { get; init; }
    public string? Inputmode { get; init; }
    public string? Autocomplete { get; init; }
    public string? Pattern { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    internal bool IsWrong => Error == true || (Classes?.Contains("govuk-input--error", StringComparison.Ordinal) ?? false);
}
