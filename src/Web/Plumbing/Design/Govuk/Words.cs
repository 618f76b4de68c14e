namespace GoldenThread.Web.Plumbing.Design.Govuk;

/// <summary>Plain text, or markup that the caller answers for; markup wins.</summary>
public record Words
{
    public string? Text { get; init; }
    public string? Html { get; init; }

    public bool Any => !string.IsNullOrEmpty(Text) || !string.IsNullOrEmpty(Html);

    public static implicit operator Words(string text) => new() { Text = text };
}
