namespace GoldenThread.Web.Features.Account;

/// <summary>What the page says that stands where a form was sent to without a session.</summary>
/// <param name="Typed">The form, sealed; null when it could not be kept.</param>
/// <param name="Provider">What the organisation's sign-in is called; null where there is none.</param>
public sealed record SessionEnded(string? Typed, string? Provider);
