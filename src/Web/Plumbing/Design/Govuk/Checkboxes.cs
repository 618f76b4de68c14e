namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Any of several.</summary>
public sealed record Checkboxes : Choices
{
    public string? DescribedBy { get; init; }
    public IReadOnlyList<string?>? Values { get; init; }

    protected override string Kind => "checkboxes";

    protected override string? FirstDescription => Has(Fieldset?.DescribedBy) ? Fieldset!.DescribedBy : DescribedBy;

    protected override string? EachDescribedBy(string? describedBy) => Fieldset is null ? describedBy : null;

    protected override bool IsChosen(Choice item) => item.Checked ?? (Values?.Contains(item.Value) ?? false);
}
