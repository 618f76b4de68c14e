namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>The box around a field, and what stands before and after the control in it.</summary>
public sealed record FormGroup
{
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
    public Words? BeforeInput { get; init; }
    public Words? AfterInput { get; init; }
    public Words? BeforeInputs { get; init; }
    public Words? AfterInputs { get; init; }
}
