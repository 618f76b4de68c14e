namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>A mail as the mail server took it in, with its words decoded. Header names are in small letters.</summary>
/// <param name="From">The envelope's sender.</param>
/// <param name="To">The envelope's recipients, blind copies too.</param>
/// <param name="User">Who had signed in to the server, if anybody.</param>
/// <param name="Secure">Whether it came by TLS.</param>
public sealed record Mail(
    string From, IReadOnlyList<string> To, string Subject, string? Text, string? Html,
    IReadOnlyDictionary<string, string> Headers, string? User, bool Secure);
