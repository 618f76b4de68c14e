namespace GoldenThread.Web.Plumbing.Keeping;

/// <summary>Set on a request whose answer may be given to everybody who asks for the same address, as long as the stamp is the council's.</summary>
/// <param name="Stamp">What the answer was made from.</param>
public sealed record KeepAnswer(string Stamp);
