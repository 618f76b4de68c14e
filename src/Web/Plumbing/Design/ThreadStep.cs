namespace GoldenThread.Web.Plumbing.Design;

/// <summary>One record on the thread: its title, where it is, its status kind and word if it has one, and a note.</summary>
public sealed record ThreadStep(string Text, string Path, string? Note = null, string? Status = null, string? StatusWord = null);
