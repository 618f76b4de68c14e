namespace GoldenThread.Web.Plumbing.Design;

/// <summary>Words and where they lead.</summary>
public sealed record PageLink(string Text, string Path);
