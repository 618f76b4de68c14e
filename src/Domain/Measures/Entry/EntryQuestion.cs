namespace GoldenThread.Domain.Measures.Entry;

/// <summary>A question about a figure, with what it was asked from; a figure is in question until somebody confirms it with a reason.</summary>
/// <param name="Check">What made it worth asking.</param>
/// <param name="Words">The question in a sentence that names the figures.</param>
public sealed record EntryQuestion(EntryCheck Check, string Words);
