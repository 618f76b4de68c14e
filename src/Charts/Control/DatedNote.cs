namespace GoldenThread.Charts.Control;

/// <summary>Something that happened on a day: "Four caseworkers began".</summary>
public sealed record DatedNote(DateOnly Day, string Text);
