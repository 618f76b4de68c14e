using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>What was decided of a figure of a file.</summary>
/// <param name="Figure">The figure as read.</param>
/// <param name="As">What becomes of it.</param>
/// <param name="Series">Its series; null where it is left out.</param>
/// <param name="Before">The figure that held; null where there was none.</param>
/// <param name="Now">The figure as it will be kept; null where nothing is written.</param>
/// <param name="Why">Why it is not taken; null where it is.</param>
public readonly record struct DecidedFigure(KeptFigure Figure, TakenAs As, Series? Series, Observation? Before, Observation? Now, Problem? Why);
