namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Words with classes and attributes of their own.</summary>
public record Piece : Words
{
    public string? Classes { get; init; }
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
