namespace GoldenThread.Web.Features.Improvement;

/// <summary>What a link to evidence may be.</summary>
public static class EvidenceLink
{
    public const int MaxLength = 2000;

    /// <summary>What is wrong with it, in words; null when nothing is.</summary>
    public static string? Fault(string? link) =>
        string.IsNullOrWhiteSpace(link) ? "Give the address of the page."
        : link.Length > MaxLength ? $"The address has {MaxLength} characters at most."
        : !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0 || link.Any(char.IsControl) ? "The address must begin with https:// or http://."
        : address.UserInfo.Length > 0 ? "The address must not carry a name or a password."
        : null;
}
