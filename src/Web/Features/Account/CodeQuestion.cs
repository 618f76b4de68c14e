namespace GoldenThread.Web.Features.Account;

/// <summary>The second step of signing in.</summary>
/// <param name="Back">Where to go afterwards.</param>
/// <param name="Typed">A form that waits to be sent, sealed.</param>
/// <param name="Wrong">What was wrong with the code; null at first.</param>
public sealed record CodeQuestion(string Back, string? Typed, string? Wrong);
