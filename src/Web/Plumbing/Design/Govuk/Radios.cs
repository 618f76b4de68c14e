namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>One of several.</summary>
public sealed record Radios : Choices
{
    public string? Value { get; init; }

    protected override string Kind => "radios";

    protected override bool IsChosen(Choice item) => item.Checked ?? (Has(Value) && item.Value == Value);
}
