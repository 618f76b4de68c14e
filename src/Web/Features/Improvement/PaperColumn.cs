using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A column of a plan on paper.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width against the others.</param>
/// <param name="Cell">What it says of an action.</param>
/// <param name="OfStep">What it says of a sub-action; null for nothing.</param>
public sealed record PaperColumn(string Heading, double Width, Func<PaperAction, ReportCell> Cell, Func<Step, int, ReportCell>? OfStep = null);
