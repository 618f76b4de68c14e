namespace GoldenThread.Web.Features.Measures;

/// <summary>Returns that are moved together: those that can be, each listed before, and those that cannot, with the reason.</summary>
/// <param name="Ready">Those that can.</param>
/// <param name="LeftOut">Those that cannot, and why.</param>
public sealed record SeveralReturns(IReadOnlyList<TimetableRow> Ready, IReadOnlyList<(TimetableRow Row, string Why)> LeftOut);

/// <summary>What a page of several returns asks.</summary>
/// <param name="Several">The returns.</param>
/// <param name="Do">The words on the button.</param>
/// <param name="ReadyWords">The caption of those that can be moved.</param>
/// <param name="LeftOutWords">The caption of those that cannot.</param>
/// <param name="Nothing">What is said where none can.</param>
public sealed record SeveralReturnsAsked(SeveralReturns Several, string Do, string ReadyWords, string LeftOutWords, string Nothing);
